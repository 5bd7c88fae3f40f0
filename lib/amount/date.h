/*
 * amount/date.h: dates among tokens, for amount.h.
 *
 * A function gives what lies behind the expression that begins with token i,
 * and i where there is none.
 */

#ifndef AMOUNT_DATE_H
#define AMOUNT_DATE_H

#include "amount/number.h"

/* Friday, 14 March 2014; mid-June; 1990s; last two weeks; a year ago; today */
size_t calendar_date(const struct amounts *a, size_t i);

#endif
