#include "align/reprint.h"

#include <stdlib.h>
#include <string.h>

#include "align/verbatim.h"
#include "text/hash.h"
#include "text/memory.h"
#include "text/utf8.h"

void
reprint_free(struct reprint *r)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		free(r->words[i].word);
	free(r->words);
	free(r->source);
	map_free(&r->position);
	memset(r, 0, sizeof(*r));
}

/* Whether the straight mark at p opens: nothing, a blank or ( is before it. */
static int
opens(struct span text, const char *p)
{
	return p == text.p || strchr(" ([", p[-1]) != NULL;
}

/* Whether a quotation is open at offset to, by the marks from offset from on.
 */
static int
quoted(struct span text, size_t from, size_t to, int is_quoted)
{
	const char *p = text.p + from, *end = text.p + to, *mark;

	while (p < end) {
		mark = p;
		switch (utf8_next(&p, end)) {
		case '"':
			is_quoted = opens(text, mark);
			break;
		case 0x201c:
		case 0xab:
			is_quoted = 1;
			break;
		case 0x201d:
		case 0xbb:
			is_quoted = 0;
			break;
		}
	}
	return is_quoted;
}

/* Add a word, or TERM_NONE for one that is left out, but not twice. */
static void
add_word(struct reprint_words *r, uint32_t word)
{
	if (word == TERM_NONE && r->n > 0 && r->word[r->n - 1] == TERM_NONE)
		return;
	r->word = memory_grow(r->word, &r->cap, r->n + 1, sizeof(*r->word));
	r->word[r->n++] = word;
	r->told += word != TERM_NONE;
}

/* Take the words of sentence i; returns whether a quotation goes on after it.
 */
static int
take_sentence(struct reprint_words *r, const struct sentence_terms *w, size_t i,
    int is_quoted)
{
	const struct align_sentence *s = &w->sentence[i];
	size_t k, at = 0;

	for (k = s->words.at; k < s->words.at + s->words.n; k++) {
		is_quoted = quoted(s->text, at, w->offset[k], is_quoted);
		at = w->offset[k];
		add_word(r, is_quoted ? TERM_NONE : w->word[k]);
	}
	return quoted(s->text, at, s->text.n, is_quoted);
}

void
reprint_add(struct reprint *r, const struct sentence_terms *w)
{
	struct reprint_words words = { .report = r->n };
	int is_quoted = 0;
	size_t i;

	for (i = 0; i < w->n; i++)
		is_quoted = take_sentence(&words, w, i, is_quoted);
	r->words = memory_grow(r->words, &r->cap, r->n + 1, sizeof(words));
	r->words[r->n++] = words;
}

/* Whether no word of the run has been left out; its key. */
static int
is_run(const uint32_t *word, uint64_t *key)
{
	int i;

	*key = HASH_START;
	for (i = 0; i < VERBATIM_WORDS; i++) {
		if (word[i] == TERM_NONE)
			return 0;
		*key = hash_number(*key, word[i]);
	}
	return 1;
}

static void
index_runs(struct reprint *r, const struct reprint_words *w)
{
	uint64_t key;
	size_t i;

	map_clear(&r->position);
	for (i = 0; i + VERBATIM_WORDS <= w->n; i++)
		if (is_run(w->word + i, &key))
			*map_at(&r->position, key) = (uint32_t)i;
}

/* Whether the longer one, which is indexed, has the run, too. */
static int
is_common(const struct reprint *r, const struct reprint_words *longer,
    const uint32_t *run)
{
	const uint32_t *at;
	uint64_t key;

	if (!is_run(run, &key))
		return 0;
	at = map_find(&r->position, key);
	return at != NULL && memcmp(run, longer->word + *at,
				 VERBATIM_WORDS * sizeof(*run)) == 0;
}

/* How many words of w stand in runs that the longer one has. */
static size_t
common_words(const struct reprint *r, const struct reprint_words *longer,
    const struct reprint_words *w)
{
	size_t i, end = 0, n = 0;

	for (i = 0; i + VERBATIM_WORDS <= w->n; i++)
		if (is_common(r, longer, w->word + i)) {
			n += i + VERBATIM_WORDS - (i > end ? i : end);
			end = i + VERBATIM_WORDS;
		}
	return n;
}

/* The longest first. */
static int
by_length(const void *p, const void *q)
{
	const struct reprint_words *a = p, *b = q;

	if (a->told != b->told)
		return a->told > b->told ? -1 : 1;
	return a->report < b->report ? -1 : 1;
}

/* Make one source of two. */
static void
join_sources(struct reprint *r, size_t a, size_t b)
{
	size_t i, from = a > b ? a : b, to = a > b ? b : a;

	for (i = 0; i < r->n; i++)
		if (r->source[i] == from)
			r->source[i] = to;
}

/* Find the copies of w, which is indexed, among those behind it. */
static void
find_copies(struct reprint *r, const struct reprint_words *w)
{
	const struct reprint_words *s, *end = r->words + r->n;
	size_t n, *source = r->source;

	for (s = w + 1; s < end && s->told >= REPRINT_WORDS; s++) {
		if (source[s->report] == source[w->report])
			continue;
		n = common_words(r, w, s);
		if (n >= REPRINT_WORDS && 10 * n >= REPRINT_TENTHS * s->told)
			join_sources(r, source[s->report], source[w->report]);
	}
}

void
reprint_find(struct reprint *r)
{
	size_t i;

	r->source =
	    memory_grow(r->source, &r->source_cap, r->n, sizeof(*r->source));
	for (i = 0; i < r->n; i++)
		r->source[i] = i;
	if (r->n > 0)
		qsort(r->words, r->n, sizeof(*r->words), by_length);
	for (i = 0; i < r->n && r->words[i].told >= REPRINT_WORDS; i++) {
		index_runs(r, &r->words[i]);
		find_copies(r, &r->words[i]);
	}
}
