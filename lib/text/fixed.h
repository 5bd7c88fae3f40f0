/*
 * text/fixed.h: logarithm, square root and logistic function in integer
 * arithmetic, so that a score is the same on every machine.
 *
 * Fixed point: FIXED_ONE stands for 1, unless another unit is named.
 */

#ifndef TEXT_FIXED_H
#define TEXT_FIXED_H

#include <stdint.h>

enum {
	FIXED_BITS = 10,
	FIXED_ONE = 1 << FIXED_BITS,
	FIXED_UNIT_BITS = 15, /* probabilities: 1 is FIXED_UNIT */
	FIXED_UNIT = 1 << FIXED_UNIT_BITS
};

/* The natural logarithm of n, which is not 0, to within 1 / FIXED_ONE. */
int32_t fixed_log(uint64_t n);

/* The integer part of the square root. */
uint32_t fixed_sqrt(uint64_t n);

/* 1 / (1 + exp(-z)), from 0 to FIXED_UNIT, monotonic in z. */
int32_t fixed_logistic(int32_t z);

#endif
