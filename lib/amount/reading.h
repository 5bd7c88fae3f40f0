/*
 * amount/reading.h: a number while its words are read, for number.h.
 *
 * The grammar (number_parse.c) finds the words and hands each to a function
 * here; reading_end() has the value.  A word that does not fit, as "seven" in
 * "thirty seven seven", leaves the number without a value.
 */

#ifndef AMOUNT_READING_H
#define AMOUNT_READING_H

#include "amount/quantity.h"
#include "text/span.h"

/* The sum that is finished, and the part before the next word of scale. */
struct reading {
	int64_t sum, part; /* part -1: there is none yet */
	int tens;          /* of the part; below 0: it has decimals */
	int scale;         /* the last in the sum, which the next is below */
	int last, all;     /* the power of the last scale, and of all */
	int bad;           /* there is no value */
};

void reading_start(struct reading *r);

/* A number word, such as twenty: 20. */
void reading_add(struct reading *r, int value);

/* A word of scale: the power of ten; 1 for a dozen. */
void reading_scale(struct reading *r, int tens);

/*
 * Figures, which may have a scale joined to them: 1,500  2.5  10m.  "10,00"
 * and "0600" have no value, since they may be written otherwise.
 */
void reading_figures(struct reading *r, struct span s);

/* The next three digits of 1 500 000. */
void reading_thousand(struct reading *r, struct span s);

/* Decimals without a number before them: .75 */
void reading_decimals(struct reading *r, struct span s);

/* Half; after a number, and a half: of the scale, if it has one. */
void reading_half(struct reading *r);

/* So many quarters more than what is read: 2½. */
void reading_quarters(struct reading *r, int quarters);

/* Divide what is read: thirds 3. */
void reading_divide(struct reading *r, int by);

struct quantity reading_end(const struct reading *r);

/* The power of ten of a word of scale; 1 for a dozen, 0 for another word. */
int reading_scale_word(struct span s);

#endif
