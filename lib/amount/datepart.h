/*
 * amount/datepart.h: what dates are made of, among tokens.
 */

#ifndef AMOUNT_DATEPART_H
#define AMOUNT_DATEPART_H

#include "amount/number.h"

/* Four digits that can be a year. */
int datepart_year(const struct amounts *a, size_t i);

/* A day of the month, or two: 14, 14th, 14-15. */
int datepart_day(const struct amounts *a, size_t i);

/* A month, with a capital. */
int datepart_month(const struct amounts *a, size_t i);

/* Good Friday and its like, which no rule of weekdays tells. */
int datepart_feast(const struct amounts *a, size_t i);

/* Behind a year that may follow, perhaps behind a comma or "of"; else i. */
size_t datepart_then_year(const struct amounts *a, size_t i);

/* Behind the part of a day that may follow (Friday night); else i. */
size_t datepart_then_daypart(const struct amounts *a, size_t i);

#endif
