/*
 * amount/normal_read.h: the value of an amount, read back from its normal form.
 *
 * Filters carry the value of an entity as text (report-stream(5), field 5).
 * This module reads that text, with blanks or "_" in it, into numbers that
 * normal_compare() (normal_compare.h) can compare: it is the only reader of
 * normal forms.  All arithmetic is in integers, so that the result is the same
 * on every machine.
 */

#ifndef AMOUNT_NORMAL_READ_H
#define AMOUNT_NORMAL_READ_H

#include <stdint.h>

#include "stream/entity_type.h"
#include "text/span.h"

/* What can be compared with one another; 0 for what can't be read. */
enum normal_kind {
	NORMAL_NONE,
	NORMAL_COUNT,   /* 12; 12 barrels: see unit */
	NORMAL_LENGTH,  /* in units of 0.1 mm */
	NORMAL_MASS,    /* mg */
	NORMAL_AREA,    /* square metres */
	NORMAL_VOLUME,  /* ml */
	NORMAL_SPEED,   /* m an hour */
	NORMAL_CELSIUS, /* degrees, as they are */
	NORMAL_FAHRENHEIT,
	NORMAL_AGE,      /* days; a month is 30, a year 360 */
	NORMAL_DURATION, /* seconds; a month is 30.44 days, a year 365.24 */
	NORMAL_PERCENT,
	NORMAL_POINTS, /* percentage points */
	NORMAL_MONEY,  /* of the currency that unit names */
	NORMAL_SCORE,  /* low and high: the two numbers */
	NORMAL_MOMENT, /* a day or a longer period, a time of day, or both */
	NORMAL_VAGUE   /* a time or period that may be any: PAST_REF, PXW */
};

/* digits * 10^tens */
struct decimal {
	int64_t digits;
	int tens;
};

/*
 * Bring two numbers to one power of ten; what is lost is below 1 in 10^12 of
 * the larger.
 */
void decimal_level(struct decimal *a, struct decimal *b);

/* Before a number: what it is a bound of. */
enum normal_sign {
	NORMAL_EXACT,
	NORMAL_ABOUT,    /* ~ */
	NORMAL_MORE,     /* > */
	NORMAL_AT_LEAST, /* >= */
	NORMAL_LESS,     /* < */
	NORMAL_AT_MOST   /* <= */
};

struct normal_value {
	enum normal_kind kind;
	enum normal_sign sign;
	struct decimal low, high; /* equal unless it is a range */
	struct decimal last;      /* one unit of the last significant place */
	struct span unit;         /* of COUNT and MONEY, and a rate ("/week") */
	int converted;            /* the unit is not the kind's own */

	/* Of MOMENT. */
	int has_days, any_year;      /* any_year: the year is not known */
	int32_t first_day, last_day; /* see day.h; of any year, in 2000 */
	int weekday;                 /* Monday 1 to Sunday 7, 0 for none */
	int has_time, has_offset;
	int first_minute, last_minute; /* of the day; with an offset, of UTC */
};

/*
 * Read the normal form of an amount of that type.  The kind is NORMAL_NONE if
 * it can't be read.  Spans of v are parts of form.  Linear.
 */
void normal_read(
    struct normal_value *v, enum entity_type type, struct span form);

#endif
