#include "amount/calendar.h"

#include <string.h>

#include "amount/datepart.h"
#include "amount/year.h"
#include "text/day.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* Take the day of a date, and the last one of two. */
static void
set_days(struct timex *t, int day, int last, int listed)
{
	t->day = (int8_t)day;
	t->last_day = (int8_t)last;
	/* It is a range: 5 and 6, not 5 and 8. */
	if (last != 0 && (last <= day || (listed && last != day + 1)))
		t->kind = TIMEX_NONE;
}

/* After the last day of a range: March 14-15, March 14 and 15. */
static size_t
then_day(const struct amounts *a, size_t i, struct timex *t)
{
	int last, none;

	last = datepart_day(a, i + 1, &none);
	if (last == 0)
		return i;
	if (!amount_is_one_of(a, i, "- \xe2\x80\x93") &&
	    (!amount_is_one_of(a, i, "and to") || year_is_count(a, i + 1) ||
		datepart_small_word(a, i + 2, 1) || datepart_month(a, i + 2)))
		return i;
	set_days(t, t->day, last, amount_is_word(a, i, "and"));
	return i + 2;
}

/* May and March are words as well: they need something beside them. */
static int
sure_month(const struct amounts *a, size_t i)
{
	if (!amount_is_one_of(a, i, "may march mar sun jan"))
		return 1;
	return i > 0 &&
	       amount_is_one_of(a, i - 1,
		   "in of since until till by from during before after early "
		   "late "
		   "mid last next this every each between through to and -");
}

/* After the last month of a range: June-July; else i. */
static size_t
then_month(const struct amounts *a, size_t i, struct timex *t)
{
	int last, none;

	last = datepart_month(a, i + 1);
	if (!amount_is_one_of(a, i, "- \xe2\x80\x93") || last == 0 ||
	    datepart_day(a, i + 2, &none))
		return i;
	t->last_month = (int8_t)last;
	if (last <= (int)t->month)
		t->kind = TIMEX_NONE;
	return i + 2;
}

size_t
calendar_sure_month(const struct amounts *a, size_t i, struct timex *t)
{
	int day, last;

	*t = (struct timex){ .kind = TIMEX_CALENDAR,
		.month = (int8_t)datepart_month(a, i) };
	if (t->month == 0)
		return i;
	day = datepart_day(a, i + 1, &last);
	if (day != 0 && !amount_is_word(a, i + 2, "%")) {
		set_days(t, day, last, 0);
		return datepart_then_year(a, then_day(a, i + 2, t), t);
	}
	return datepart_then_year(a, then_month(a, i + 1, t), t);
}

size_t
calendar_month(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = calendar_sure_month(a, i, t);

	return end > i + 1 || sure_month(a, i) ? end : i;
}

/* 19-Nov-12, 19-Nov-2012: after a day and a hyphen. */
static size_t
then_hyphens(const struct amounts *a, size_t i, struct timex *t)
{
	unsigned long year;
	size_t digits = amount_token(a, i + 2).n;

	if (!amount_is_word(a, i - 1, "-") || datepart_month(a, i) == 0 ||
	    !amount_is_word(a, i + 1, "-") || !number_digits(a, i + 2, &year) ||
	    (digits != 2 && !datepart_year(a, i + 2)))
		return i;
	t->month = (int8_t)datepart_month(a, i);
	if (digits == 2)
		year += year < 50 ? 2000 : 1900;
	t->year = (int16_t)year;
	return i + 3;
}

size_t
calendar_day(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i + 1;
	int day, last, second, none;

	*t = (struct timex){ .kind = TIMEX_CALENDAR };
	day = datepart_day(a, i, &last);
	if (day == 0)
		return i;
	set_days(t, day, last, 0);
	second = datepart_day(a, end + 1, &none);
	if (then_hyphens(a, end + 1, t) > end + 1)
		return then_hyphens(a, end + 1, t);
	if (amount_is_one_of(a, end, "- \xe2\x80\x93 and to") && second != 0 &&
	    datepart_month(a, end + 2)) {
		set_days(t, day, second, amount_is_word(a, end, "and"));
		end += 2;
	}
	if (amount_is_word(a, end, "of"))
		end++;
	t->month = (int8_t)datepart_month(a, end);
	return t->month != 0 ? datepart_then_year(a, end + 1, t) : i;
}

/* The date that may follow a weekday: Friday, 14 March 2014; else i. */
static size_t
then_date(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = i + (amount_is_one_of(a, i, ", the") ? 1U : 0U), end;
	struct timex date;
	int none;

	end = calendar_day(a, at, &date);
	if (end == at && datepart_month(a, at) &&
	    datepart_day(a, at + 1, &none))
		end = calendar_month(a, at, &date);
	if (end == at)
		return i;
	date.part = t->part;
	*t = date;
	return end;
}

size_t
calendar_weekday(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i + 1, date;

	*t = (struct timex){ .kind = TIMEX_NONE };
	if (datepart_feast(a, i))
		return i + 2;
	t->weekday = (int8_t)datepart_weekday(a, i);
	if (t->weekday == 0 || (amount_is_one_of(a, i, "sun mon sat wed") &&
				   !amount_is_word(a, end, ",")))
		return i;
	/* Fridays are no day. */
	t->kind = datepart_weekdays(a, i) ? TIMEX_NONE : TIMEX_CALENDAR;
	if (amount_is_word(a, end, "week") &&
	    !amount_is_word(a, end + 1, "-")) {
		t->direction = TIMEX_NEXT;
		t->weeks = 1;
		return end + 1;
	}
	end = datepart_then_part(a, end, t);
	date = then_date(a, end, t);
	return date > end ? date : end;
}

/* The three numbers of a date in figures, and the digits of all: 1; or 0. */
static int
read_figures(struct span s, int part[3], size_t *digits, char *mark)
{
	int n = 0;
	size_t k;

	part[0] = part[1] = part[2] = 0;
	for (k = 0, *digits = 0; k < s.n; k++)
		if (letter_is_digit((unsigned char)s.p[k])) {
			part[n] = part[n] % 1000 * 10 + s.p[k] - '0';
			++*digits;
		} else if (strchr("-/.", s.p[k]) != NULL && *digits > 0 &&
			   n++ < 2)
			*mark = s.p[k];
		else
			return 0;
	return n == 2;
}

size_t
calendar_figures(const struct amounts *a, size_t i, struct timex *t)
{
	struct span s = amount_token(a, i);
	int part[3], y, m, d;
	size_t digits;
	char mark = '\0';
	int32_t day;

	*t = (struct timex){ .kind = TIMEX_NONE };
	if (!read_figures(s, part, &digits, &mark) ||
	    (digits != 8 &&
		(digits < 4 || digits > 7 || memchr(s.p, '/', s.n) == NULL)))
		return i;
	y = part[2], m = part[1], d = part[0];
	if (part[0] > 31)
		y = part[0], d = part[2];
	else if (part[1] > 12)
		m = part[0], d = part[1];
	else if (part[0] <= 12 && mark != '.')
		return i + 1;
	if (y < 100)
		y += y < 50 ? 2000 : 1900;
	if (day_number(y, m, d, &day))
		*t = (struct timex){ .kind = TIMEX_CALENDAR,
			.year = (int16_t)y,
			.month = (int8_t)m,
			.day = (int8_t)d };
	return i + 1;
}

/* The day of a feast that has one, or of its eve. */
static void
holiday_day(const struct amounts *a, size_t i, int eve, struct timex *t)
{
	*t = (struct timex){ .kind = TIMEX_CALENDAR };
	if (amount_is_word(a, i, "christmas")) {
		t->month = 12;
		t->day = eve ? 24 : 25;
	} else if (amount_is_word(a, i, "halloween")) {
		t->month = 10;
		t->day = 31;
	} else if (amount_is_word(a, i, "new")) {
		t->month = eve ? 12 : 1;
		t->day = eve ? 31 : 1;
	} else
		t->kind = TIMEX_NONE;
}

size_t
calendar_holiday(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i;

	if (amount_is(a, i, AMOUNT_HOLIDAY) && a->words->word[i].capital)
		end = i + 1;
	else if (amount_is_word(a, i, "new") &&
		 amount_is_word(a, i + 1, "year") &&
		 amount_is_one_of(a, i + 2, "'s"))
		end = i + 3;
	if (end == i)
		return i;
	holiday_day(a, i, amount_is_word(a, end, "eve"), t);
	if (amount_is_one_of(a, end, "day eve sunday monday") &&
	    a->words->word[end].capital)
		end++;
	return end;
}
