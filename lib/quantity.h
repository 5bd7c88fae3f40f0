/*
 * quantity.h: what a number in figures or words comes to.
 *
 *	1,500  2.5 million  10m  twenty-five  half a million  a dozen
 *
 * "Dozens" and "hundreds of thousands" come to nothing.
 */

#ifndef QUANTITY_H
#define QUANTITY_H

#include <stddef.h>
#include <stdint.h>

#include "number.h"

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

/* Write it in figures, with a point where it has decimals; returns the length.
 */
size_t quantity_write(struct quantity q, char out[QUANTITY_TEXT]);

#endif
