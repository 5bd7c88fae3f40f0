/*
 * amount/range.h: ranges of numbers that are several tokens: 5 to 7; 5-7;
 * between 5 and 7; two or three.
 */

#ifndef AMOUNT_RANGE_H
#define AMOUNT_RANGE_H

#include "amount/number.h"

/* Can token i join two numbers: to, -, and, or? */
int range_joins(const struct amounts *a, size_t i);

/*
 * Does token i join the number that begins with token first to the next, so
 * that both are the ends of a range?  "And" does so only after "between", and
 * "to" not after a change: "rose from 5 to 7".
 */
int range_is(const struct amounts *a, size_t first, size_t i);

/* The same, where each has its own unit: "rose 5 percent to 7 percent" tells a
 * change. */
int range_is_of_two(const struct amounts *a, size_t first, size_t i);

/*
 * The second number of a range: q[0] is before token i.  Returns the offset of
 * the token after it, and the first may take its scale; i where there is none.
 */
size_t range_second(const struct amounts *a, size_t i, struct quantity q[2]);

#endif
