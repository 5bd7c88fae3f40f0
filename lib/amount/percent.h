/*
 * amount/percent.h: percentages among tokens, for amount.h.
 *
 *	5.5 percent  20%  5 to 7 percent  70-80%  half a percent  5pct
 *	three-tenths of a percent  two percentage points  25 basis points
 *	a half-point (of an interest rate)
 */

#ifndef AMOUNT_PERCENT_H
#define AMOUNT_PERCENT_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the percentage that begins with token i into *v, without the words
 * around it (approx.h, rate.h).  Returns the offset of the token after it; i
 * where there is none.
 */
size_t percent_parse(const struct amounts *a, size_t i, struct value *v);

#endif
