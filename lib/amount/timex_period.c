#include "amount/timex_period.h"

#include <stdio.h>

#include "text/day.h"

static const char season[][4] = { "", "SP", "SU", "FA", "WI" };

const char *
timex_part_form(enum timex_part part)
{
	static const char form[][8] = { [TIMEX_WHOLE] = "",
		[TIMEX_MORNING] = "TMO",
		[TIMEX_AFTERNOON] = "TAF",
		[TIMEX_EVENING] = "TEV",
		[TIMEX_NIGHT] = "TNI",
		[TIMEX_NOON] = "T12:00",
		[TIMEX_MIDNIGHT] = "T00:00" };

	return form[part];
}

void
timex_year_form(int year, char out[8])
{
	if (year == 0)
		snprintf(out, 8, "XXXX");
	else
		snprintf(out, 8, "%04d", year % 10000);
}

/* 2014-W10: a week belongs to the year its Thursday is in. */
static size_t
write_week(int32_t day, const char *part, char out[TIMEX_TEXT])
{
	int32_t thursday = day - day_of_week(day) + 4, first;
	int y, m, d;

	day_date(thursday, &y, &m, &d);
	if (!day_number(y, 1, 1, &first))
		return 0;
	return (size_t)snprintf(out, TIMEX_TEXT, "%04d-W%02d%s", y,
	    (int)(thursday - first) / 7 + 1, part);
}

static size_t
write_day(int32_t day, enum timex_part part, char out[TIMEX_TEXT])
{
	int y, m, d;

	day_date(day, &y, &m, &d);
	return (size_t)snprintf(out, TIMEX_TEXT, "%04d-%02d-%02d%s", y, m, d,
	    timex_part_form(part));
}

/* A decade or a century of our era. */
static size_t
write_era(int width, int era, char out[TIMEX_TEXT])
{
	return era < 0 ? 0
		       : (size_t)snprintf(out, TIMEX_TEXT, "%0*d", width, era);
}

/* Months, quarters and years from the month of that day. */
static size_t
write_months(enum time_unit unit, int steps, int32_t day, char out[TIMEX_TEXT])
{
	int y, m, d, months;

	day_date(day, &y, &m, &d);
	months = y * 12 + m - 1 + steps * (unit == TIME_QUARTER ? 3 : 1);
	switch (unit) {
	case TIME_MONTH:
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "%04d-%02d", months / 12, months % 12 + 1);
	case TIME_QUARTER:
		return (size_t)snprintf(out, TIMEX_TEXT, "%04d-Q%d",
		    months / 12, months % 12 / 3 + 1);
	case TIME_YEAR:
		return (size_t)snprintf(out, TIMEX_TEXT, "%04d", y + steps);
	case TIME_DECADE:
		return write_era(3, y / 10 + steps, out);
	case TIME_CENTURY:
		return write_era(2, y / 100 + steps, out);
	default:
		return 0;
	}
}

size_t
timex_write_step(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	if (!c->known)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "%s", timex_part_form(t->part));
	switch (t->unit) {
	case TIME_DAY:
	case TIME_NIGHT:
		return write_day(c->day + t->n, t->part, out);
	case TIME_WEEK:
		return write_week(c->day + 7 * t->n, "", out);
	case TIME_FORTNIGHT:
		return write_week(c->day + 14 * t->n, "", out);
	case TIME_WEEKEND:
		return write_week(c->day + 7 * t->n, "-WE", out);
	default:
		return write_months(t->unit, t->n, c->day, out);
	}
}

/*
 * The year of a quarter or half that says none; 0 where it is not certain.
 * begins is the month before its first.  In March the fourth quarter may be
 * that of this year or of the year before.
 */
static int
year_by_tense(const struct timex *t, int begins, int months, int y, int month)
{
	if (t->tense > 0)
		return begins + months < month ? y + 1 : y;
	if (begins < month)
		return y;
	return t->tense < 0 ? y - 1 : 0;
}

/* Of "last fall" in March, the year before; in November, this year. */
static int
season_year(const struct timex *t, int y, int month)
{
	if (t->direction == TIMEX_LAST)
		return month > 3 * t->n ? y : y - 1;
	if (t->direction == TIMEX_NEXT)
		return month < 3 * t->n ? y : y + 1;
	return y;
}

static int
part_year(const struct timex *t, const struct timex_context *c)
{
	int y, month, d, months = t->kind == TIMEX_QUARTER ? 3 : 6;

	if (t->year != 0 || !c->known)
		return t->year;
	day_date(c->day, &y, &month, &d);
	if (c->beside != NULL && timex_is_year_step(c->beside))
		return y + c->beside->n;
	if (t->kind == TIMEX_SEASON)
		return season_year(t, y, month);
	return year_by_tense(t, (t->n - 1) * months, months, y, month);
}

size_t
timex_write_part(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT])
{
	char year[8];

	timex_year_form(part_year(t, c), year);
	if (t->kind == TIMEX_SEASON)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "%s-%s", year, season[t->n]);
	return (size_t)snprintf(out, TIMEX_TEXT, "%s-%c%d", year,
	    t->kind == TIMEX_QUARTER ? 'Q' : 'H', t->n);
}

size_t
timex_write_duration(const struct timex *t, char out[TIMEX_TEXT])
{
	char digits[QUANTITY_TEXT + 1] = "X";
	struct quantity q = t->count;
	struct duration d;

	if (!duration_form(t->unit, &d))
		return 0;
	q.digits *= d.worth;
	if (!t->vague)
		digits[quantity_write(q, digits)] = '\0';
	return (size_t)snprintf(
	    out, TIMEX_TEXT, "%s%s%s", d.before, digits, d.unit);
}

size_t
timex_write_set(const struct timex *t, char out[TIMEX_TEXT])
{
	const char *part = timex_part_form(t->part);

	if (t->weekday != 0)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "XXXX-WXX-%d%s", t->weekday, part);
	if (t->day != 0)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "XXXX-%02d-%02d", t->month, t->day);
	if (t->month != 0)
		return (size_t)snprintf(out, TIMEX_TEXT, "XXXX-%02d", t->month);
	if (t->unit == TIME_WEEKEND)
		return (size_t)snprintf(out, TIMEX_TEXT, "XXXX-WXX-WE");
	if (*part != '\0')
		return (size_t)snprintf(out, TIMEX_TEXT, "XXXX-XX-XX%s", part);
	if (t->unit == TIME_NO_UNIT)
		return (size_t)snprintf(
		    out, TIMEX_TEXT, "XXXX-%s", season[t->n]);
	return timex_write_duration(t, out);
}
