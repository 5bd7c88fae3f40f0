#include "amount/normal_read.h"

#include <string.h>

#include "text/day.h"
#include "text/decimal.h"
#include "text/letter.h"

enum {
	DIGITS_MAX = 15,
	ANY_YEAR = 2000, /* a leap year */
	MINUTES = 24 * 60
};

/* Units with their kinds, as multiples of the kind's own unit. */
static const struct {
	const char *names;
	enum normal_kind kind;
	int64_t factor;
} units[] = {
	{ "km kilometre kilometres kilometer kilometers", NORMAL_LENGTH,
	    10000000 },
	{ "mi mile miles", NORMAL_LENGTH, 16093440 },
	{ "m metre metres meter meters", NORMAL_LENGTH, 10000 },
	{ "cm centimetre centimetres centimeter centimeters", NORMAL_LENGTH,
	    100 },
	{ "mm millimetre millimetres millimeter millimeters", NORMAL_LENGTH,
	    10 },
	{ "ft foot feet", NORMAL_LENGTH, 3048 },
	{ "in inch inches", NORMAL_LENGTH, 254 },
	{ "yd yard yards", NORMAL_LENGTH, 9144 },
	{ "nmi nautical_mile nautical_miles", NORMAL_LENGTH, 18520000 },
	{ "kg kilo kilos kilogram kilograms", NORMAL_MASS, 1000000 },
	{ "g gram grams", NORMAL_MASS, 1000 },
	{ "lb lbs pound pounds", NORMAL_MASS, 453592 },
	{ "oz ounce ounces", NORMAL_MASS, 28350 },
	{ "t tonne tonnes metric_ton metric_tons", NORMAL_MASS, 1000000000 },
	{ "ton tons", NORMAL_MASS, 1000000000 },
	{ "ha hectare hectares", NORMAL_AREA, 10000 },
	{ "acre acres", NORMAL_AREA, 4047 },
	{ "km2 sq_km square_kilometre square_kilometres square_kilometer "
	  "square_kilometers",
	    NORMAL_AREA, 1000000 },
	{ "mi2 sq_mi square_mile square_miles", NORMAL_AREA, 2589988 },
	{ "m2 square_metre square_metres square_meter square_meters",
	    NORMAL_AREA, 1 },
	{ "l litre litres liter liters", NORMAL_VOLUME, 1000 },
	{ "gal gallon gallons", NORMAL_VOLUME, 3785 },
	{ "km/h kph kmh", NORMAL_SPEED, 1000 },
	{ "mph mi/h", NORMAL_SPEED, 1609 },
	{ "m/s", NORMAL_SPEED, 3600 },
	{ "knot knots kn", NORMAL_SPEED, 1852 },
	{ "C celsius degrees_celsius", NORMAL_CELSIUS, 1 },
	{ "F fahrenheit degrees_fahrenheit", NORMAL_FAHRENHEIT, 1 },
};

/* Whether a word is in a list whose words blanks separate; "_" is a blank. */
static int
is_one_of(struct span word, const char *list)
{
	const char *p = list, *end;
	size_t i;

	for (; *p != '\0'; p = *end == '\0' ? end : end + 1) {
		end = p + strcspn(p, " ");
		if ((size_t)(end - p) != word.n)
			continue;
		for (i = 0; i < word.n; i++)
			if (p[i] != word.p[i] &&
			    !(p[i] == '_' && word.p[i] == ' '))
				break;
		if (i == word.n)
			return 1;
	}
	return 0;
}

static void
skip(struct span *s, size_t n)
{
	s->p += n;
	s->n -= n;
}

/* Take a character off the front if it is that one. */
static int
take(struct span *s, char c)
{
	if (s->n == 0 || *s->p != c)
		return 0;
	skip(s, 1);
	return 1;
}

static enum normal_sign
take_sign(struct span *s)
{
	if (take(s, '~'))
		return NORMAL_ABOUT;
	if (take(s, '>'))
		return take(s, '=') ? NORMAL_AT_LEAST : NORMAL_MORE;
	if (take(s, '<'))
		return take(s, '=') ? NORMAL_AT_MOST : NORMAL_LESS;
	return NORMAL_EXACT;
}

/* Take a number, which may have a point: 1, or 0 if there is none. */
static int
take_decimal(struct span *s, struct decimal *d)
{
	struct span at = *s;
	int minus = take(&at, '-');
	uint64_t whole, part = 0;
	size_t digits = decimal_take(&at, &whole), decimals = 0, i;

	if (digits == 0 || digits > DIGITS_MAX)
		return 0;
	if (at.n > 1 && at.p[0] == '.' &&
	    letter_is_digit((unsigned char)at.p[1])) {
		skip(&at, 1);
		decimals = decimal_take(&at, &part);
		if (digits + decimals > DIGITS_MAX)
			return 0;
	}
	for (i = 0; i < decimals; i++)
		whole *= 10;
	d->digits = (int64_t)(whole + part);
	d->digits = minus ? -d->digits : d->digits;
	d->tens = -(int)decimals;
	*s = at;
	return 1;
}

/* One unit of the last place that is not a zero at the end. */
static struct decimal
last_place(struct decimal d)
{
	struct decimal one = { 1, d.tens };
	int64_t digits = d.digits;

	for (; one.tens >= 0 && digits != 0 && digits % 10 == 0; digits /= 10)
		one.tens++;
	return one;
}

static struct decimal
times(struct decimal d, int64_t factor)
{
	for (; d.digits > INT64_MAX / 1000 / factor ||
	       d.digits < INT64_MIN / 1000 / factor;
	     d.digits /= 10)
		d.tens++;
	d.digits *= factor;
	return d;
}

static void
scale(struct normal_value *v, int64_t factor)
{
	v->low = times(v->low, factor);
	v->high = times(v->high, factor);
	v->last = times(v->last, factor);
}

static void
set_number(struct normal_value *v, enum normal_kind kind, struct decimal low,
    struct decimal high)
{
	v->kind = kind;
	v->low = low;
	v->high = high;
	v->last = last_place(low);
}

/* The unit of a count, and what it makes of it. */
static void
set_unit(struct normal_value *v, struct span unit)
{
	size_t i;

	while (unit.n > 0 && (*unit.p == ' ' || *unit.p == '_'))
		skip(&unit, 1);
	v->unit = unit;
	for (i = 0; unit.n > 0 && i < sizeof(units) / sizeof(units[0]); i++)
		if (is_one_of(unit, units[i].names)) {
			v->kind = units[i].kind;
			v->converted = (int)i + 1;
			scale(v, units[i].factor);
			return;
		}
}

/* 7-5; 215-210 */
static int
read_score(struct normal_value *v, struct span s)
{
	struct decimal a, b;

	if (!take_decimal(&s, &a) || !take(&s, '-') || !take_decimal(&s, &b) ||
	    s.n > 0 || a.digits < 0 || b.digits < 0)
		return 0;
	set_number(v, NORMAL_SCORE, a, b);
	return 1;
}

/* Take the unit of an age, the last of a number: its days, or 0. */
static int64_t
take_age(struct span *s)
{
	static const struct {
		const char *name;
		int64_t days;
	} ages[] = { { "y", 360 }, { "mo", 30 }, { "w", 7 }, { "d", 1 } };
	size_t i, n;

	for (i = 0; i < sizeof(ages) / sizeof(ages[0]); i++) {
		n = strlen(ages[i].name);
		if (!span_begins(*s, ages[i].name) ||
		    (s->n > n && s->p[n] != '/'))
			continue;
		skip(s, n);
		return ages[i].days;
	}
	return 0;
}

/* 34y  16y/17y  3w: what follows the first number */
static int
read_age(struct normal_value *v, struct decimal low, struct span s)
{
	struct decimal high = low;
	int64_t days = take_age(&s), last = days;

	if (days > 0 && take(&s, '/') && take_decimal(&s, &high))
		last = take_age(&s);
	if (days == 0 || last == 0 || s.n > 0)
		return 0;
	set_number(v, NORMAL_AGE, times(low, days), times(high, last));
	return 1;
}

/* 12  12/15  300 km  5.5%  2pp  34y  12 barrels/day */
static void
read_number(struct normal_value *v, struct span s)
{
	struct decimal low, high;
	struct span at;
	int percent;

	if (read_score(v, s) || !take_decimal(&s, &low) || read_age(v, low, s))
		return;
	high = low;
	percent = take(&s, '%');
	at = s;
	if (take(&at, '/') && take_decimal(&at, &high))
		s = at;
	else
		high = low;
	percent |= take(&s, '%');
	set_number(v, percent ? NORMAL_PERCENT : NORMAL_COUNT, low, high);
	if (percent && v->last.tens > 0)
		v->last.tens = 0;
	if (percent)
		v->unit = s;
	else if (span_equal(s, span_of("pp")) || span_equal(s, span_of(" pp")))
		v->kind = NORMAL_POINTS;
	else
		set_unit(v, s);
}

/* USD5000000  USD5000000/USD6000000  USD1300/week */
static void
read_money(struct normal_value *v, struct span s)
{
	struct span code = { s.p, 3 }, at;
	struct decimal low, high;

	skip(&s, 3);
	take(&s, ' ');
	if (!take_decimal(&s, &low))
		return;
	high = low;
	at = s;
	if (take(&at, '/') && at.n > 3 && memcmp(at.p, code.p, 3) == 0) {
		skip(&at, 3);
		take(&at, ' ');
		if (take_decimal(&at, &high))
			s = at;
	}
	set_number(v, NORMAL_MONEY, low, high);
	v->unit = s.n > 0 ? (struct span){ code.p, 0 } : code;
	if (s.n > 0) {
		v->unit = s; /* a rate is compared with one of its own */
		v->converted = (unsigned char)code.p[0] << 16 |
			       (unsigned char)code.p[1] << 8 |
			       (unsigned char)code.p[2];
	}
}

/* The seconds of a unit of ISO 8601; time: after the T. */
static int64_t
seconds(char unit, int time)
{
	static const struct {
		char unit;
		int time;
		int64_t seconds;
	} known[] = { { 'S', 1, 1 }, { 'M', 1, 60 }, { 'H', 1, 3600 },
		{ 'D', 0, 86400 }, { 'W', 0, 604800 }, { 'M', 0, 2629746 },
		{ 'Y', 0, 31556952 } };
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].unit == unit && known[i].time == time)
			return known[i].seconds;
	return 0;
}

void
decimal_level(struct decimal *a, struct decimal *b)
{
	struct decimal *coarse = a->tens > b->tens ? a : b;
	struct decimal *fine = coarse == a ? b : a;

	while (coarse->tens > fine->tens &&
	       coarse->digits < INT64_MAX / 100000 &&
	       coarse->digits > INT64_MIN / 100000) {
		coarse->digits *= 10;
		coarse->tens--;
	}
	for (; fine->tens < coarse->tens; fine->tens++)
		fine->digits /= 10;
}

/* a + b; both are as times() leaves them, and so is the sum. */
static struct decimal
plus(struct decimal a, struct decimal b)
{
	decimal_level(&a, &b);
	a.digits += b.digits;
	return times(a, 1);
}

/* Take "P2Y4M" or "PT6H": 1; 0 if it is no length, -1 if it is a vague one. */
static int
take_duration(struct span *s, struct decimal *sum, struct decimal *last)
{
	struct decimal part;
	int time = 0, any = 0;
	int64_t unit;

	if (!take(s, 'P'))
		return 0;
	*sum = (struct decimal){ 0, 0 };
	while (s->n > 0 && *s->p != '/') {
		if (!time && take(s, 'T')) {
			time = 1;
			continue;
		}
		if (take(s, 'X')) {
			skip(s, s->n);
			return -1;
		}
		if (!take_decimal(s, &part) || s->n == 0)
			return 0;
		unit = seconds(*s->p, time);
		if (unit == 0)
			return 0;
		skip(s, 1);
		*last = times(last_place(part), unit);
		*sum =
		    any++ ? plus(*sum, times(part, unit)) : times(part, unit);
	}
	return any > 0;
}

static void
read_duration(struct normal_value *v, struct span s)
{
	struct decimal low, high, last = { 1, 0 };
	int known = take_duration(&s, &low, &last);

	if (known == -1)
		v->kind = NORMAL_VAGUE;
	if (known != 1)
		return;
	high = low;
	if (take(&s, '/') && take_duration(&s, &high, &last) != 1)
		return;
	v->kind = NORMAL_DURATION;
	v->low = low;
	v->high = high;
	v->last = last;
}

/* Take n digits: their number, or -1. */
static int
take_digits(struct span *s, size_t n)
{
	struct span digits = { s->p, n };
	uint64_t value;

	if (s->n < n || !decimal_read(digits, &value))
		return -1;
	skip(s, n);
	return (int)value;
}

/* The days from the first of a month on, for so many months. */
static int
set_months(struct normal_value *v, int y, int month, int months)
{
	int next = month - 1 + months;

	if (!day_number(y, month, 1, &v->first_day) ||
	    !day_number(y + next / 12, next % 12 + 1, 1, &v->last_day))
		return 0;
	v->last_day--;
	return v->has_days = 1;
}

/* W10, W10-WE: the week that has the year's nth Thursday. */
static int
set_week(struct normal_value *v, int y, struct span *s)
{
	int week = take_digits(s, 2);
	int32_t first;

	/* 4 January is in the first week. */
	if (week < 1 || !day_number(y, 1, 4, &first))
		return 0;
	first -= day_of_week(first) - 1;
	v->first_day = first + 7 * (week - 1);
	v->last_day = v->first_day + 6;
	if (span_begins(*s, "-WE")) {
		skip(s, 3);
		v->first_day += 5;
	}
	return v->has_days = 1;
}

/* What follows a year and a hyphen: Q1, H2, SP, W10, 03, 03-14. */
static int
set_part_of_year(struct normal_value *v, int y, struct span *s)
{
	static const char season[][3] = { "SP", "SU", "FA", "WI" };
	int n, day, k;

	for (k = 0; k < 4; k++)
		if (span_begins(*s, season[k])) {
			skip(s, 2);
			return set_months(v, y, 3 * k + 3, 3);
		}
	if (take(s, 'W'))
		return set_week(v, y, s);
	if (take(s, 'Q'))
		return (n = take_digits(s, 1)) > 0 &&
		       set_months(v, y, 3 * n - 2, 3);
	if (take(s, 'H'))
		return (n = take_digits(s, 1)) > 0 &&
		       set_months(v, y, 6 * n - 5, 6);
	n = take_digits(s, 2);
	if (n < 1 || n > 12 || !set_months(v, y, n, 1))
		return 0;
	if (s->n < 3 || *s->p != '-')
		return 1;
	skip(s, 1);
	day = take_digits(s, 2);
	if (day < 1 || !day_number(y, n, day, &v->first_day))
		return 0;
	v->last_day = v->first_day;
	return 1;
}

/* Take the days of a date: 2014, 2014-03-14, 201, 20, XXXX-WXX-5 ...: 1; or 0.
 */
static int
take_days(struct normal_value *v, struct span *s)
{
	size_t digits = 0;
	int y;

	if (span_begins(*s, "XXXX-WXX-")) {
		skip(s, 9);
		v->weekday = take_digits(s, 1);
		return v->weekday >= 1 && v->weekday <= 7;
	}
	if (span_begins(*s, "XXXX-")) {
		skip(s, 5);
		v->any_year = 1;
		return set_part_of_year(v, ANY_YEAR, s);
	}
	while (digits < s->n && letter_is_digit((unsigned char)s->p[digits]))
		digits++;
	if (digits < 2 || digits > 4)
		return 0;
	y = take_digits(s, digits);
	if (digits == 4 && s->n > 1 && *s->p == '-') {
		skip(s, 1);
		return set_part_of_year(v, y, s);
	}
	if (digits == 4)
		return set_months(v, y, 1, 12);
	if (digits == 3)
		return set_months(v, y * 10, 1, 120);
	return set_months(v, y * 100, 1, 1200);
}

/* Take T19:19, T19:19Z, T15:00-04:00, and TNI and the like: 1; or 0. */
static int
take_time(struct normal_value *v, struct span *s, int *minute)
{
	int hour, offset, sign;

	if (!take(s, 'T'))
		return 0;
	if (s->n >= 2 && letter_is_upper((unsigned char)*s->p)) {
		skip(s, 2); /* a part of the day, which may be any time */
		return 1;
	}
	hour = take_digits(s, 2);
	*minute = hour * 60;
	if (take(s, ':'))
		*minute += take_digits(s, 2);
	if (hour < 0 || *minute < 0)
		return 0;
	v->has_time = 1;
	if (take(s, 'Z')) {
		v->has_offset = 1;
	} else if (s->n >= 6 && (*s->p == '-' || *s->p == '+')) {
		sign = *s->p == '-' ? 1 : -1;
		skip(s, 1);
		offset = 60 * take_digits(s, 2);
		take(s, ':');
		offset += take_digits(s, 2);
		*minute = (*minute + sign * offset + MINUTES) % MINUTES;
		v->has_offset = 1;
	}
	return 1;
}

static void
read_moment(struct normal_value *v, struct span s)
{
	struct normal_value end = { 0 }, before = *v;
	struct span rest = s;

	if (take_days(v, &rest)) {
		v->kind = NORMAL_MOMENT;
		s = rest;
	} else
		*v = before; /* half a date is none */
	if (take_time(v, &s, &v->first_minute)) {
		v->kind = NORMAL_MOMENT;
		v->last_minute = v->first_minute;
	}
	if (v->kind != NORMAL_NONE && !v->has_days && !v->has_time &&
	    v->weekday == 0)
		v->kind = NORMAL_VAGUE; /* a part of some day */
	if (!take(&s, '/'))
		return;
	if (take_days(&end, &s) && v->has_days && end.has_days)
		v->last_day = end.last_day;
	if (take_time(&end, &s, &end.first_minute) && v->has_time)
		v->last_minute = end.first_minute;
}

/* Whether three capitals and a number begin it. */
static int
is_money(struct span s)
{
	size_t i;

	for (i = 0; i < 3; i++)
		if (i >= s.n || s.p[i] < 'A' || s.p[i] > 'Z')
			return 0;
	return s.n > 3 && (letter_is_digit((unsigned char)s.p[3]) ||
			      s.p[3] == ' ' || s.p[3] == '-');
}

void
normal_read(struct normal_value *v, enum entity_type type, struct span form)
{
	memset(v, 0, sizeof(*v));
	v->sign = take_sign(&form);
	if (form.n == 0)
		return;
	if (form.n > 4 && memcmp(form.p + form.n - 4, "_REF", 4) == 0)
		v->kind = NORMAL_VAGUE;
	else if (*form.p == 'P')
		read_duration(v, form);
	else if (is_money(form))
		read_money(v, form);
	else if (type == ENTITY_DATE || type == ENTITY_TIME)
		read_moment(v, form);
	else
		read_number(v, form);
}
