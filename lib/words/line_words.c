#include "words/line_words.h"

#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/lexicon.h"
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

/* Set what depends on the position in the line. */
static void
set_position(struct line_words *w, size_t i)
{
	static const char sign[3][4] = { "fqi", "FQI", "123" };
	struct word *word = &w->word[i];
	const char *start = word->token.text.p,
		   *end = start + word->token.text.n;
	int before, after, where = 2;

	if (i == 0)
		where = start == w->text.p ? 0 : 2;
	else if (opens_quote(word[-1].token.text))
		where = 1;
	word->position = sign[w->style][where];
	before =
	    start > w->text.p && !letter_is_space(utf8_last(w->text.p, start));
	after = end < w->text.p + w->text.n && *end != ' ' &&
		!letter_is_space(utf8_next(&end, w->text.p + w->text.n));
	word->glue = (char)('0' + before + 2 * after);
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

/* The entry of a slot, or a new one, by which the slot is taken. */
static struct word_cache *
entry_of(struct line_words *w, uint16_t *slot)
{
	if (*slot == 0) {
		if (w->cached == WORD_CACHE_WORDS) {
			memset(w->index, 0, sizeof(w->index));
			w->cached = 0;
		}
		*slot = (uint16_t)++w->cached;
		w->cache[*slot - 1].word.token.text.n =
		    SIZE_MAX; /* no word's */
	}
	return &w->cache[*slot - 1];
}

/* The cache entry of a token whose bytes have this hash. */
static struct word_cache *
find_cached(struct line_words *w, const struct token *t, uint32_t hash)
{
	struct span cut = word_cut(t->text);
	struct word_cache *c = entry_of(w, &w->index[hash % WORD_CACHE_SLOTS]);

	if (c->word.token.kind == t->kind &&
	    span_equal(c->word.token.text, cut))
		return c;
	c->scored = 0;
	memcpy(c->bytes, cut.p, cut.n);
	c->word.token.kind = t->kind;
	c->word.token.text = (struct span){ c->bytes, cut.n };
	word_set(&c->word);
	return c;
}

struct word_cache *
line_words_cached(struct line_words *w, const struct token *t)
{
	return find_cached(w, t, lexicon_hash(word_cut(t->text)));
}

struct word_cache *
line_words_cached_word(struct line_words *w, size_t i)
{
	return find_cached(
	    w, &w->word[i].token, w->word[i].attribute[ATTRIBUTE_FORM]);
}

/* Remember the next token, unless it is remembered already. */
static void
remember(struct line_words *w, const struct line_token *t)
{
	if (w->token_n != w->ordinal)
		return;
	w->token = memory_grow(
	    w->token, &w->token_cap, w->token_n + 1, sizeof(*w->token));
	w->token[w->token_n++] = *t;
}

/* The next token of the line, remembered or found: 1; or 0. */
static int
next_token(struct line_words *w, struct line_token *t)
{
	if (w->ordinal < w->token_n) {
		*t = w->token[w->ordinal];
		w->at = (size_t)(t->token.text.p - w->text.p) + t->token.text.n;
		return t->token.text.p >= w->text.p && w->at <= w->text.n;
	}
	if (!token_next(w->text, &w->at, &t->token))
		return 0;
	t->hash = lexicon_hash(word_cut(t->token.text));
	remember(w, t);
	return 1;
}

int
line_words_next(struct line_words *w)
{
	int starts = w->at == 0;
	struct line_token t;
	struct word *word;
	size_t i;

	for (w->n = 0; w->n < LINE_WORDS_MAX; w->n++) {
		if (!next_token(w, &t))
			break;
		word = &w->word[w->n];
		*word = find_cached(w, &t.token, t.hash)->word;
		word->token = t.token;
		word->ordinal = w->ordinal++;
	}
	if (starts)
		w->style = find_style(w);
	for (i = 0; i < w->n; i++)
		set_position(w, i);
	return w->n > 0;
}

int
line_words_is_lower(const struct line_words *w, size_t i)
{
	return w->word[i].token.kind != TOKEN_NUMBER && !w->word[i].capital &&
	       (i == 0 || !w->word[i - 1].capital) &&
	       (i + 1 == w->n || !w->word[i + 1].capital);
}

void
line_words_find_runs(struct line_words *w)
{
	size_t first, end = 0, i;

	for (first = 0; first < w->n; first = end) {
		for (end = first; end < w->n && w->word[end].capital;)
			end++;
		for (i = first; i < end; i++) {
			w->word[i].run_first = (uint16_t)first;
			w->word[i].run_end = (uint16_t)end;
			w->word[i].run_index = (uint16_t)(i - first);
		}
		if (end == first) {
			w->word[first].run_first = w->word[first].run_end = 0;
			end++;
		}
	}
}

void
line_words_set_attributes(struct line_words *w)
{
	struct word *word;
	size_t i;
	int a;

	for (i = 0; i < w->n; i++) {
		word = &w->word[i];
		word->plain = (char)(word->listed && line_words_is_lower(w, i));
		if (word->plain && word->names == 0)
			continue;
		for (a = ATTRIBUTE_ALONE; a < ATTRIBUTE_COUNT; a++)
			word_set_attribute(word, (enum attribute)a);
	}
}

void
line_words_free(struct line_words *w)
{
	free(w->token);
	w->token = NULL;
	w->token_n = w->token_cap = 0;
}
