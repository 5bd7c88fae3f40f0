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
	free(r->words[0].word);
	free(r->words[1].word);
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

static void
add_word(struct reprint_words *r, uint32_t word)
{
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

static void
take_words(struct reprint_words *r, const struct sentence_terms *w)
{
	int is_quoted = 0;
	size_t i;

	r->n = r->told = 0;
	for (i = 0; i < w->n; i++)
		is_quoted = take_sentence(r, w, i, is_quoted);
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
index_runs(struct reprint *r)
{
	const struct reprint_words *w = &r->words[0];
	uint64_t key;
	size_t i;

	map_clear(&r->position);
	for (i = 0; i + VERBATIM_WORDS <= w->n; i++)
		if (is_run(w->word + i, &key))
			*map_at(&r->position, key) = (uint32_t)i;
}

/* Whether the longer one has the run, too. */
static int
is_common(const struct reprint *r, const uint32_t *run)
{
	const uint32_t *at;
	uint64_t key;

	if (!is_run(run, &key))
		return 0;
	at = map_find(&r->position, key);
	return at != NULL && memcmp(run, r->words[0].word + *at,
				 VERBATIM_WORDS * sizeof(*run)) == 0;
}

/* How many words of the shorter one stand in runs that the longer one has. */
static size_t
common_words(const struct reprint *r)
{
	const struct reprint_words *w = &r->words[1];
	size_t i, end = 0, n = 0;

	for (i = 0; i + VERBATIM_WORDS <= w->n; i++)
		if (is_common(r, w->word + i)) {
			n += i + VERBATIM_WORDS - (i > end ? i : end);
			end = i + VERBATIM_WORDS;
		}
	return n;
}

int
reprint_compare(struct reprint *r, const struct sentence_terms *a,
    const struct sentence_terms *b)
{
	struct reprint_words *w = r->words, shorter;
	size_t n;

	take_words(&w[0], a);
	take_words(&w[1], b);
	if (w[0].told < w[1].told) {
		shorter = w[0];
		w[0] = w[1];
		w[1] = shorter;
	}
	index_runs(r);
	n = common_words(r);
	return n >= REPRINT_WORDS && 10 * n >= REPRINT_TENTHS * w[1].told;
}
