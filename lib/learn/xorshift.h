/* learn/xorshift.h: pseudo-random numbers, the same on every machine. */

#ifndef LEARN_XORSHIFT_H
#define LEARN_XORSHIFT_H

#include <stdint.h>

/* The next number; *seed is not 0.  Marsaglia, Xorshift RNGs, 2003. */
static inline uint32_t
xorshift_next(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

#endif
