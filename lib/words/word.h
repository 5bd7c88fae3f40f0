/*
 * words/word.h: a token with its traits, which the features of entity_feature.h
 * are made of.
 *
 * A trait of a word is a short text, of which only the hash is kept; the text
 * can be had again with word_attribute().  Traits are made of the first
 * WORD_FOLDED bytes of a token.
 */

#ifndef WORDS_WORD_H
#define WORDS_WORD_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"
#include "text/token.h"

enum {
	WORD_FOLDED = 48,
	ATTRIBUTE_TEXT = 64 /* bytes of the longest trait, at most */
};

enum trait {
	ATTRIBUTE_FORM,    /* the word as it stands */
	ATTRIBUTE_LOWER,   /* in small letters, with 0 for every digit */
	ATTRIBUTE_SHAPE,   /* X, x, 0 for each character, runs cut at four */
	ATTRIBUTE_PATTERN, /* the same, runs cut at one */
	ATTRIBUTE_PREFIX1, /* one to four characters of the folded word */
	ATTRIBUTE_PREFIX2,
	ATTRIBUTE_PREFIX3,
	ATTRIBUTE_PREFIX4,
	ATTRIBUTE_SUFFIX1,
	ATTRIBUTE_SUFFIX2,
	ATTRIBUTE_SUFFIX3,
	ATTRIBUTE_SUFFIX4,
	ATTRIBUTE_CLUSTER1, /* of tables.h, the finest first */
	ATTRIBUTE_CLUSTER2,
	ATTRIBUTE_CLUSTER3,
	ATTRIBUTE_ALONE, /* those before this depend on the word alone */
	ATTRIBUTE_PLACE =
	    ATTRIBUTE_ALONE, /* first, behind a quote or inside; style */
	ATTRIBUTE_GLUE,  /* joined to the token before, behind, both, none */
	ATTRIBUTE_RUN,   /* length of its run of capitals, and place in it */
	ATTRIBUTE_NAMES, /* what lists of names say, see gazetteer.h */
	ATTRIBUTE_SEEN,  /* how the word stands elsewhere, see entity_context.h
			  */
	ATTRIBUTE_COUNT
};

struct word {
	struct token token;
	uint32_t trait[ATTRIBUTE_COUNT]; /* hashes; 0 for none */
	uint32_t ordinal; /* number of the token in its document */

	unsigned char folded_n;
	char folded[WORD_FOLDED]; /* small letters, 0 for digits */
	char capital, small;      /* a word that begins with such a letter */
	char listed;              /* in the list of plain words */

	char plain; /* that, with no capital and no number beside it: surely
	no part of a name */
	char place, glue; /* ATTRIBUTE_PLACE, ATTRIBUTE_GLUE */
	uint16_t run_first, run_end, run_at; /* the capitalised words side by
	side that it is one of, and its place there; all 0 if it has none */

	uint64_t names; /* bits of gazetteer.h */
	unsigned seen;  /* bits of entity_context.h */
};

/* Set all that depends on the token alone, from w->token. */
void word_set(struct word *w);

/* Set the other traits, from what they are made of. */
void word_set_attribute(struct word *w, enum trait t);

/* Write the text of a trait to out; returns its length, 0 for none. */
size_t word_attribute(
    const struct word *w, enum trait t, char out[ATTRIBUTE_TEXT]);

/* The folded word. */
struct span word_folded(const struct word *w);

/* The bytes of a token that its traits are made of. */
struct span word_cut(struct span token);

#endif
