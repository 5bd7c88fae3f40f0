/*
 * amount/timex.h: what an expression of time says.
 *
 * The grammar (date.h, clock.h) reads an expression into a struct timex, which
 * needs no day of a document; timex_write() (timex_write.h) resolves it against
 * that day.
 */

#ifndef AMOUNT_TIMEX_H
#define AMOUNT_TIMEX_H

#include <stddef.h>
#include <stdint.h>

#include "amount/duration.h"
#include "amount/quantity.h"

enum { TIMEX_TEXT = 64 };

enum timex_kind {
	TIMEX_NONE,     /* an expression without a value */
	TIMEX_CALENDAR, /* year to last_day, weekday, part */
	TIMEX_STEP,     /* n units from the day of the document, part */
	TIMEX_QUARTER,  /* the nth of a year */
	TIMEX_HALF,     /* the nth of a year */
	TIMEX_SEASON,   /* from spring 1 on, of a year */
	TIMEX_DECADE,   /* year, without its last digit */
	TIMEX_CENTURY,  /* year, without its last two digits */
	TIMEX_DURATION, /* count units */
	TIMEX_SET,      /* every count units; or every day of the calendar */
	TIMEX_REF,      /* the past -1, the present 0, the future 1: n */
	TIMEX_CLOCK     /* hour to last_minute, zone */
};

enum timex_direction { TIMEX_UNDIRECTED, TIMEX_LAST, TIMEX_THIS, TIMEX_NEXT };

/* Of a day. */
enum timex_part {
	TIMEX_WHOLE,
	TIMEX_MORNING,
	TIMEX_AFTERNOON,
	TIMEX_EVENING,
	TIMEX_NIGHT,
	TIMEX_NOON,
	TIMEX_MIDNIGHT
};

/* What the words beside it make of the expression; the form does not say it. */
enum timex_mod {
	TIMEX_EXACT,
	TIMEX_ABOUT,
	TIMEX_MORE, /* more than two weeks ago */
	TIMEX_LESS,
	TIMEX_START, /* early May */
	TIMEX_MID,
	TIMEX_END
};

/* 0 stands for what is not said. */
struct timex {
	enum timex_kind kind;
	enum timex_direction direction;
	enum timex_part part;
	enum timex_mod mod;
	enum time_unit unit;
	int16_t year, last_year;
	int8_t month, last_month, day, last_day;
	int8_t weekday; /* from Monday 1 on */
	int8_t weeks;   /* from that weekday: "Monday week", "a week ago Monday"
			 */
	int8_t hour, minute, last_hour, last_minute;
	int8_t range; /* of times: there are the last ones */
	int8_t tense; /* the verb looks back -1, forward 1; see tense.h */
	int16_t n;
	int8_t vague; /* the count is "few" */
	struct quantity count;
	const char *zone; /* "Z", "-04:00"; NULL for none */
};

struct timex_context {
	int known;   /* is the day known, */
	int32_t day; /* on which the text was written?  See text/day.h */

	/* The expression that belongs to this one, or NULL: the year of a date
	   ("last year"), the day of a time. */
	const struct timex *beside;
};

/* Is it one day, so that a time beside it is a time of that day? */
int timex_is_day(const struct timex *t);

/* Is it a year told from that of the document: last year, this year? */
int timex_is_year_step(const struct timex *t);

#endif
