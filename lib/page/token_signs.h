/*
 * page/token_signs.h: what a token tells of its line by itself.
 *
 * Most tokens of a page were met before, so what they tell is kept in a table.
 * A token of at most TOKEN_SIGNS_SHORT bytes has one slot, by its hash, and
 * takes the place of the token that was there; so no choice of tokens makes a
 * look-up longer.  Longer tokens are examined each time.  The table takes about
 * 75 kB at first and 1.2 MB at most; it doubles between two pages, when more
 * tokens than half of its slots were not found in it.
 *
 * A token counts 0 or 1 for each enum token_count.  These counts are bytes,
 * eight in a 64-bit number, so that a token is counted in four additions; at
 * the latest after 255 tokens, they are added to 32-bit sums.
 */

#ifndef PAGE_TOKEN_SIGNS_H
#define PAGE_TOKEN_SIGNS_H

#include <stdint.h>

#include "text/eight.h"
#include "text/token.h"

enum {
	TOKEN_SIGNS_CLASSES = 14, /* from FURNITURE_SAY to FURNITURE_CONSENT */
	TOKEN_SIGNS_RARE = 4,     /* bytes of a word that is rarer, at least */
	TOKEN_SIGNS_SHORT = 16,   /* bytes of a token that is kept, at most */
	/* tokens that are kept, at first and at most */
	TOKEN_SIGNS_SLOTS = 1 << 10,
	TOKEN_SIGNS_SLOTS_MAX = 1 << 14
};

/* What is counted of a line, 0 or 1 of each token. */
enum token_count {
	/* of words */
	COUNT_FUNCTION,
	COUNT_CAPITAL, /* begins so */
	COUNT_UPPER,   /* all in capitals */
	COUNT_CASED,   /* begins with a letter that has case */
	COUNT_PAST,
	COUNT_ING,
	COUNT_GIVEN,
	COUNT_ENGLISH, /* signs of a language, see language.h */
	COUNT_GERMAN,
	COUNT_OTHER,
	COUNT_CLASS, /* of furniture.tsv, from FURNITURE_SAY on */
	/* of punctuation */
	COUNT_COMMAS = COUNT_CLASS + TOKEN_SIGNS_CLASSES,
	COUNT_STOPS,
	COUNT_QUOTES,
	COUNT_BARS,
	COUNT_COPYRIGHT,
	/* of both */
	COUNT_ADDRESS,

	TOKEN_COUNT_WORDS = 4 /* 64-bit numbers that have room for all */
};

enum token_flag {
	TOKEN_REACH = 7, /* words of the longest phrase that begins with it */
	TOKEN_GOES_ON = 1 << 3, /* it stands behind the first word of phrases */
	TOKEN_RARE = 1 << 4,    /* no short or common word */
	TOKEN_CAPITAL = 1 << 5,
	TOKEN_GIVEN = 1 << 6, /* a given name */
	TOKEN_COMMA = 1 << 7,
	TOKEN_COLON = 1 << 8,
	TOKEN_ASKS = 1 << 9 /* "cookies", "consent" */
};

struct token_signs {
	uint64_t count[TOKEN_COUNT_WORDS];
	uint32_t hash;    /* lexicon_hash() of the folded word or the number */
	uint32_t letters; /* code points of a word; bytes of a number */
	uint16_t cell;    /* see wording_cell() */
	uint16_t class;   /* FURNITURE_* of the token by itself */
	uint16_t flags;   /* enum token_flag */

	uint16_t form;       /* private: kind and length of the token, */
	uint64_t head, tail; /* ... and its bytes */
};

/* { 0 } is empty; token_signs_free() leaves one. */
struct token_table {
	struct token_signs *slot; /* private, as is the rest */
	size_t slots;             /* a power of two */
	size_t met;               /* tokens that were not in their slot */
	struct token_signs other; /* of the last token that is not kept */
};

/* Make room, before each page; what was kept stays. */
void token_signs_start(struct token_table *t);

void token_signs_free(struct token_table *t);

/* What the token tells; good until the next call. */
const struct token_signs *token_signs(
    struct token_table *t, const struct token *token);

/* The counts of a line; { 0 } at first. */
struct token_counts {
	uint32_t sum[EIGHT * TOKEN_COUNT_WORDS]; /* after token_counts_end() */

	uint64_t bytes[TOKEN_COUNT_WORDS]; /* private: not yet added to them */
	unsigned pending;
};

/* Add to the sums what was counted since the last time. */
void token_counts_end(struct token_counts *c);

/* Count the token. */
static inline void
token_counts_add(struct token_counts *c, const struct token_signs *s)
{
	if (c->pending == UINT8_MAX)
		token_counts_end(c);
	c->pending++;
	c->bytes[0] += s->count[0];
	c->bytes[1] += s->count[1];
	c->bytes[2] += s->count[2];
	c->bytes[3] += s->count[3];
}

#endif
