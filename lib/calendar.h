/*
 * calendar.h: dates among tokens, for amount.h.
 *
 * A function gives what lies behind the expression that begins with token i,
 * and i where there is none.
 */

#ifndef CALENDAR_H
#define CALENDAR_H

#include "number.h"

/* Friday, 14 March 2014; mid-June; 1990s; last two weeks; a year ago; today */
size_t calendar_date(const struct amounts *a, size_t i);

#endif
