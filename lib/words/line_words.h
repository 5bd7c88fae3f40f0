/*
 * words/line_words.h: the tokens of a line as words, and a cache of words.
 *
 * Callers take the lines of a document in order, once or several times:
 *
 *	line_words_forget(w);
 *	for each line: line_words_start(w, text, ordinal);
 *		while (line_words_next(w)): w->word[0] to w->word[w->n - 1]
 */

#ifndef WORDS_LINE_WORDS_H
#define WORDS_LINE_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"
#include "words/word.h"

enum {
	LINE_WORDS_MAX = 256, /* longer lines are delivered in pieces */
	WORD_CACHE_SLOTS = 1 << 14,
	WORD_CACHE_WORDS = 1 << 13,
	WORD_CACHE_PROBES = 16,    /* slots where a word is looked for */
	LINE_TOKENS_MAX = 1 << 18, /* tokens that are remembered */
	WORD_CACHE_OFFSETS = 5,    /* from two words before to two behind */
	WORD_CACHE_SCORES = 16     /* a score for each label, and room */
};

/* Whether a line is ordinary text, in title case, or in capitals. */
enum style { STYLE_PLAIN, STYLE_TITLE, STYLE_UPPER };

/* A word that was met before, so that a frequent one costs little. */
struct word_cache {
	struct word word;        /* what depends on the token alone */
	char bytes[WORD_FOLDED]; /* of the token */

	/* For the callers to fill: */
	int32_t score[WORD_CACHE_OFFSETS][WORD_CACHE_SCORES]; /* scorer.h */
	unsigned char scored; /* bit k: score[k] has been set */
	char classed;         /* amount has been set */
	uint16_t amount;      /* its AMOUNT_* of lexicons.h */

	char again; /* private: it was met again */
};

/* A token of the document, as it follows the one before it in its line. */
struct line_token {
	uint16_t cached; /* in cache, + 1; 0: it has to be found in the text */
	unsigned char gap; /* blanks before it */
};

/* All zeros at first. */
struct line_words {
	struct span text;
	size_t at;        /* bytes of the text that have been delivered */
	uint32_t ordinal; /* of the next token */
	enum style style;
	size_t n;
	struct word word[LINE_WORDS_MAX];

	/* The capitalised words: their numbers in the piece. */
	size_t capitals;
	uint16_t capital[LINE_WORDS_MAX];

	/* private: a cache of words, filled from its beginning, so that a few
	   take few pages of memory; when it is full, between two pieces, words
	   that were met once leave it. */
	struct word_cache cache[WORD_CACHE_WORDS];
	size_t cached;
	uint16_t index[WORD_CACHE_SLOTS]; /* by hash: in cache, + 1; 0: none */

	/* Of the document, by ordinal, while the words are in the cache. */
	struct line_token *token;
	size_t token_n, token_cap;
};

/* Begin a document: the tokens of the last one are forgotten. */
void line_words_forget(struct line_words *w);

/*
 * Begin a line; ordinal is the number of its first token in the document.
 * Tokens are remembered: the lines of a document that are taken again, from
 * the first one on, must have the same texts.
 */
void line_words_start(struct line_words *w, struct span text, uint32_t ordinal);

/*
 * Deliver the next tokens of the line, with the attributes that depend on the
 * token alone: 1; or 0 when there are no more.  A piece ends with the line, or
 * after LINE_WORDS_MAX tokens, wherever that is.
 */
int line_words_next(struct line_words *w);

/* Find the runs of adjacent capitalised words. */
void line_words_find_runs(struct line_words *w);

/*
 * When the members names and seen of all words are set as well: find the plain
 * words, and set the other attributes of all that are not plain.
 */
void line_words_set_attributes(struct line_words *w);

/*
 * On how many sides of a word a capitalised one is beside it.  Where that is
 * one, a small word may stand between it and a capitalised one on the other
 * side, as in "Union for a Popular Movement".
 */
static inline int
line_words_capitals(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];
	int left = i > 0 && word[-1].capital;
	int right = i + 1 < w->n && word[1].capital;

	if (left && !right)
		right = i + 2 < w->n && word[1].lower && word[2].capital;
	else if (right && !left)
		left = i > 1 && word[-1].lower && word[-2].capital;
	return left + right;
}

/* Whether neither the word nor one beside it is capitalised, nor it a number.
 */
static inline int
line_words_is_lower(const struct line_words *w, size_t i)
{
	return w->word[i].token.kind != TOKEN_NUMBER && !w->word[i].capital &&
	       line_words_capitals(w, i) == 0;
}

/*
 * The entry of word i of the piece in the cache.  It stays valid until the next
 * piece is delivered.
 */
static inline struct word_cache *
line_words_cached(struct line_words *w, size_t i)
{
	return &w->cache[w->word[i].cached - 1];
}

void line_words_free(struct line_words *w);

#endif
