/*
 * amount/quantity.h: decimal numbers, as amounts are made of.
 */

#ifndef AMOUNT_QUANTITY_H
#define AMOUNT_QUANTITY_H

#include <stddef.h>
#include <stdint.h>

enum { QUANTITY_TEXT = 48, QUANTITY_DIGITS = 15 };

/* digits times ten to the power of tens. */
struct quantity {
	int64_t digits;
	int tens;

	/* The powers of ten of its words of scale: 6 for a million, 1 for a
	   dozen, 0 for a number without. */
	int scale;
	int known; /* 0: the words of a number come to no value */
};

int quantity_less(struct quantity q, struct quantity other);

/* Multiply it; it loses its value where the product is too long. */
void quantity_multiply(struct quantity *q, int factor);

/*
 * The numbers of "5 to 7 million": multiply the first by the scale of the
 * second.  Both lose their values where it is not certain what is meant, as in
 * "500 to 1 million".
 */
void quantity_share_scale(struct quantity q[2]);

/* Write it in figures, with a decimal point if needed; returns the length. */
size_t quantity_write(struct quantity q, char out[QUANTITY_TEXT]);

#endif
