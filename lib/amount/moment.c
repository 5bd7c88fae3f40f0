#include "amount/moment.h"

#include <stdio.h>
#include <string.h>

#include "amount/datepart.h"
#include "amount/moment_clock.h"
#include "amount/moment_era.h"
#include "amount/moment_period.h"
#include "text/day.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* What the words say; 0 for what they do not. */
struct moment {
	int year, last_year, month, day, last_day;
	int weekday;      /* from Monday 1 on */
	int shift;        /* -1 last, 1 next */
	int shifted;      /* there is such a word, or "this" */
	int of_year;      /* it is the year that is shifted: March last year */
	int listed;       /* "and" is between the days */
	int told;         /* from another day than that of the text, or none */
	const char *part; /* of the day, "" for none */
};

static int
weekday(const struct amounts *a, size_t i)
{
	static const char name[][4] = { "mon", "tue", "wed", "thu", "fri",
		"sat", "sun" };
	int k;

	if (amount_is(a, i, AMOUNT_WEEKDAY))
		for (k = 0; k < 7; k++)
			if (memcmp(a->words->word[i].folded, name[k], 3) == 0)
				return k + 1;
	return 0;
}

/* A day of the month, in one or two digits; *rest is what is behind them. */
static int
day_digits(struct span s, struct span *rest)
{
	size_t digits;

	*rest = number_rest(s, &digits);
	if (digits == 0 || digits > 2)
		return 0;
	return digits == 1 ? s.p[0] - '0' : (s.p[0] - '0') * 10 + s.p[1] - '0';
}

/* 14; 14th; 14-15 */
static void
read_day(struct moment *m, struct span s)
{
	int day = day_digits(s, &s);

	if (m->day != 0) {
		m->last_day = day;
		return;
	}
	m->day = day;
	if (s.n > 1 && s.p[0] == '-')
		m->last_day = day_digits((struct span){ s.p + 1, s.n - 1 }, &s);
}

static void
read_holiday(struct moment *m, const struct amounts *a, size_t i)
{
	int eve = amount_is_word(a, i + 1, "eve");

	if (amount_is_word(a, i, "christmas"))
		*m = (struct moment){ .month = 12, .day = eve ? 24 : 25 };
	else if (amount_is_word(a, i, "halloween"))
		*m = (struct moment){ .month = 10, .day = 31 };
	else if (amount_is_word(a, i, "new")) {
		eve = amount_is_word(a, i + 3, "eve");
		*m = (struct moment){ .month = eve ? 12 : 1,
			.day = eve ? 31 : 1 };
	} else
		m->told = 1;
	m->part = "";
}

/* The digits of a year, 12 being 2012 behind 2011: its number; or 0. */
static int
year_digits(const struct moment *m, struct span s, struct span *rest)
{
	size_t digits, k;
	int year = 0;

	*rest = number_rest(s, &digits);
	if (digits != 4 && (digits != 2 || m->year == 0))
		return 0;
	for (k = 0; k < digits; k++)
		year = year * 10 + s.p[k] - '0';
	return digits == 2 ? year + m->year / 100 * 100 : year;
}

/* 2014; 2011-12; and in two tokens the last of such a range. */
static int
read_year(struct moment *m, struct span s)
{
	struct span rest;
	int year = year_digits(m, s, &rest);

	if (year == 0)
		return 0;
	if (m->year != 0) {
		m->last_year = year;
		return rest.n == 0;
	}
	m->year = year;
	if (rest.n > 1 && rest.p[0] == '-')
		m->last_year = year_digits(
		    m, (struct span){ rest.p + 1, rest.n - 1 }, &rest);
	return rest.n == 0;
}

/* Of the names of days: is it the one of several? */
static int
is_plural(const struct amounts *a, size_t i)
{
	size_t n = amount_token(a, i).n;

	return n >= 7 && a->words->word[i].folded[n - 1] == 's';
}

static void
read_word(struct moment *m, const struct amounts *a, size_t i)
{
	if (datepart_month(a, i) && m->month == 0)
		m->month = day_month(amount_token(a, i));
	else if (amount_is(a, i, AMOUNT_HOLIDAY) || amount_is_word(a, i, "new"))
		read_holiday(m, a, i);
	else if (weekday(a, i) != 0) {
		m->weekday = weekday(a, i);
		m->told |= is_plural(a, i); /* Fridays are no day. */
	} else if (*moment_daypart(a, i) != '\0')
		m->part = moment_daypart(a, i);
	else if (moment_shift(a, i) != 0 || amount_is_word(a, i, "this")) {
		m->shift = moment_shift(a, i);
		m->shifted = 1;
		m->told |= amount_is_one_of(a, i, "previous following");
		m->of_year = amount_is_word(a, i + 1, "year");
	} else if ((m->month == 0 || datepart_year(a, i)) &&
		   read_year(m, amount_token(a, i)))
		return;
	else if (amount_is_word(a, i, "and"))
		m->listed = 1;
	else if (datepart_feast(a, i))
		m->told = 1;
	else if (m->last_day == 0)
		read_day(m, amount_token(a, i));
}

/* The year in which the date is nearest to the day, on the side it is on. */
static int
near_year(const struct moment *m, int32_t day)
{
	int32_t best = INT32_MAX, away, other;
	int y, month, d, k, year;

	day_date(day, &y, &month, &d);
	year = y;
	/* The next 29 February can be eight years off, as in 1900. */
	for (k = y - 8; k <= y + 8; k++) {
		if (!day_number(k, m->month, m->day > 0 ? m->day : 15, &other))
			continue;
		away = other > day ? other - day : day - other;
		/* "Last March" in March is that of the year before. */
		if (m->shift != 0 &&
		    (m->shift * (other - day) <= 0 ||
			(m->day == 0 && k == y && m->month == month)))
			away += 10000;
		if (away < best) {
			best = away;
			year = k;
		}
	}
	return year;
}

/* Are there such days, and if two, is it a range: 5 and 6, not 5 and 8? */
static int
exists(const struct moment *m, int year)
{
	int32_t day;

	return (m->day == 0 || day_number(year, m->month, m->day, &day)) &&
	       (m->last_day == 0 ||
		   (m->last_day > m->day &&
		       day_number(year, m->month, m->last_day, &day) &&
		       (!m->listed || m->last_day == m->day + 1)));
}

/* Year, month and day, as far as they are there. */
static size_t
write_date(const struct moment *m, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	char year[16] = "XXXX";
	int y = m->year, month, day;

	if (m->of_year && !written->known)
		return 0;
	if (m->of_year) {
		day_date(written->day, &y, &month, &day);
		y += m->shift;
	} else if (y == 0 && written->known)
		y = near_year(m, written->day);
	/* Without a year it may be one that has a 29 February. */
	if (!exists(m, y != 0 ? y : 2000))
		return 0;
	if (y != 0)
		snprintf(year, sizeof(year), "%04d", y);
	if (m->day == 0)
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "%s-%02d", year, m->month);
	if (m->last_day != 0)
		return (size_t)snprintf(out, MOMENT_TEXT,
		    "%s-%02d-%02d/%s-%02d-%02d", year, m->month, m->day, year,
		    m->month, m->last_day);
	return (size_t)snprintf(out, MOMENT_TEXT, "%s-%02d-%02d%s", year,
	    m->month, m->day, m->part);
}

/* A day so many days from the one the text was written. */
static size_t
write_day(const struct moment *m, const struct moment_day *written, int from,
    char out[MOMENT_TEXT])
{
	int year, month, day;

	day_date(written->day + from, &year, &month, &day);
	return (size_t)snprintf(
	    out, MOMENT_TEXT, "%04d-%02d-%02d%s", year, month, day, m->part);
}

/* Friday, against the day the text was written. */
static size_t
write_weekday(const struct moment *m, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	int back;

	if (!written->known)
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "XXXX-WXX-%d%s", m->weekday, m->part);
	back = (day_of_week(written->day) - m->weekday + 7) % 7;
	if (m->shift < 0 && back == 0)
		back = 7;
	if (m->shift > 0 || (m->shifted && m->shift == 0 && back > 0))
		back -= 7;
	return write_day(m, written, -back, out);
}

/* Friday, 14 March 2014; March; last May; 2014; this morning */
static size_t
calendar_words(const struct amounts *a, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	struct moment m = { .part = "" };
	size_t i;

	for (i = 0; i < a->words->n; i++)
		read_word(&m, a, i);
	if ((m.told && m.year == 0) || (m.of_year && m.month == 0))
		return 0;
	if (m.month != 0)
		return write_date(&m, written, out);
	if (m.weekday != 0)
		return write_weekday(&m, written, out);
	if (m.last_year > m.year)
		return (size_t)snprintf(
		    out, MOMENT_TEXT, "%04d/%04d", m.year, m.last_year);
	if (m.year != 0)
		return (size_t)snprintf(out, MOMENT_TEXT, "%04d", m.year);
	if (*m.part == '\0')
		return 0;
	if (written->known && m.shifted)
		return write_day(&m, written, m.shift, out);
	return (size_t)snprintf(out, MOMENT_TEXT, "%s", m.part);
}

/* The three numbers of a date in figures: 1; or 0. */
static int
read_figures(struct span s, int part[3], char *mark)
{
	int n = 0;
	size_t k;

	part[0] = part[1] = part[2] = 0;
	for (k = 0; k < s.n; k++)
		if (letter_is_digit((unsigned char)s.p[k]))
			part[n] = part[n] % 1000 * 10 + s.p[k] - '0';
		else if (strchr("-/.", s.p[k]) != NULL && n++ < 2)
			*mark = s.p[k];
		else
			return 0;
	return n == 2;
}

/* 2014-03-15; 15.03.2014; 3/15/2014, but not 3/4/2014, which is two days. */
static size_t
figures_only(const struct amounts *a, char out[MOMENT_TEXT])
{
	int part[3], y, m, d;
	char mark = '\0';
	int32_t day;

	if (!read_figures(amount_token(a, 0), part, &mark))
		return 0;
	y = part[2], m = part[1], d = part[0];
	if (part[0] > 31)
		y = part[0], d = part[2];
	else if (part[1] > 12)
		m = part[0], d = part[1];
	else if (part[0] <= 12 && mark != '.')
		return 0;
	if (y < 100)
		y += y < 50 ? 2000 : 1900;
	if (!day_number(y, m, d, &day))
		return 0;
	return (size_t)snprintf(out, MOMENT_TEXT, "%04d-%02d-%02d", y, m, d);
}

size_t
moment_write(const struct amounts *a, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	size_t n = figures_only(a, out);

	n = n > 0 ? n : moment_period(a, written, out);
	return n > 0 ? n : calendar_words(a, written, out);
}
