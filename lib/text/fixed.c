#include "text/fixed.h"

/* The position of the highest bit that is set in n, which is not 0. */
static unsigned
highest(uint64_t n)
{
	unsigned at = 0, step;

	for (step = 32; step > 0; step /= 2)
		if (n >> step != 0) {
			n >>= step;
			at += step;
		}
	return at;
}

int32_t
fixed_log(uint64_t n)
{
	/* The logarithm to base 2 of 1 + i / 64, in units of 2^-20. */
	static const uint32_t part[65] = { 0, 23454, 46551, 69300, 91711,
		113796, 135563, 157021, 178179, 199045, 219628, 239934, 259971,
		279746, 299266, 318537, 337566, 356359, 374920, 393257, 411375,
		429278, 446971, 464460, 481749, 498843, 515745, 532461, 548995,
		565349, 581529, 597537, 613378, 629054, 644570, 659928, 675132,
		690185, 705089, 719848, 734464, 748941, 763280, 777484, 791557,
		805500, 819315, 833005, 846573, 860020, 873348, 886561, 899658,
		912644, 925518, 938284, 950944, 963498, 975949, 988298, 1000547,
		1012698, 1024752, 1036711, 1048576 };
	const uint64_t ln2 = 744261118; /* in units of 2^-30 */
	uint64_t log, below;
	unsigned i, whole = highest(n);

	/*
	 * 26 bits after the first: 6 are the index into the table, 20
	 * interpolate.
	 */
	n = whole > 26 ? n >> (whole - 26) : n << (26 - whole);
	i = (unsigned)(n >> 20 & 63);
	below = n & 0xfffff;
	log = ((uint64_t)whole << 20) + part[i] +
	      ((part[i + 1] - part[i]) * below >> 20);
	return (int32_t)((log * ln2 + (1ULL << 39)) >> 40);
}

/* Newton's method from above: the root is where a step no longer descends. */
uint32_t
fixed_sqrt(uint64_t n)
{
	uint64_t root, next;

	if (n < 2)
		return (uint32_t)n;
	next = UINT64_C(1) << (highest(n) / 2 + 1);
	do {
		root = next;
		next = (root + n / root) / 2;
	} while (next < root);
	return (uint32_t)root;
}

int32_t
fixed_logistic(int32_t z)
{
	/* At z = i / 4, up to 12. */
	static const uint16_t at[] = { 16384, 18421, 20397, 22255, 23955, 25471,
		26790, 27917, 28862, 29644, 30282, 30799, 31214, 31545, 31807,
		32015, 32179, 32307, 32408, 32487, 32549, 32597, 32635, 32664,
		32687, 32705, 32719, 32730, 32738, 32745, 32750, 32754, 32757,
		32759, 32761, 32763, 32764, 32765, 32766, 32766, 32767, 32767,
		32767, 32767, 32767, 32768, 32768, 32768, 32768 };
	const uint32_t step = FIXED_ONE / 4;
	uint32_t i, absolute;
	int32_t p;

	if (z <= -12 * FIXED_ONE)
		return 0;
	if (z >= 12 * FIXED_ONE)
		return FIXED_UNIT;
	absolute = (uint32_t)(z < 0 ? -z : z);
	i = absolute / step;
	p = (int32_t)(at[i] +
		      (uint32_t)(at[i + 1] - at[i]) * (absolute % step) / step);
	return z < 0 ? FIXED_UNIT - p : p;
}
