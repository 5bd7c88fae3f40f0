/*
 * amount/quantity.h: the value of a number in figures or words.
 *
 *	1,500  2.5 million  10m  twenty-five  half a million  a dozen  -2.5
 *	two and a half  a million and a half  2½  three-quarters
 *
 * "Dozens", "hundreds of thousands", "a few thousand" and "two-thirds" have no
 * value, nor do "10,00" and "0600", whose meaning is uncertain.
 */

#ifndef AMOUNT_QUANTITY_H
#define AMOUNT_QUANTITY_H

#include <stddef.h>
#include <stdint.h>

#include "amount/number.h"

enum { QUANTITY_TEXT = 48 };

struct quantity {
	int64_t digits;
	int tens; /* the value is digits times 10 to this power */
};

/*
 * The value of tokens i to end - 1, with the end from number_end(): 1; or 0 if
 * they have none, such as "seven thirty", or one of more than fifteen digits.
 */
int quantity_read(
    const struct amounts *a, size_t i, size_t end, struct quantity *q);

/*
 * The two values of the range of tokens i to end - 1, with the end from
 * number_range_end(): 1; or 0 if it has none, as 3-2.
 */
int quantity_read_range(
    const struct amounts *a, size_t i, size_t end, struct quantity q[2]);

/*
 * Give the first number of a range the scale of the second if it has none, as
 * in "5 to 7 million".  The numbers are tokens first[k] to end[k] - 1.  Returns
 * 1; or 0 if the meaning is uncertain, as in "500 to 1 million".
 */
int quantity_share_scale(const struct amounts *a, const size_t first[2],
    const size_t end[2], struct quantity q[2]);

/* Write it in figures, with a decimal point if needed; returns the length. */
size_t quantity_write(struct quantity q, char out[QUANTITY_TEXT]);

#endif
