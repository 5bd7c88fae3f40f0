#include "words/line_words.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/lexicon.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/utf8.h"

/* Whether the token is in capitals, judging by its last character. */
static int
in_capitals(struct span token)
{
	return token.n > 1 &&
	       !letter_is_lower(utf8_last(token.p, token.p + token.n));
}

/*
 * A lower-case word of more than three letters shows that the line is plain.
 * Shorter ones occur in titles too, but not in lines of capitals.
 */
static enum style
find_style(const struct line_words *w)
{
	size_t i, capital = 0, upper = 0;

	for (i = 0; i < w->n; i++) {
		if (w->word[i].capital) {
			capital++;
			upper += in_capitals(w->word[i].token.text) ? 1U : 0U;
		} else if (w->word[i].lower) {
			if (w->word[i].token.text.n > 3)
				return STYLE_PLAIN;
			upper = 0;
		}
	}
	if (capital < 3)
		return STYLE_PLAIN;
	return upper * 4 >= capital * 3 ? STYLE_UPPER : STYLE_TITLE;
}

static int
opens_quote(struct span token)
{
	switch (token.p[0]) {
	case '"':
	case '\'':
	case '(':
		return 1;
	case '`':
		return span_begins(token, "``");
	case '\xe2':
		return span_begins(token, "\xe2\x80\x9c") ||
		       span_begins(token, "\xe2\x80\x98");
	default:
		return 0;
	}
}

/* Whether white space, or the beginning of the line, is before word i. */
static int
is_apart(const struct line_words *w, size_t i)
{
	const char *start = w->word[i].token.text.p;
	struct span before;

	if (i == 0)
		return start == w->text.p ||
		       letter_is_space(utf8_last(w->text.p, start));
	before = w->word[i - 1].token.text;
	return start != before.p + before.n;
}

/* Whether white space, or the end of the line, is behind the last word. */
static int
ends_apart(const struct line_words *w)
{
	struct span last = w->word[w->n - 1].token.text;
	const char *p = last.p + last.n, *end = w->text.p + w->text.n;

	return p == end || letter_is_space(utf8_next(&p, end));
}

/* Set what depends on the position in the line. */
static void
set_positions(struct line_words *w)
{
	static const char sign[3][3] = { { WORD_OPENS_LINE, WORD_OPENS_QUOTE,
					     WORD_INSIDE },
		{ 'F', 'Q', WORD_INSIDE_TITLE }, { '1', '2', '3' } };
	int apart = is_apart(w, 0), next, where;
	struct word *word = w->word;
	size_t i;

	for (i = 0; i < w->n; i++, word++, apart = next) {
		if (i == 0)
			where = word->token.text.p == w->text.p ? 0 : 2;
		else
			where = opens_quote(word[-1].token.text) ? 1 : 2;
		word->position = sign[w->style][where];
		next = i + 1 < w->n ? is_apart(w, i + 1) : ends_apart(w);
		word->glue = (char)('0' + !apart + 2 * !next);
	}
}

void
line_words_forget(struct line_words *w)
{
	w->token_n = 0;
}

void
line_words_start(struct line_words *w, struct span text, uint32_t ordinal)
{
	w->text = text;
	w->at = 0;
	w->ordinal = ordinal;
	w->n = 0;
}

/*
 * The slot where the search for a word ends: that of an entry like it, or else
 * a free one; NULL if others have all slots for its hash.
 */
static uint16_t *
find_slot(
    struct line_words *w, struct span cut, enum token_kind kind, uint32_t hash)
{
	const struct word_cache *c;
	uint16_t *slot;
	uint32_t i;

	for (i = hash; i < hash + WORD_CACHE_PROBES; i++) {
		slot = &w->index[i % WORD_CACHE_SLOTS];
		if (*slot == 0)
			return slot;
		c = &w->cache[*slot - 1];
		if (c->word.attribute[ATTRIBUTE_FORM] == hash &&
		    c->word.token.kind == kind &&
		    c->word.token.text.n == cut.n &&
		    memcmp(c->word.token.text.p, cut.p, cut.n) == 0)
			return slot;
	}
	return NULL;
}

/* Keep an entry as the next of those that are kept. */
static void
keep(struct line_words *w, const struct word_cache *old)
{
	struct word_cache *c = &w->cache[w->cached++];
	uint16_t *slot;

	if (c != old)
		*c = *old;
	c->again = 0;
	c->word.token.text.p = c->bytes;
	c->word.cached = (uint16_t)w->cached;
	slot = find_slot(w, c->word.token.text, c->word.token.kind,
	    c->word.attribute[ATTRIBUTE_FORM]);
	if (slot != NULL)
		*slot = c->word.cached;
}

/*
 * If another piece might not fit into the cache, keep the words that were met
 * again since the last time, at most half of them.
 */
static void
make_room(struct line_words *w)
{
	size_t i, n = w->cached;

	if (n <= WORD_CACHE_WORDS - LINE_WORDS_MAX)
		return;
	memset(w->index, 0, sizeof(w->index));
	w->cached = 0;
	w->token_n = 0;
	for (i = 0; i < n && w->cached < WORD_CACHE_WORDS / 2; i++)
		if (w->cache[i].again)
			keep(w, &w->cache[i]);
}

/* A new entry of the cache. */
static struct word_cache *
add_cached(struct line_words *w, struct span cut, enum token_kind kind)
{
	struct word_cache *c = &w->cache[w->cached++];

	c->scored = 0;
	c->classed = c->again = 0;
	memcpy(c->bytes, cut.p, cut.n);
	c->word.token.kind = kind;
	c->word.token.text = (struct span){ c->bytes, cut.n };
	c->word.cached = (uint16_t)w->cached;
	word_set(&c->word);
	return c;
}

/*
 * The cache entry of a token.  One that is not found at any of the slots for
 * its hash gets an entry without a slot.
 */
static struct word_cache *
find_cached(struct line_words *w, const struct token *t)
{
	struct span cut = word_cut(t->text);
	uint16_t *slot = find_slot(w, cut, t->kind, lexicon_hash(cut));
	struct word_cache *c;

	if (slot != NULL && *slot > 0) {
		c = &w->cache[*slot - 1];
		c->again = 1;
		return c;
	}
	c = add_cached(w, cut, t->kind);
	if (slot != NULL)
		*slot = c->word.cached;
	return c;
}

/*
 * Remember the next token, unless it is remembered already.  The first one of a
 * line has to be found again, and so tells where the line before it ends.
 */
static void
remember(struct line_words *w, size_t from, const struct token *t, size_t n,
    uint16_t cached)
{
	size_t gap = (size_t)(t->text.p - w->text.p) - from;
	struct line_token *as;

	if (w->token_n != w->ordinal || w->token_n == LINE_TOKENS_MAX)
		return;
	if (w->token_n == w->token_cap)
		w->token = memory_grow(
		    w->token, &w->token_cap, w->token_n + 1, sizeof(*w->token));
	as = &w->token[w->token_n++];
	as->gap = (unsigned char)gap;
	as->cached =
	    from == 0 || gap > UCHAR_MAX || n != t->text.n ? 0 : cached;
}

/* The next token of the line in the text, and its entry; or NULL. */
static struct word_cache *
find_next(struct line_words *w, struct token *t)
{
	size_t from = w->at;
	struct word_cache *c;

	if (!token_next(w->text, &w->at, t))
		return NULL;
	c = find_cached(w, t);
	remember(w, from, t, c->word.token.text.n, c->word.cached);
	return c;
}

/* The next token of the line, remembered or found, and its entry; or NULL. */
static struct word_cache *
next_cached(struct line_words *w, struct token *t)
{
	const struct line_token *known;
	struct word_cache *c;

	if (w->ordinal >= w->token_n || w->token[w->ordinal].cached == 0)
		return find_next(w, t);
	known = &w->token[w->ordinal];
	c = &w->cache[known->cached - 1];
	t->kind = c->word.token.kind;
	t->text.p = w->text.p + w->at + known->gap;
	t->text.n = c->word.token.text.n;
	w->at += known->gap + t->text.n;
	return w->at <= w->text.n ? c : NULL;
}

int
line_words_next(struct line_words *w)
{
	int starts = w->at == 0;
	struct word_cache *c;
	struct token t;
	struct word *word;

	make_room(w);
	w->capitals = 0;
	for (w->n = 0; w->n < LINE_WORDS_MAX; w->n++) {
		c = next_cached(w, &t);
		if (c == NULL)
			break;
		word = &w->word[w->n];
		*word = c->word;
		word->token = t;
		word->ordinal = w->ordinal++;
		if (word->capital)
			w->capital[w->capitals++] = (uint16_t)w->n;
	}
	if (starts)
		w->style = find_style(w);
	if (w->n == 0)
		return 0;
	set_positions(w);
	return 1;
}

void
line_words_find_runs(struct line_words *w)
{
	struct word *word;
	size_t k, i, end;

	for (k = 0; k < w->capitals; k = end) {
		for (end = k + 1; end < w->capitals &&
				  w->capital[end] == w->capital[end - 1] + 1;)
			end++;
		for (i = k; i < end; i++) {
			word = &w->word[w->capital[i]];
			word->run_first = w->capital[k];
			word->run_end = (uint16_t)(w->capital[end - 1] + 1);
			word->run_index = (uint16_t)(i - k);
		}
	}
}

/* Whether some word of more than one byte begins with a capital; "I" does not
 * count. */
static int
has_capitals(const struct line_words *w)
{
	size_t k;

	for (k = 0; k < w->capitals; k++)
		if (w->word[w->capital[k]].folded_n > 1)
			return 1;
	return 0;
}

/* Whether the word is a mark that joins words to names: "G-20", "AT&T". */
static int
is_joint(const struct word *w)
{
	return w->token.text.p[0] == '-' || w->token.text.p[0] == '&';
}

/* Whether such a mark is beside word i. */
static int
is_joined(const struct line_words *w, size_t i)
{
	return (i > 0 && is_joint(&w->word[i - 1])) ||
	       (i + 1 < w->n && is_joint(&w->word[i + 1]));
}

/*
 * Whether word i, which has no capital and none beside it, is no name where
 * names have capitals: it is a number, is listed as such, or is in small
 * letters and in no list of names.  A word that a mark joins to others may be
 * part of a name, as in "al-Qaida" and "G-20".
 */
static int
is_small(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];
	struct span s = word->token.text;
	size_t k;

	if (is_joint(word) || is_joined(w, i) || word->names != 0)
		return 0;
	if (word->token.kind == TOKEN_NUMBER ||
	    (word->classes & PLAIN_MIXED) != 0)
		return 1;
	if (!word->lower || word->named)
		return 0;
	for (k = 0; k < s.n && (s.p[k] < 'A' || s.p[k] > 'Z');)
		k++;
	return k == s.n;
}

/* Whether the word may stand inside of a name: of, for, the. */
static int
is_link(const struct word *w)
{
	return w->lower &&
	       (w->classes & (PLAIN_INNER | PLAIN_BETWEEN)) == PLAIN_INNER;
}

/* Whether such a word is between word i and another with a capital. */
static int
is_linked(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];

	return (i > 1 && is_link(word - 1) && word[-2].capital) ||
	       (i + 2 < w->n && is_link(word + 1) && word[2].capital);
}

/* The class of capitalised words that are no names at a position; 0: none. */
static unsigned
capital_class(char position)
{
	switch (position) {
	case WORD_OPENS_LINE:
	case WORD_OPENS_QUOTE:
		return PLAIN_FIRST;
	case WORD_INSIDE:
		return PLAIN_CAPITAL;
	default:
		return 0; /* in titles and lines of capitals */
	}
}

/*
 * Whether word i is hardly ever part of a name where it stands: it is listed as
 * such, by the number of capitalised words beside it; or it is_small(), and
 * other words of the piece have capitals.
 */
static int
is_outside(const struct line_words *w, size_t i, int capitals)
{
	static const unsigned char class[] = { PLAIN_WORD, PLAIN_BESIDE,
		PLAIN_BETWEEN };
	const struct word *word = &w->word[i];
	int beside = line_words_capitals(w, i);

	if (word->capital)
		return beside == 0 && !is_joined(w, i) && !is_linked(w, i) &&
		       (word->classes & capital_class(word->position)) != 0;
	return (word->classes & class[beside]) != 0 ||
	       (capitals && beside == 0 && is_small(w, i));
}

/*
 * Find the words that are neither the first nor the last of a name, and stand
 * beside one outside of names: "the" in "said the Pope".
 */
static void
find_inner(struct line_words *w)
{
	struct word *word;
	size_t i;

	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		if ((word->classes & PLAIN_INNER) == 0 || word->capital ||
		    line_words_capitals(w, i) == 0)
			continue;
		if ((i > 0 && word[-1].outside) ||
		    (i + 1 < w->n && word[1].outside))
			word->outside = 1;
	}
}

void
line_words_set_attributes(struct line_words *w)
{
	int capitals = has_capitals(w);
	struct word *word;
	size_t i;

	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		word->plain = (char)((word->classes & PLAIN_WORD) != 0 &&
				     line_words_is_lower(w, i));
		word->outside =
		    (char)(word->plain || is_outside(w, i, capitals));
		if (!word->plain || word->names != 0)
			word_set_in_line(word);
	}
	if (capitals)
		find_inner(w);
}

void
line_words_free(struct line_words *w)
{
	free(w->token);
	w->token = NULL;
	w->token_n = w->token_cap = 0;
}
