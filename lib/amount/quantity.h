/*
 * amount/quantity.h: what a number in figures or words comes to.
 *
 *	1,500  2.5 million  10m  twenty-five  half a million  a dozen  -2.5
 *	two and a half  a million and a half  2½  three-quarters
 *
 * "Dozens", "hundreds of thousands", "a few thousand" and "two-thirds" come to
 * nothing, nor do "10,00" and "0600", which may be written otherwise.
 */

#ifndef AMOUNT_QUANTITY_H
#define AMOUNT_QUANTITY_H

#include <stddef.h>
#include <stdint.h>

#include "amount/number.h"

enum { QUANTITY_TEXT = 48 };

struct quantity {
	int64_t digits;
	int tens; /* powers of ten that they are to be multiplied by */
};

/*
 * The value of tokens i to end - 1, as number_end() gives the end: 1; or 0
 * where they have none, as "seven thirty", or one of more than fifteen digits.
 */
int quantity_read(
    const struct amounts *a, size_t i, size_t end, struct quantity *q);

/*
 * The values of the range that tokens i to end - 1 are, as number_range_end()
 * gives the end: 1; or 0 where it has none, as 3-2.
 */
int quantity_read_range(
    const struct amounts *a, size_t i, size_t end, struct quantity q[2]);

/*
 * In "5 to 7 million" the first number has the scale of the second: multiply it
 * by that.  The numbers are tokens first[k] to end[k] - 1.  1; or 0 where it is
 * not certain what is meant, as in "500 to 1 million".
 */
int quantity_share_scale(const struct amounts *a, const size_t first[2],
    const size_t end[2], struct quantity q[2]);

/* Write it in figures, with a point where it has decimals; returns the length.
 */
size_t quantity_write(struct quantity q, char out[QUANTITY_TEXT]);

#endif
