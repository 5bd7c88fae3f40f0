/*
 * amount/duration.h: how ISO 8601 writes lengths of time: PT6H, P2W.
 */

#ifndef AMOUNT_DURATION_H
#define AMOUNT_DURATION_H

#include "amount/number.h"

struct duration {
	const char *before, *unit; /* of the number: PT, H */
	int worth; /* what one is: 2 where the word is fortnight, and unit W */
};

/* The form of the unit that token i is: 1; or 0 where it is none. */
int duration_unit(const struct amounts *a, size_t i, struct duration *d);

#endif
