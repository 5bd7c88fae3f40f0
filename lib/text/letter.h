/*
 * text/letter.h: what kind of character a code point is, for scripts with and
 * without case, by ranges of Unicode 15 blocks.
 *
 * The ranges are those that news is written in: Latin of living alphabets,
 * Greek, Cyrillic and Armenian have case here; any other letter counts as
 * neither upper nor lower.  The dotted capital I of Turkish folds to i, the
 * dotless small one to itself.
 */

#ifndef TEXT_LETTER_H
#define TEXT_LETTER_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/* A letter or a mark that belongs to one; digits are none. */
int letter_is(uint32_t c);

/* Upper case: letter_lower() gives something else. */
int letter_is_upper(uint32_t c);

/* Lower case: the small letter of some capital. */
int letter_is_lower(uint32_t c);

/* ASCII 0 to 9. */
int letter_is_digit(uint32_t c);

/* White space, the no-break ones included. */
int letter_is_space(uint32_t c);

/* A character that is a word of its own: Han and kana, not Hangul. */
int letter_is_ideograph(uint32_t c);

/* An apostrophe: ' or U+2019. */
int letter_is_apostrophe(uint32_t c);

/* The small letter of a capital; anything else is returned as it is. */
uint32_t letter_lower(uint32_t c);

/* Columns on a terminal: 0 for combining marks, 2 for wide East Asian, else 1.
 */
int letter_width(uint32_t c);

/*
 * Fold a word for comparing: small letters, straight apostrophes; bad bytes
 * stay.  out has room for word.n bytes: nothing gets longer.  Returns the
 * length.
 */
size_t letter_fold(struct span word, char *out);

#endif
