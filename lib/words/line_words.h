/*
 * words/line_words.h: the tokens of a line as words with traits.
 */

#ifndef WORDS_LINE_WORDS_H
#define WORDS_LINE_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"
#include "words/word.h"

enum {
	LINE_WORDS_MAX = 256,    /* longer lines are taken in pieces */
	WORD_CACHE_SLOTS = 4096, /* different words that are remembered */
	WORD_CACHE_SCORES = 80
};

enum style { STYLE_PLAIN, STYLE_TITLE, STYLE_UPPER };

/* A word that was met before; so frequent ones cost little. */
struct word_cache {
	struct word word;                 /* what depends on the token alone */
	char bytes[WORD_FOLDED];          /* of the token */
	int32_t score[WORD_CACHE_SCORES]; /* room for the caller, */
	char scored;                      /* 0 at first */
};

/* A token of the document, and the hash of the bytes its traits are made of. */
struct line_token {
	struct token token;
	uint32_t hash;
};

/* All zeros at first. */
struct line_words {
	struct span text;
	size_t at;        /* bytes of the text that have been taken */
	uint32_t ordinal; /* of the next token */
	enum style style;
	size_t n;
	struct word word[LINE_WORDS_MAX];

	struct word_cache memo[WORD_CACHE_SLOTS]; /* by the hash of the bytes */

	struct line_token *token; /* private: of the document, by ordinal */
	size_t token_n, token_cap;
};

/* Another document begins. */
void line_words_forget(struct line_words *w);

/*
 * Begin a line; ordinal is the number of its first token.  All lines of a
 * document are taken in order, and may be taken so again, their texts where
 * they were: its tokens are remembered.
 */
void line_words_start(struct line_words *w, struct span text, uint32_t ordinal);

/*
 * The next tokens of the line, with what depends on them alone: 1; or 0 when
 * there are no more.  A piece ends with the line or, if that is longer than
 * LINE_WORDS_MAX tokens, wherever it has to.
 */
int line_words_next(struct line_words *w);

/* Find the runs of words that begin with capitals and stand side by side. */
void line_words_find_runs(struct line_words *w);

/*
 * At last, when their names and what is seen of them are set too: set which
 * words are plain, and the traits of the others that do not depend on the
 * token alone.
 */
void line_words_set_attributes(struct line_words *w);

/* Has the word no capital and is no number, and those beside it too? */
int line_words_is_small(const struct line_words *w, size_t i);

/*
 * What is remembered of the token: it is good until another is asked for, of
 * this line or the next.
 */
struct word_cache *line_words_recall(
    struct line_words *w, const struct token *t);

/* The same for word i of the line. */
struct word_cache *line_words_cache(struct line_words *w, size_t i);

void line_words_free(struct line_words *w);

#endif
