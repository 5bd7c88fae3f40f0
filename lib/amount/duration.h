/*
 * amount/duration.h: units of time, and how ISO 8601 writes lengths of time:
 * PT6H, P2W.
 */

#ifndef AMOUNT_DURATION_H
#define AMOUNT_DURATION_H

#include "amount/number.h"

enum time_unit {
	TIME_NO_UNIT,
	TIME_SECOND,
	TIME_MINUTE,
	TIME_HOUR,
	TIME_DAY,
	TIME_NIGHT,
	TIME_WEEK,
	TIME_FORTNIGHT,
	TIME_WEEKEND,
	TIME_MONTH,
	TIME_QUARTER,
	TIME_YEAR,
	TIME_DECADE,
	TIME_CENTURY
};

struct duration {
	const char *before, *unit; /* of the number: PT, H */
	int worth; /* what one is: 2 where the word is fortnight, and unit W */
};

/* The unit that token i names, in the singular or plural. */
enum time_unit duration_word(const struct amounts *a, size_t i);

/* The form of the unit: 1; or 0 where it measures no length, as weekends. */
int duration_form(enum time_unit unit, struct duration *d);

/* The unit that comes next in a length of several: minutes after hours. */
enum time_unit duration_smaller(enum time_unit unit);

/*
 * How many of the unit make one of the larger: 60 minutes an hour; 0 where it
 * is not certain (days of a month) or the other is not larger.
 */
int duration_worth(enum time_unit larger, enum time_unit unit);

/* The form of the unit that token i is: 1; or 0 where it is none. */
int duration_unit(const struct amounts *a, size_t i, struct duration *d);

#endif
