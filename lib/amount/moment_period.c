#include "amount/moment_period.h"

#include <stdio.h>
#include <string.h>

#include "amount/duration.h"
#include "amount/moment_clock.h"
#include "amount/moment_era.h"
#include "amount/quantity.h"
#include "text/day.h"
#include "text/lexicons.h"

/* Behind "early in the" and the like. */
static size_t
skip_modifiers(const struct amounts *a)
{
	size_t i = 0;

	while (
	    amount_is_one_of(a, i, "early late mid earlier later - in on the"))
		i++;
	return i;
}

static size_t
write_text(const char *text, char out[MOMENT_TEXT])
{
	return (size_t)snprintf(out, MOMENT_TEXT, "%s", text);
}

/* 2014-W10: a week belongs to the year its Thursday is in. */
static size_t
write_week(int32_t day, const char *part, char out[MOMENT_TEXT])
{
	int32_t thursday = day - day_of_week(day) + 4, first;
	int y, m, d;

	day_date(thursday, &y, &m, &d);
	if (!day_number(y, 1, 1, &first))
		return 0;
	return (size_t)snprintf(out, MOMENT_TEXT, "%04d-W%02d%s", y,
	    (int)(thursday - first) / 7 + 1, part);
}

/* So many of the units that token i is after the day, or before it. */
static size_t
write_step(const struct amounts *a, size_t i, int steps, int32_t day,
    char out[MOMENT_TEXT])
{
	int y, m, d, months;

	if (amount_is_one_of(a, i, "day days night nights"))
		day += steps;
	day_date(day, &y, &m, &d);
	if (amount_is_one_of(a, i, "day days night nights"))
		return (size_t)snprintf(out, MOMENT_TEXT, "%04d-%02d-%02d%s", y,
		    m, d, moment_daypart(a, i));
	if (amount_is_one_of(a, i, "week weeks"))
		return write_week(day + 7 * steps, "", out);
	if (amount_is_one_of(a, i, "fortnight fortnights"))
		return write_week(day + 14 * steps, "", out);
	if (amount_is_one_of(a, i, "weekend weekends"))
		return write_week(day + 7 * steps, "-WE", out);
	months = y * 12 + m - 1;
	if (amount_is_one_of(a, i, "month months")) {
		months += steps;
		return (size_t)snprintf(out, MOMENT_TEXT, "%04d-%02d",
		    months / 12, months % 12 + 1);
	}
	if (amount_is_one_of(a, i, "quarter quarters")) {
		months += 3 * steps;
		return (size_t)snprintf(out, MOMENT_TEXT, "%04d-Q%d",
		    months / 12, months % 12 / 3 + 1);
	}
	if (amount_is_one_of(a, i, "year years"))
		return (size_t)snprintf(out, MOMENT_TEXT, "%04d", y + steps);
	if (amount_is_one_of(a, i, "decade decades"))
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "%03d", y / 10 + steps);
	if (amount_is_one_of(a, i, "century centuries"))
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "%02d", y / 100 + steps);
	return 0;
}

/* A number of periods before the unit at *i: 1; 0 for none; -1 for "few". */
static int
read_number(const struct amounts *a, size_t *i, struct quantity *q)
{
	size_t start = *i, end;

	*q = (struct quantity){ 1, 0 };
	if (amount_is_one_of(a, start, "a an"))
		start++;
	if (amount_is_word(a, start, "couple")) {
		*i = start + (amount_is_word(a, start + 1, "of") ? 2U : 1U);
		*q = (struct quantity){ 2, 0 };
		return 1;
	}
	if (amount_is_one_of(a, start, "few several")) {
		*i = start + 1;
		return -1;
	}
	end = number_end(a, *i);
	if (end > *i && quantity_read(a, *i, end, q)) {
		*i = end + (amount_is_word(a, end, "-") ? 1U : 0U);
		return 1;
	}
	*i = start;
	return start > 0 && amount_is_one_of(a, start - 1, "a an");
}

/* three years ago; a week ago */
static size_t
ago(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	struct quantity q;
	int number = read_number(a, &i, &q), way = 0;

	if (amount_is_word(a, i + 1, "ago"))
		way = -1;
	else if (amount_is_word(a, i + 1, "hence"))
		way = 1;
	if (way == 0 || number == 0)
		return 0;
	if (number == -1)
		return write_text(way < 0 ? "PAST_REF" : "FUTURE_REF", out);
	if (!written->known || q.tens != 0 || q.digits > 900)
		return 0;
	return write_step(a, i, way * (int)q.digits, written->day, out);
}

/* Does the word end in an s? */
static int
plural(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);

	return s.n > 0 && s.p[s.n - 1] == 's';
}

/* last week; this year; last two weeks; coming days */
static size_t
relative(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	int shift = moment_shift(a, i), number;
	struct quantity q;
	struct duration d;
	char digits[QUANTITY_TEXT + 1] = "X";

	if (!amount_is(a, i, AMOUNT_RELATIVE))
		return 0;
	i++;
	number = read_number(a, &i, &q);
	if (number != 0 && duration_unit(a, i, &d)) {
		q.digits *= d.worth;
		if (number == 1)
			digits[quantity_write(q, digits)] = '\0';
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "%s%s%s", d.before, digits, d.unit);
	}
	if (!amount_is(a, i, AMOUNT_PERIOD))
		return 0;
	if (plural(a, i))
		return write_text(shift < 0 ? "PAST_REF" : "FUTURE_REF", out);
	/* "The previous week" is told from what the text tells of, not when. */
	if (!written->known ||
	    amount_is_one_of(a, i - 1, "previous following") ||
	    (amount_is_word(a, i, "day") && shift != 0))
		return 0;
	return write_step(a, i, shift, written->day, out);
}

/* today; yesterday evening */
static size_t
today(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	const char *part;
	int y, m, d;
	int32_t day = written->day;

	if (amount_is_word(a, i, "day")) {
		day += amount_is_word(a, i + 1, "after") ? 1 : -1;
		i += 2;
	}
	if (!amount_is(a, i, AMOUNT_DAY) || !written->known)
		return 0;
	day += amount_is_word(a, i, "tomorrow") ? 1 : 0;
	day -= amount_is_word(a, i, "yesterday") ? 1 : 0;
	part = moment_daypart(a, i);
	if (*part == '\0')
		part = moment_daypart(a, i + 1);
	day_date(day, &y, &m, &d);
	return (size_t)snprintf(
	    out, MOMENT_TEXT, "%04d-%02d-%02d%s", y, m, d, part);
}

/* now; recently; soon */
static size_t
vague(const struct amounts *a, size_t i, char out[MOMENT_TEXT])
{
	if (amount_is_one_of(a, i, "now currently present current nowadays"))
		return write_text("PRESENT_REF", out);
	if (amount_is_one_of(
		a, i, "recently recent lately formerly previously past once"))
		return write_text("PAST_REF", out);
	if (amount_is_one_of(a, i, "soon shortly future"))
		return write_text("FUTURE_REF", out);
	return 0;
}

size_t
moment_period(const struct amounts *a, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	size_t i = skip_modifiers(a), n;

	n = moment_era(a, i, written, out);
	n = n > 0 ? n : today(a, i, written, out);
	n = n > 0 ? n : ago(a, i, written, out);
	n = n > 0 ? n : relative(a, i, written, out);
	return n > 0 ? n : vague(a, i, out);
}
