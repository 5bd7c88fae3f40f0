/*
 * learn/real.h: functions of real numbers in IEEE 754 arithmetic alone, so
 * that they are the same with every C library.
 *
 * They have no branches, so compilers can vectorise loops of them. They are
 * exact to the last bit or two of a float.
 */

#ifndef LEARN_REAL_H
#define LEARN_REAL_H

#include <stdint.h>
#include <string.h>

#ifdef __clang__ /* gcc -std=c11 never fuses products with sums */
#pragma STDC FP_CONTRACT OFF
#endif

/* e to the x, of -80 to 80: a power of 2, and a series for the rest. */
static inline float
real_exp(float x)
{
	const float log2e = 1.44269504F, high = 0.693359375F,
		    low = -2.12194440e-4F; /* ln 2, in two parts */
	int32_t power = (int32_t)(x * log2e + 127.5F);
	float n = (float)(power - 127), r = x - n * high - n * low;
	uint32_t bits = (uint32_t)power << 23;
	float factor;

	memcpy(&factor, &bits, sizeof(factor));
	return factor *
	       (1 + r * (1 + r * (1.0F / 2 +
				     r * (1.0F / 6 +
					     r * (1.0F / 24 +
						     r * (1.0F / 120 +
							     r / 720))))));
}

/* 1 / sqrt(x), for x above 0; Newton's method from a first guess of its bits.
 */
static inline float
real_inverse_root(float x)
{
	uint32_t bits;
	float y;

	memcpy(&bits, &x, sizeof(bits));
	bits = 0x5f3759dfU - (bits >> 1);
	memcpy(&y, &bits, sizeof(y));
	y = y * (1.5F - 0.5F * x * y * y);
	return y * (1.5F - 0.5F * x * y * y);
}

#endif
