/*
 * text/letter.h: the class of a code point, for scripts with and without case,
 * from ranges of Unicode 15 blocks.
 *
 * The ranges cover the scripts that news is written in.  The Latin of living
 * alphabets, Greek, Cyrillic and Armenian have case here; any other letter is
 * neither upper nor lower case.  The Turkish dotted capital I folds to i, the
 * dotless small i to itself.
 */

#ifndef TEXT_LETTER_H
#define TEXT_LETTER_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/* The next four for a code point that is not ASCII. */
int letter_is_long(uint32_t c);
int letter_is_upper_long(uint32_t c);
int letter_is_lower_long(uint32_t c);
int letter_is_space_long(uint32_t c);

/* A letter or combining mark; digits are not letters. */
static inline int
letter_is(uint32_t c)
{
	return c < 0x80 ? (c | 0x20) - 'a' < 26 : letter_is_long(c);
}

/* Upper case: letter_lower() returns another code point. */
static inline int
letter_is_upper(uint32_t c)
{
	return c < 0x80 ? c - 'A' < 26 : letter_is_upper_long(c);
}

/* Lower case: the small letter of a capital. */
static inline int
letter_is_lower(uint32_t c)
{
	return c < 0x80 ? c - 'a' < 26 : letter_is_lower_long(c);
}

/* An ASCII digit. */
static inline int
letter_is_digit(uint32_t c)
{
	return c - '0' < 10;
}

/* White space, including no-break spaces. */
static inline int
letter_is_space(uint32_t c)
{
	return c < 0x80 ? c == ' ' || c - '\t' < 5 : letter_is_space_long(c);
}

/* A character that is a word of its own: Han and kana, not Hangul. */
int letter_is_ideograph(uint32_t c);

/* An apostrophe: ' or U+2019. */
int letter_is_apostrophe(uint32_t c);

/* The small letter of a capital; any other code point is returned unchanged. */
uint32_t letter_lower(uint32_t c);

/* The letter without its accent, of a small Latin letter: a for U+00E1, o for
 * U+00F8.  Any other code point is returned unchanged. */
uint32_t letter_base(uint32_t c);

/* The next for a code point from the first combining marks on. */
int letter_width_long(uint32_t c);

/* Columns on a terminal: 0 for combining marks, 2 for wide East Asian
 * characters, otherwise 1. */
static inline int
letter_width(uint32_t c)
{
	return c < 0x300 ? 1 : letter_width_long(c);
}

/*
 * Fold a word for comparison: to small letters and straight apostrophes; bad
 * bytes stay.  out has room for word.n bytes, since nothing gets longer.
 * Returns the length.
 */
size_t letter_fold(struct span word, char *out);

#endif
