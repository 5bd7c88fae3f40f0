/*
 * amount/value.h: what money, a percentage or a count comes to, and how it is
 * written.
 *
 *	COUNT     2000000  ~12  200/300 (200 to 300)  2000000/day
 *	AGE       34y  8mo  16y/17y
 *	DURATION  PT6H  P2W  PT2H32M  PXW (several weeks); after ISO 8601
 *	MEASURE   300 km  120 km/h  2000000 bbl/day  -30 C
 *	SCORE     2-1
 *	RATIO     20% (one in five)  33.3% (a third)
 *	MONEY     USD5000000  ~USD2000000000  USD5/USD6  USD1300/week: the code
 *	          of ISO 4217; XXX where the word does not tell the country
 *	PERCENT   5.5%  >50%  5%/7%
 *	PP        0.25pp: points of a percentage; 25 basis points
 *
 * A sign comes first.  A slash before a number or code joins the ends of a
 * range; before a small letter it stands for "per".
 */

#ifndef AMOUNT_VALUE_H
#define AMOUNT_VALUE_H

#include <stddef.h>

#include "amount/duration.h"
#include "amount/quantity.h"

enum { VALUE_TEXT = 160 };

enum value_kind {
	VALUE_NONE, /* an expression without a value */
	VALUE_COUNT,
	VALUE_AGE,
	VALUE_DURATION,
	VALUE_MEASURE,
	VALUE_SCORE,
	VALUE_RATIO, /* in percent */
	VALUE_MONEY,
	VALUE_PERCENT,
	VALUE_PP
};

enum value_sign {
	SIGN_EXACT,
	SIGN_ABOUT,    /* ~ */
	SIGN_MORE,     /* > more than */
	SIGN_AT_LEAST, /* >= */
	SIGN_LESS,     /* < less than */
	SIGN_AT_MOST   /* <= up to */
};

struct value {
	enum value_kind kind;
	enum value_sign sign;
	int n; /* numbers; 2 of a range or a score, 0 of "several weeks" */
	struct quantity number[2];

	/* These texts last as long as the program. */
	const char *unit; /* of MEASURE: km; of MONEY: USD; else NULL */
	const char *per;  /* of a rate: week; or NULL */

	enum time_unit time; /* of AGE and DURATION: the unit */

	/* The largest unit of "2 hours, 32 minutes"; or TIME_NO_UNIT: the
	   number is written in units of one kind. */
	enum time_unit largest;
};

/* Write it; returns the length, 0 for VALUE_NONE. */
size_t value_write(const struct value *v, char out[VALUE_TEXT]);

#endif
