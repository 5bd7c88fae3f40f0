/*
 * amount/recurrence.h: what happens again and again, see date.h.
 */

#ifndef AMOUNT_RECURRENCE_H
#define AMOUNT_RECURRENCE_H

#include "amount/number.h"
#include "amount/timex.h"

/* every day; every two weeks; each Friday night; every other May */
size_t recurrence_every(const struct amounts *a, size_t i, struct timex *t);

/* annually; twice daily: what is a vague time elsewhere, see period.h */
size_t recurrence_adverb(const struct amounts *a, size_t i, struct timex *t);

#endif
