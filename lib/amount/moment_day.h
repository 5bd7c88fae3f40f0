/*
 * amount/moment_day.h: what normal forms of dates and times are made against.
 */

#ifndef AMOUNT_MOMENT_DAY_H
#define AMOUNT_MOMENT_DAY_H

#include <stdint.h>

enum { MOMENT_TEXT = 64 };

/* The day a text was written. */
struct moment_day {
	int known;
	int32_t day; /* see day.h */
};

#endif
