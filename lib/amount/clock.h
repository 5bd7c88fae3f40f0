/*
 * amount/clock.h: times of day among tokens, for amount.h: 19:19 GMT; 3 p.m.;
 * noon; this morning.
 */

#ifndef AMOUNT_CLOCK_H
#define AMOUNT_CLOCK_H

#include "amount/number.h"

/* Behind the time that begins with token i; i where there is none. */
size_t clock_end(const struct amounts *a, size_t i);

#endif
