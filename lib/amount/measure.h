/*
 * amount/measure.h: numbers with a unit among tokens, for amount.h: measures,
 * lengths of time, and ages with "old".
 *
 *	300 km  5kg  six-foot  5-foot-10  120 kilometres an hour  half a mile
 *	six hours  2 hours, 32 minutes  an hour and a half  several weeks
 *	15-year-old  17 years old  30 degrees below zero  40C
 */

#ifndef AMOUNT_MEASURE_H
#define AMOUNT_MEASURE_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the measure that begins with token i into *v; returns the offset of the
 * token after it; i where there is none.  approximate: words such as "about"
 * stand before it, so that "a week" measures.
 */
size_t measure_parse(
    const struct amounts *a, size_t i, int approximate, struct value *v);

/* Is the number in tokens to end - 1 so many metres, or millions: 100m? */
int measure_ends_in_m(const struct amounts *a, size_t end);

#endif
