/*
 * amount/moment_clock.h: the normal form of a time of day, see moment.h.
 */

#ifndef AMOUNT_MOMENT_CLOCK_H
#define AMOUNT_MOMENT_CLOCK_H

#include <stddef.h>

#include "amount/moment_day.h"
#include "amount/number.h"

/* The part of the day that token i is, as TMO; "" for none. */
const char *moment_daypart(const struct amounts *a, size_t i);

/* T19:19, T15:00-04:00; 0 where the words do not begin with a time. */
size_t moment_clock(const struct amounts *a, char out[MOMENT_TEXT]);

#endif
