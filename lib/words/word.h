/*
 * words/word.h: a token with its attributes.
 *
 * An attribute is a short text that is made of the first WORD_FOLDED bytes of a
 * token.  Only its hash is kept; word_attribute() makes the text again.  The
 * taggers build their features from attributes (see name/name_features.h).
 */

#ifndef WORDS_WORD_H
#define WORDS_WORD_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"
#include "text/token.h"

enum {
	WORD_FOLDED = 48,   /* bytes of a token that count */
	ATTRIBUTE_TEXT = 64 /* bytes of the longest attribute */
};

enum attribute {
	ATTRIBUTE_FORM,    /* the word as it is written */
	ATTRIBUTE_LOWER,   /* in lower case, with 0 for every digit */
	ATTRIBUTE_SHAPE,   /* X, x, 0 for each character, at most 4 in a row */
	ATTRIBUTE_PATTERN, /* the same, at most 1 in a row */
	ATTRIBUTE_PREFIX1, /* one to four characters of the folded word */
	ATTRIBUTE_PREFIX2,
	ATTRIBUTE_PREFIX3,
	ATTRIBUTE_PREFIX4,
	ATTRIBUTE_SUFFIX1,
	ATTRIBUTE_SUFFIX2,
	ATTRIBUTE_SUFFIX3,
	ATTRIBUTE_SUFFIX4,
	ATTRIBUTE_CLUSTER1, /* see text/tables.h, the finest first */
	ATTRIBUTE_CLUSTER2,
	ATTRIBUTE_CLUSTER3,
	ATTRIBUTE_ALONE, /* those above depend on the token alone */
	ATTRIBUTE_POSITION =
	    ATTRIBUTE_ALONE, /* see the member position of struct word */
	ATTRIBUTE_GLUE,      /* see the member glue */
	ATTRIBUTE_RUN,       /* length of its run of capitalised words, and its
		index in the run, from 0; both at most 4 */
	ATTRIBUTE_NAMES,     /* the lists of names that it is in */
	ATTRIBUTE_SEEN,      /* how it is written elsewhere in the document */
	ATTRIBUTE_COUNT
};

/*
 * Values of the member position.  In a title, the other two are F and Q; in a
 * line of capitals, all are digits.
 */
enum word_position {
	WORD_OPENS_LINE = 'f',
	WORD_OPENS_QUOTE = 'q',
	WORD_INSIDE = 'i',
	WORD_INSIDE_TITLE = 'I'
};

struct word {
	struct token token;
	uint32_t attribute[ATTRIBUTE_COUNT]; /* hashes; 0: it has none */
	uint32_t ordinal; /* number of the token in its document */

	uint16_t cached; /* private to line_words.h */
	unsigned char folded_n;
	char folded[WORD_FOLDED]; /* lower case, with 0 for digits */
	char capital, lower;    /* a word whose first letter is in that case */
	unsigned char classes;  /* in plain_words: PLAIN_* of lexicons.h */
	unsigned char language; /* what a word tells of it, see language.h */

	/* word_is_listed(), no number, and neither it nor a word beside it has
	 * a capital: surely no part of a name. */
	char plain;

	/* Plain, or hardly ever part of a name where it stands.  Such words are
	 * part of the training of the weights, but tagging does not score them:
	 * their label is LABEL_O. */
	char outside;
	char named; /* begins with a small letter, and is in a list of names */

	/* At the start of the line, after an opening quotation mark, or inside:
	 * f, q, i in a plain line; F, Q, I in a title; 1, 2, 3 in capitals. */
	char position;

	/* White space beside it is missing: '0' nowhere, '1' before, '2' after,
	 * '3' on both sides. */
	char glue;

	/* The run of capitalised words it is in: words run_first to run_end -
	 * 1 of the piece, and its index there; all 0 if it is in none. */
	uint16_t run_first, run_end, run_index;

	uint64_t names; /* bits of name/gazetteer.h */
	unsigned seen;  /* bits of name/name_context.h */
};

/* Set everything that depends on the token alone, from w->token. */
void word_set(struct word *w);

/* Set the attributes from ATTRIBUTE_ALONE on, from the members that they are
 * made of. */
void word_set_in_line(struct word *w);

/* Write the text of an attribute; returns its length, 0 for none. */
size_t word_attribute(
    const struct word *w, enum attribute a, char out[ATTRIBUTE_TEXT]);

/* Whether it is in the list of plain words, as such. */
int word_is_listed(const struct word *w);

/* The folded word, whose bytes are w's. */
static inline struct span
word_folded(const struct word *w)
{
	return (struct span){ w->folded, w->folded_n };
}

/* The bytes of a token that its attributes are made of. */
struct span word_cut(struct span token);

#endif
