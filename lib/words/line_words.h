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
	WORD_CACHE_SCORES = 80
};

/* Whether a line is ordinary text, in title case, or in capitals. */
enum style { STYLE_PLAIN, STYLE_TITLE, STYLE_UPPER };

/* A word that was met before, so that a frequent one costs little. */
struct word_cache {
	struct word word;                 /* what depends on the token alone */
	char bytes[WORD_FOLDED];          /* of the token */
	int32_t score[WORD_CACHE_SCORES]; /* for the caller to fill; */
	char scored;                      /* 0 while it has not done so */
};

/* A token of the document, and the hash of the bytes that count. */
struct line_token {
	struct token token;
	uint32_t hash;
};

/* All zeros at first. */
struct line_words {
	struct span text;
	size_t at;        /* bytes of the text that have been delivered */
	uint32_t ordinal; /* of the next token */
	enum style style;
	size_t n;
	struct word word[LINE_WORDS_MAX];

	/* private: a cache of words, filled from its beginning, so that a few
	   take few pages of memory; it is emptied when it is full. */
	struct word_cache cache[WORD_CACHE_WORDS];
	size_t cached;
	uint16_t index[WORD_CACHE_SLOTS]; /* by hash: in cache, + 1; 0: none */

	struct line_token *token; /* of the document, by ordinal */
	size_t token_n, token_cap;
};

/* Begin a document: the tokens of the last one are forgotten. */
void line_words_forget(struct line_words *w);

/*
 * Begin a line; ordinal is the number of its first token in the document.
 * Tokens are remembered: where the lines of a document are taken again, from
 * the first one on, their texts must still be at the same addresses.
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

/* Whether neither the word nor one beside it is capitalised, nor it a number.
 */
int line_words_is_lower(const struct line_words *w, size_t i);

/*
 * The entry of the token in the cache.  It stays valid until another token is
 * looked up or delivered.
 */
struct word_cache *line_words_cached(
    struct line_words *w, const struct token *t);

/* The same for word i of the line. */
struct word_cache *line_words_cached_word(struct line_words *w, size_t i);

void line_words_free(struct line_words *w);

#endif
