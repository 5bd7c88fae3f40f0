#include "amount/clock.h"

#include <string.h>

#include "amount/datepart.h"
#include "text/letter.h"

/* A time zone, and its offset; NULL for one that is not the same in summer and
 * winter, or in two countries.
 */
struct zone {
	const char *words, *offset;
};

static const struct zone *
zone(const struct amounts *a, size_t i)
{
	static const struct zone list[] = { { "gmt utc", "Z" },
		{ "est cdt est.", "-05:00" }, { "edt", "-04:00" },
		{ "cst mdt", "-06:00" }, { "mst pdt", "-07:00" },
		{ "pst", "-08:00" }, { "bst cet", "+01:00" },
		{ "cest eet", "+02:00" }, { "msk", "+03:00" },
		{ "jst", "+09:00" }, { "aest", "+10:00" },
		{ "et ct mt pt ist", NULL } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words))
			return &list[k];
	return NULL;
}

/* :19 or .19 and no more. */
static int
minutes(struct span s)
{
	return s.n == 3 && (s.p[0] == ':' || s.p[0] == '.') && s.p[1] >= '0' &&
	       s.p[1] <= '5' && letter_is_digit((unsigned char)s.p[2]);
}

/* am, pm */
static int
half_day(struct span s)
{
	return s.n >= 2 && strchr("aApP", s.p[s.n - 2]) != NULL &&
	       strchr("mM", s.p[s.n - 1]) != NULL;
}

static int
is_local(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "local") &&
	       amount_is_word(a, i + 1, "time");
}

/* After the time zone that may follow. */
static size_t
then_zone(const struct amounts *a, size_t i, struct timex *t)
{
	const struct zone *z = zone(a, i);

	if (z != NULL) {
		t->zone = z->offset;
		return i + 1;
	}
	return is_local(a, i) ? i + 2 : i;
}

/* 0600 hours, at 1430 hrs; and not 1430 hours, which may be so many. */
static int
in_hours(const struct amounts *a, size_t i)
{
	unsigned long time;

	return amount_is_one_of(a, i + 1, "hours hrs hrs.") &&
	       number_digits(a, i, &time) && time < 2400 && time % 100 < 60 &&
	       (amount_token(a, i).p[0] == '0' ||
		   (i > 0 && amount_is_one_of(a, i - 1, "at by until till")));
}

/* 19:19; 9:30pm; 18.45 before GMT; at 9:30 */
static int
has_minutes(const struct amounts *a, size_t i)
{
	size_t digits;
	struct span rest = number_rest(amount_token(a, i), &digits), s = rest;

	if (half_day(rest))
		s.n -= 2;
	if (digits > 2 || !minutes(s))
		return 0;
	if (s.n < rest.n || zone(a, i + 1) != NULL || is_local(a, i + 1))
		return 1;
	if (s.p[0] != ':')
		return 0;
	if (digits == 2)
		return amount_token(a, i).p[0] <= '2';
	return i > 0 && amount_is_one_of(a, i - 1, "at by from until till to");
}

/* The token after a time in figures: 19:19; 9pm; 3 p.m.; 0600 hours; else i. */
static size_t
figures_end(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i), rest;
	size_t digits;

	rest = number_rest(s, &digits);
	if (digits == 0 || digits > 4)
		return i;
	if (amount_is_one_of(a, i + 1, "a.m. p.m. am pm a.m p.m o'clock"))
		return i + 2;
	if (has_minutes(a, i) || (digits <= 2 && rest.n == 2 && half_day(rest)))
		return i + 1;
	if (digits != 4 || rest.n > 0)
		return i;
	if (in_hours(a, i))
		return i + 2;
	return zone(a, i + 1) != NULL || is_local(a, i + 1) ? i + 1 : i;
}

/* 'a' of a.m. or 'p' of p.m., joined to the figures or after them; or 0. */
static char
which_half(const struct amounts *a, size_t i, struct span rest)
{
	if (half_day(rest))
		return (char)(rest.p[rest.n - 2] | 0x20);
	if (amount_is_one_of(a, i + 1, "a.m. am a.m"))
		return 'a';
	return amount_is_one_of(a, i + 1, "p.m. pm p.m") ? 'p' : '\0';
}

/* Hour and minute of figures: 9, 9:30, 0930; -1 for none such. */
static int
read_minutes(struct span s, struct span *rest)
{
	size_t digits, k;
	int n = 0, minute = 0;

	*rest = number_rest(s, &digits);
	for (k = 0; k < digits && k < 4; k++)
		n = n * 10 + (s.p[k] - '0');
	if (digits > 2)
		return n / 100 <= 24 && n % 100 < 60 ? n / 100 * 60 + n % 100
						     : -1;
	if (rest->n >= 3 && (*rest->p == ':' || *rest->p == '.'))
		minute = (rest->p[1] - '0') * 10 + rest->p[2] - '0';
	return n <= 24 && minute >= 0 && minute < 60 ? n * 60 + minute : -1;
}

/* Twelve hours on from an hour of the second half of the day. */
static int
in_half(int time, char half)
{
	return half != '\0' && time / 60 <= 12
		   ? time % (12 * 60) + (half == 'p' ? 12 * 60 : 0)
		   : time;
}

/* 19:19; 9pm; 9:30pm; 3 p.m.; 12 noon; 2353 before GMT; 0600 hours */
static size_t
clock_time(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = figures_end(a, i);
	struct span rest;
	int time;

	*t = (struct timex){ .kind = TIMEX_CLOCK };
	if (amount_is_one_of(a, i + 1, "noon midnight") &&
	    span_equal(amount_token(a, i), span_of("12"))) {
		t->hour = amount_is_word(a, i + 1, "noon") ? 12 : 0;
		return i + 2;
	}
	if (end == i)
		return i;
	time = read_minutes(amount_token(a, i), &rest);
	if (time < 0)
		t->kind = TIMEX_NONE;
	else {
		time = in_half(time, which_half(a, i, rest));
		t->hour = (int8_t)(time / 60);
		t->minute = (int8_t)(time % 60);
	}
	return end;
}

/*
 * The first time of a range shares the half of the day with the second, unless
 * that would be the earlier one: 5 to 7 p.m., 11 to 2 p.m.
 */
static void
set_range(struct timex *t, int first, char half)
{
	int last = t->hour * 60 + t->minute;

	t->last_hour = t->hour;
	t->last_minute = t->minute;
	t->range = 1;
	if (half == '\0' || first / 60 > 12)
		t->kind = TIMEX_NONE;
	first = in_half(first, half);
	if (first >= last)
		first = (first + 12 * 60) % (24 * 60);
	t->hour = (int8_t)(first / 60);
	t->minute = (int8_t)(first % 60);
}

/* After the second time of a range: 5 to 7 p.m. */
static size_t
range_time(const struct amounts *a, size_t i, struct timex *t)
{
	unsigned long hour;
	size_t end;
	struct span rest;

	if (!number_digits(a, i, &hour) || hour > 12 ||
	    (!amount_is_one_of(a, i + 1, "to - \xe2\x80\x93") &&
		(!amount_is_word(a, i + 1, "and") || i == 0 ||
		    !amount_is_word(a, i - 1, "between"))))
		return i;
	end = clock_time(a, i + 2, t);
	if (end == i + 2)
		return i;
	(void)read_minutes(amount_token(a, i + 2), &rest);
	if (t->kind == TIMEX_CLOCK)
		set_range(t, (int)hour * 60, which_half(a, i + 2, rest));
	return end;
}

/* A range that is one token: 5-7pm; 5-7 p.m. */
static size_t
range_token(const struct amounts *a, size_t i, struct timex *t)
{
	struct span s = amount_token(a, i), rest, second;
	int first = read_minutes(s, &rest), last;
	size_t digits;

	if (first < 60 || first > 12 * 60 + 59)
		return i;
	rest = number_rest(s, &digits);
	if (digits > 2 || rest.n < 2 || rest.p[0] != '-')
		return i;
	second = (struct span){ rest.p + 1, rest.n - 1 };
	(void)number_rest(second, &digits);
	last = read_minutes(second, &rest);
	if (digits == 0 || digits > 2 || last < 0 ||
	    (rest.n != 0 && !half_day(rest)) ||
	    which_half(a, i, rest) == '\0' || rest.n > 2)
		return i;
	*t = (struct timex){ .kind = TIMEX_CLOCK };
	last = in_half(last, which_half(a, i, rest));
	t->hour = (int8_t)(last / 60);
	t->minute = (int8_t)(last % 60);
	set_range(t, first, which_half(a, i, rest));
	return rest.n == 0 ? i + 2 : i + 1;
}

/* noon; midnight; overnight; this morning */
static size_t
named(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = amount_is_one_of(a, i, "early late") ? i + 1 : i;

	*t = (struct timex){ .kind = TIMEX_CALENDAR, .part = TIMEX_NIGHT };
	if (amount_is_word(a, i, "overnight"))
		return i + 1;
	if (amount_is_one_of(a, i, "noon midnight midday")) {
		*t = (struct timex){ .kind = TIMEX_CLOCK,
			.hour = amount_is_word(a, i, "midnight") ? 0 : 12 };
		return i + 1;
	}
	if (!amount_is_word(a, at, "this") ||
	    !amount_is_one_of(a, at + 1, "morning afternoon evening"))
		return i;
	*t = (struct timex){ .kind = TIMEX_STEP,
		.unit = TIME_DAY,
		.part = datepart_part(a, at + 1) };
	return at + 2;
}

size_t
clock_parse(const struct amounts *a, size_t i, struct timex *t)
{
	static size_t (*const rule[])(
	    const struct amounts *, size_t, struct timex *) = { range_token,
		clock_time, range_time, clock_spoken, named };
	size_t k, end;

	for (k = 0; k < sizeof(rule) / sizeof(rule[0]); k++) {
		end = rule[k](a, i, t);
		if (end > i)
			return t->kind == TIMEX_CALENDAR ||
				       t->kind == TIMEX_STEP
				   ? end
				   : then_zone(a, end, t);
	}
	return i;
}
