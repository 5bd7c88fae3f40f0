/*
 * amount/clock.h: times of day among tokens, for amount.h: 19:19 GMT; 3 p.m.;
 * 5 to 7 pm; half past six; noon; this morning.
 */

#ifndef AMOUNT_CLOCK_H
#define AMOUNT_CLOCK_H

#include "amount/number.h"
#include "amount/timex.h"

/*
 * Read the time that begins with token i into *t; returns the offset of the
 * token after it; i where there is none.
 */
size_t clock_parse(const struct amounts *a, size_t i, struct timex *t);

/* Half past six; quarter to seven; at ten past five; the same. */
size_t clock_spoken(const struct amounts *a, size_t i, struct timex *t);

#endif
