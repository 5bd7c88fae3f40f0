#include "amount/normal_compare.h"

#include "text/day.h"

enum {
	ABOUT = 10, /* percent that "about" allows */
	BOUND = 25, /* that "more than" and the like allow */
	ROUND = 6,  /* that rounding does, at most */
	UNIT = 2,   /* that another unit does */
	ABOUT_MINUTES = 30,
	DAYS_OF_AGE = 360 /* in a year of NORMAL_AGE */
};

static int
compare(struct decimal a, struct decimal b)
{
	decimal_level(&a, &b);
	return (a.digits > b.digits) - (a.digits < b.digits);
}

static int64_t
size(int64_t n)
{
	return n < 0 ? -n : n;
}

/* Whether a and b differ by at most so many percent of the larger. */
static int
within(struct decimal a, struct decimal b, int percent)
{
	int64_t most;

	decimal_level(&a, &b);
	most =
	    size(a.digits) > size(b.digits) ? size(a.digits) : size(b.digits);
	return size(a.digits - b.digits) / percent <= most / 100 &&
	       size(a.digits - b.digits) * 100 <= most * percent;
}

/* Whether bound a, such as "more than 200", allows b. */
static int
allows(const struct normal_value *a, const struct normal_value *b)
{
	int order = compare(b->low, a->low);

	if (a->sign == NORMAL_MORE || a->sign == NORMAL_AT_LEAST)
		return order >= 0 && within(a->low, b->low, BOUND);
	if (a->sign == NORMAL_LESS || a->sign == NORMAL_AT_MOST)
		return order <= 0 && within(a->low, b->low, BOUND);
	return 0;
}

static int
is_bound(const struct normal_value *v)
{
	return v->sign != NORMAL_EXACT && v->sign != NORMAL_ABOUT;
}

/* Whether the coarser of two numbers is the other one rounded. */
static int
is_rounded(const struct normal_value *a, const struct normal_value *b)
{
	const struct normal_value *coarse =
	    compare(a->last, b->last) > 0 ? a : b;
	struct decimal x = a->low, y = b->low, last = coarse->last;

	if (a->kind == NORMAL_AGE || compare(a->last, b->last) == 0 ||
	    !within(x, y, ROUND))
		return 0;
	decimal_level(&x, &y);
	x.digits = 2 * size(x.digits - y.digits);
	return compare(x, last) <= 0;
}

static int
is_range(const struct normal_value *v)
{
	return compare(v->low, v->high) != 0;
}

static int
overlap(const struct normal_value *a, const struct normal_value *b)
{
	return compare(a->low, b->high) <= 0 && compare(b->low, a->high) <= 0;
}

/* Whether two numbers that are no ranges are compatible. */
static int
is_compatible(const struct normal_value *a, const struct normal_value *b)
{
	int about = a->sign == NORMAL_ABOUT || b->sign == NORMAL_ABOUT;
	int units = a->converted != b->converted && a->kind != NORMAL_MONEY;

	if (is_bound(a) && a->sign == b->sign) /* at least 31, at least 37 */
		return is_rounded(a, b);
	if (allows(a, b) || allows(b, a) ||
	    (about && within(a->low, b->low, ABOUT)) ||
	    (units && within(a->low, b->low, UNIT)))
		return 1;
	/* A number beyond a bound is not the bound rounded. */
	return !is_bound(a) && !is_bound(b) && is_rounded(a, b);
}

static enum normal_agreement
compare_numbers(const struct normal_value *a, const struct normal_value *b)
{
	int compatible;

	if (compare(a->low, b->low) == 0 && compare(a->high, b->high) == 0)
		return a->sign == b->sign ? AGREEMENT_EQUAL
					  : AGREEMENT_COMPATIBLE;
	compatible =
	    is_range(a) || is_range(b) ? overlap(a, b) : is_compatible(a, b);
	return compatible ? AGREEMENT_COMPATIBLE : AGREEMENT_CONFLICT;
}

/* 9 C = 5 (F - 32), to within a degree. */
static enum normal_agreement
compare_degrees(const struct normal_value *c, const struct normal_value *f)
{
	struct decimal x = c->low, y = f->low, one = { 1, 0 };
	int64_t unit;

	decimal_level(&x, &y);
	decimal_level(&x, &one);
	decimal_level(&y, &one);
	unit = one.digits;
	return size(9 * x.digits - 5 * (y.digits - 32 * unit)) <= 9 * unit
		   ? AGREEMENT_COMPATIBLE
		   : AGREEMENT_CONFLICT;
}

static enum normal_agreement
compare_scores(const struct normal_value *a, const struct normal_value *b)
{
	int same =
	    compare(a->low, b->low) == 0 && compare(a->high, b->high) == 0;
	int other =
	    compare(a->low, b->high) == 0 && compare(a->high, b->low) == 0;

	return same || other ? AGREEMENT_EQUAL : AGREEMENT_CONFLICT;
}

/* A weekday and a date: it can be the weekday of one day of a known year. */
static enum normal_agreement
compare_weekday(int weekday, const struct normal_value *v)
{
	if (!v->has_days || v->any_year || v->first_day != v->last_day)
		return AGREEMENT_UNLIKE;
	return day_of_week(v->first_day) == weekday ? AGREEMENT_COMPATIBLE
						    : AGREEMENT_CONFLICT;
}

static enum normal_agreement
compare_days(const struct normal_value *a, const struct normal_value *b)
{
	if (a->weekday > 0 && b->weekday > 0)
		return a->weekday == b->weekday ? AGREEMENT_EQUAL
						: AGREEMENT_CONFLICT;
	if (a->weekday > 0)
		return compare_weekday(a->weekday, b);
	if (b->weekday > 0)
		return compare_weekday(b->weekday, a);
	if (!a->has_days || !b->has_days)
		return AGREEMENT_UNLIKE;
	if (a->first_day == b->first_day && a->last_day == b->last_day)
		return AGREEMENT_EQUAL;
	return a->first_day <= b->last_day && b->first_day <= a->last_day
		   ? AGREEMENT_COMPATIBLE
		   : AGREEMENT_CONFLICT;
}

/* The same days in the year that stands for any. */
static struct normal_value
in_any_year(const struct normal_value *v)
{
	struct normal_value out = *v;
	int y, m, d, last_y, last_m, last_d;

	day_date(v->first_day, &y, &m, &d);
	day_date(v->last_day, &last_y, &last_m, &last_d);
	if (v->any_year)
		return out;
	out.has_days =
	    last_y - y <= 1 && day_number(2000, m, d, &out.first_day) &&
	    day_number(2000 + last_y - y, last_m, last_d, &out.last_day);
	return out;
}

static enum normal_agreement
compare_times(const struct normal_value *a, const struct normal_value *b)
{
	int about = a->sign == NORMAL_ABOUT || b->sign == NORMAL_ABOUT;
	int off;

	/* A time without a zone is of the place, which is not known. */
	if (!a->has_time || !b->has_time || a->has_offset != b->has_offset)
		return AGREEMENT_UNLIKE;
	if (a->first_minute == b->first_minute &&
	    a->last_minute == b->last_minute)
		return AGREEMENT_EQUAL;
	if (a->first_minute <= b->last_minute &&
	    b->first_minute <= a->last_minute)
		return AGREEMENT_COMPATIBLE;
	off = a->first_minute - b->first_minute;
	return about && off <= ABOUT_MINUTES && off >= -ABOUT_MINUTES
		   ? AGREEMENT_COMPATIBLE
		   : AGREEMENT_CONFLICT;
}

static enum normal_agreement
compare_moments(const struct normal_value *a, const struct normal_value *b)
{
	struct normal_value x = *a, y = *b;
	enum normal_agreement days, times = compare_times(a, b);

	if (a->has_days && b->has_days && a->any_year != b->any_year) {
		x = in_any_year(a);
		y = in_any_year(b);
	}
	days = compare_days(&x, &y);
	if (days == AGREEMENT_CONFLICT || times == AGREEMENT_CONFLICT)
		return AGREEMENT_CONFLICT;
	if (days == AGREEMENT_UNLIKE && times == AGREEMENT_UNLIKE)
		return AGREEMENT_UNLIKE;
	/* One that tells a day or a time more than the other. */
	if (a->has_time != b->has_time || a->has_days != b->has_days ||
	    a->any_year != b->any_year)
		return AGREEMENT_COMPATIBLE;
	if (times == AGREEMENT_UNLIKE)
		return days;
	return days == AGREEMENT_UNLIKE || days == AGREEMENT_EQUAL ? times
								   : days;
}

static int
is_degrees(const struct normal_value *v)
{
	return v->kind == NORMAL_CELSIUS || v->kind == NORMAL_FAHRENHEIT;
}

/* Whether two numbers of one kind are of one unit or currency. */
static int
is_of_one_unit(const struct normal_value *a, const struct normal_value *b)
{
	switch (a->kind) {
	case NORMAL_MONEY:
		return span_equal(a->unit, b->unit) &&
		       a->converted == b->converted;
	case NORMAL_COUNT:
	case NORMAL_PERCENT:
		return span_equal(a->unit, b->unit);
	default:
		return 1;
	}
}

/* A bare count can be an age in years: "a baker, 28". */
static enum normal_agreement
compare_age(const struct normal_value *age, const struct normal_value *count)
{
	struct decimal days = count->low;

	if (count->unit.n > 0 || count->sign != NORMAL_EXACT ||
	    size(days.digits) > INT64_MAX / DAYS_OF_AGE)
		return AGREEMENT_UNLIKE;
	days.digits *= DAYS_OF_AGE;
	return compare(days, age->low) == 0 && compare(days, age->high) == 0
		   ? AGREEMENT_COMPATIBLE
		   : AGREEMENT_UNLIKE;
}

/* Two values of two kinds. */
static enum normal_agreement
compare_kinds(const struct normal_value *a, const struct normal_value *b)
{
	if (is_degrees(a) && is_degrees(b))
		return a->kind == NORMAL_CELSIUS ? compare_degrees(a, b)
						 : compare_degrees(b, a);
	if (a->kind == NORMAL_AGE && b->kind == NORMAL_COUNT)
		return compare_age(a, b);
	if (a->kind == NORMAL_COUNT && b->kind == NORMAL_AGE)
		return compare_age(b, a);
	return AGREEMENT_UNLIKE;
}

enum normal_agreement
normal_compare(const struct normal_value *a, const struct normal_value *b)
{
	if (a->kind != b->kind)
		return compare_kinds(a, b);
	if (a->kind == NORMAL_NONE || a->kind == NORMAL_VAGUE)
		return AGREEMENT_UNLIKE;
	if (a->kind == NORMAL_MOMENT)
		return compare_moments(a, b);
	if (a->kind == NORMAL_SCORE)
		return compare_scores(a, b);
	return is_of_one_unit(a, b) ? compare_numbers(a, b) : AGREEMENT_UNLIKE;
}

int
normal_within_times(
    const struct normal_value *a, const struct normal_value *b, int times)
{
	struct decimal x = a->low, y = b->low;

	decimal_level(&x, &y);
	return size(x.digits) / times < size(y.digits) &&
	       size(y.digits) / times < size(x.digits);
}

int
normal_is_sum(const struct normal_value *a, const struct normal_value *b,
    const struct normal_value *c)
{
	struct decimal x = a->low, y = b->low;

	if (a->kind != NORMAL_COUNT || b->kind != NORMAL_COUNT ||
	    c->kind != NORMAL_COUNT)
		return 0;
	decimal_level(&x, &y);
	x.digits += y.digits;
	return compare(x, c->low) == 0;
}
