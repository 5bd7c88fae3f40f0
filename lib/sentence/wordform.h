/*
 * sentence/wordform.h: the words before and after a position of a text, and
 * their shapes.
 *
 * A word here is a run of letters and digits, with apostrophes, dots and (in
 * numbers) commas inside: U.S, a.m, O'Brien, 1,000.50. A final dot is not part
 * of it. Only WORDFORM_MAX bytes of it are looked at.
 */

#ifndef SENTENCE_WORDFORM_H
#define SENTENCE_WORDFORM_H

#include <stddef.h>

#include "text/span.h"

enum { WORDFORM_MAX = 48 };

enum shape {
	SHAPE_NONE, /* no word */
	SHAPE_LOWER,
	SHAPE_CAPITAL,      /* Word */
	SHAPE_CAPS,         /* WORD, two letters at least */
	SHAPE_INITIAL,      /* W */
	SHAPE_LETTER,       /* w */
	SHAPE_DOTTED,       /* U.S */
	SHAPE_DOTTED_LOWER, /* a.m */
	SHAPE_MIXED,        /* iPhone */
	SHAPE_DIGITS,       /* 1 or 12 */
	SHAPE_YEAR,         /* 2014 */
	SHAPE_NUMBER,       /* others that begin with a digit */
	SHAPE_CASELESS,     /* of scripts without case */
	SHAPE_COUNT
};

/* The word that ends at offset at; n is 0 if there is none. */
struct span wordform_before(struct span text, size_t at);

/* The word that begins at offset at; n is 0 if there is none. */
struct span wordform_at(struct span text, size_t at);

enum shape wordform_shape(struct span word);

/* Whether the byte is an ASCII letter or digit. */
static inline int
wordform_is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/* Whether the word begins with a capital. */
int wordform_is_capital(struct span word);

#endif
