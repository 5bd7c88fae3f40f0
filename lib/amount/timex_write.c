#include "amount/timex_write.h"

#include <stdio.h>

#include "amount/timex_period.h"
#include "text/day.h"

enum { WRONG_SIDE = 130, NEVER = 10000 }; /* days that are added */

/* -1 for last, 1 for next, else 0. */
static int
shift(const struct timex *t)
{
	if (t->direction == TIMEX_LAST)
		return -1;
	return t->direction == TIMEX_NEXT ? 1 : 0;
}

/* How far a date is from the day of the document, with what speaks against it.
 */
static int32_t
distance(const struct timex *t, int32_t from, int32_t day, int this_month)
{
	int32_t away = day > from ? day - from : from - day;

	/* "Last March" in March is that of the year before. */
	if (shift(t) != 0 &&
	    (shift(t) * (day - from) <= 0 || (t->day == 0 && this_month)))
		return away + NEVER;
	if (t->tense != 0 && t->tense * (day - from) < 0 && !this_month)
		return away + WRONG_SIDE;
	return away;
}

/* The year in which the date is nearest to the day, on the side it is on. */
static int
near_year(const struct timex *t, int32_t from)
{
	int32_t best = INT32_MAX, away, day;
	int y, month, d, k, year;

	day_date(from, &y, &month, &d);
	year = y;
	/* The next 29 February can be eight years off, as in 1900. */
	for (k = y - 8; k <= y + 8; k++) {
		if (!day_number(k, t->month, t->day > 0 ? t->day : 15, &day))
			continue;
		away = distance(
		    t, from, day, t->day == 0 && k == y && t->month == month);
		/* "This September" is not that of the year before. */
		if (t->direction == TIMEX_THIS && k != y)
			away += WRONG_SIDE;
		if (away < best) {
			best = away;
			year = k;
		}
	}
	return year;
}

/* Are there such days? */
static int
exists(const struct timex *t, int year)
{
	int32_t day;

	return (t->day == 0 || day_number(year, t->month, t->day, &day)) &&
	       (t->last_day == 0 ||
		   day_number(year, t->month, t->last_day, &day));
}

/* The year of a date with a month; 0 where it is not known. */
static int
date_year(const struct timex *t, const struct timex_context *c)
{
	int y, m, d;

	if (t->year != 0 || !c->known)
		return t->year;
	if (c->beside == NULL || !timex_is_year_step(c->beside))
		return near_year(t, c->day);
	day_date(c->day, &y, &m, &d);
	return y + c->beside->n;
}

/* Year, month and day, as far as they are there. */
static size_t
write_date(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	int y = date_year(t, c);
	char year[8];

	if (!c->known && t->year == 0 && c->beside != NULL &&
	    timex_is_year_step(c->beside))
		return 0;
	/* Without a year it may be one that has a 29 February. */
	if (!exists(t, y != 0 ? y : 2000))
		return 0;
	timex_year_form(y, year);
	if (t->last_month != 0)
		return (size_t)snprintf(out, TIMEX_TEXT, "%s-%02d/%s-%02d",
		    year, t->month, year, t->last_month);
	if (t->day == 0)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "%s-%02d", year, t->month);
	if (t->last_day != 0)
		return (size_t)snprintf(out, TIMEX_TEXT,
		    "%s-%02d-%02d/%s-%02d-%02d", year, t->month, t->day, year,
		    t->month, t->last_day);
	return (size_t)snprintf(out, TIMEX_TEXT, "%s-%02d-%02d%s", year,
	    t->month, t->day, timex_part_form(t->part));
}

/* How many days the weekday is after the day of the document. */
static int
days_to(const struct timex *t, int32_t day)
{
	int ahead = (t->weekday - day_of_week(day) + 7) % 7;

	switch (t->direction) {
	case TIMEX_LAST:
		return ahead - 7;
	case TIMEX_THIS:
		return ahead;
	case TIMEX_NEXT:
		return ahead == 0 ? 7 : ahead;
	default:
		return t->tense > 0 || ahead == 0 ? ahead : ahead - 7;
	}
}

static size_t
write_weekday(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	struct timex day = {
		.kind = TIMEX_STEP, .unit = TIME_DAY, .part = t->part
	};

	if (!c->known)
		return (size_t)snprintf(out, TIMEX_TEXT, "XXXX-WXX-%d%s",
		    t->weekday, timex_part_form(t->part));
	day.n = (int16_t)(days_to(t, c->day) + 7 * t->weeks);
	return timex_write_step(&day, c, out);
}

/* Friday, 14 March 2014; March; last May; 2014; overnight */
static size_t
write_calendar(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	if (t->month != 0)
		return write_date(t, c, out);
	if (t->weekday != 0)
		return write_weekday(t, c, out);
	if (t->last_year > t->year)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "%04d/%04d", t->year, t->last_year);
	if (t->year != 0)
		return (size_t)snprintf(out, TIMEX_TEXT, "%04d", t->year);
	return (size_t)snprintf(
	    out, TIMEX_TEXT, "%s", timex_part_form(t->part));
}

static size_t
write_clock(const struct timex *t, char out[TIMEX_TEXT])
{
	const char *zone = t->zone == NULL ? "" : t->zone;

	if (!t->range)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "T%02d:%02d%s", t->hour, t->minute, zone);
	return (size_t)snprintf(out, TIMEX_TEXT, "T%02d:%02d%s/T%02d:%02d%s",
	    t->hour, t->minute, zone, t->last_hour, t->last_minute, zone);
}

/* The day before a time that stands beside it: its length, or 0. */
static size_t
write_day_before(const struct timex_context *c, char out[TIMEX_TEXT])
{
	struct timex_context alone = { c->known, c->day, NULL };
	struct timex day;

	if (c->beside == NULL || !timex_is_day(c->beside))
		return 0;
	day = *c->beside;
	day.part = TIMEX_WHOLE;
	return day.kind == TIMEX_STEP ? timex_write_step(&day, &alone, out)
				      : write_calendar(&day, &alone, out);
}

/* A time of day, after the day if that is told beside it. */
static size_t
write_time(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	struct timex_context alone = { 0, 0, NULL };
	char day[TIMEX_TEXT], time[TIMEX_TEXT];
	size_t n = t->range ? 0 : write_day_before(c, day);

	if (t->kind == TIMEX_CLOCK)
		(void)write_clock(t, time);
	else
		(void)write_calendar(t, &alone, time);
	/* A day and a time have at most some thirty bytes. */
	return (size_t)snprintf(
	    out, TIMEX_TEXT, "%.*s%.40s", (int)n, day, time);
}

static size_t
write_reference(int n, char out[TIMEX_TEXT])
{
	static const char *const form[] = { "PAST_REF", "PRESENT_REF",
		"FUTURE_REF" };

	return (size_t)snprintf(out, TIMEX_TEXT, "%s", form[n + 1]);
}

size_t
timex_write(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	switch (t->kind) {
	case TIMEX_CALENDAR:
		if (t->part != TIMEX_WHOLE && t->month == 0 && t->weekday == 0)
			return write_time(t, c, out);
		return write_calendar(t, c, out);
	case TIMEX_STEP:
		return timex_write_step(t, c, out);
	case TIMEX_QUARTER:
	case TIMEX_HALF:
	case TIMEX_SEASON:
		return timex_write_part(t, c, out);
	case TIMEX_DECADE:
		return (size_t)snprintf(out, TIMEX_TEXT, "%03d", t->year);
	case TIMEX_CENTURY:
		return (size_t)snprintf(out, TIMEX_TEXT, "%02d", t->year);
	case TIMEX_DURATION:
		return timex_write_duration(t, out);
	case TIMEX_SET:
		return timex_write_set(t, out);
	case TIMEX_REF:
		return write_reference(t->n, out);
	case TIMEX_CLOCK:
		return write_time(t, c, out);
	default:
		return 0;
	}
}
