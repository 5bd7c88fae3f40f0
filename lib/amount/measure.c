#include "amount/measure.h"

#include "amount/duration.h"
#include "amount/range.h"
#include "amount/ratio.h"
#include "amount/unit.h"
#include "text/letter.h"
#include "text/lexicons.h"

int
measure_ends_in_m(const struct amounts *a, size_t end)
{
	struct span s = amount_token(a, end - 1);

	return (s.p[s.n - 1] | 0x20) == 'm' &&
	       (s.n == 1 || letter_is_digit((unsigned char)s.p[s.n - 2]));
}

/* Add so many of a smaller unit: 1; or 0 where that cannot be. */
static int
add_smaller(struct value *v, struct quantity q, enum time_unit unit)
{
	int worth = duration_worth(v->time, unit);
	struct quantity *n = &v->number[0];

	if (v->n != 1 || worth < 2 || n->tens != 0 || n->digits <= 0 ||
	    q.tens != 0 || !q.known || unit != duration_smaller(v->time) ||
	    q.digits >= worth)
		return 0;
	quantity_multiply(n, worth);
	n->digits += q.digits;
	if (v->largest == TIME_NO_UNIT)
		v->largest = v->time;
	v->time = unit;
	return n->known;
}

/* "and a half" after a unit of time. */
static size_t
then_half(const struct amounts *a, size_t i, struct value *v)
{
	int worth = duration_worth(v->time, duration_smaller(v->time));
	struct quantity *n = &v->number[0];

	if (!amount_is_word(a, i, "and") || !amount_is_word(a, i + 1, "a") ||
	    !amount_is_word(a, i + 2, "half") || v->n != 1 || n->tens != 0)
		return i;
	if (worth > 0 && worth % 2 == 0)
		(void)add_smaller(v, (struct quantity){ worth / 2, 0, 0, 1 },
		    duration_smaller(v->time));
	else {
		quantity_multiply(n, 10);
		n->digits += 5;
		n->tens = -1;
	}
	return i + 3;
}

/* What follows in smaller units: , 32 minutes; and four months. */
static size_t
then_smaller(const struct amounts *a, size_t i, struct value *v)
{
	size_t at, end;
	struct quantity q;

	for (;; i = end + 1) {
		at = i + (amount_is_word(a, i, ",") ? 1U : 0U);
		at += amount_is_word(a, at, "and") ? 1U : 0U;
		end = number_parse(a, at, &q);
		if (end == at || !amount_is(a, end, AMOUNT_UNIT) ||
		    !add_smaller(v, q, duration_word(a, end)))
			return i;
	}
}

/* "-old", "old", "of age": *v becomes an age. */
static size_t
then_old(const struct amounts *a, size_t i, struct value *v)
{
	size_t at = i + (amount_is_hyphen(a, i) ? 1U : 0U);

	if (v->time != TIME_YEAR && v->time != TIME_MONTH &&
	    v->time != TIME_WEEK && v->time != TIME_DAY)
		return i;
	if (amount_is_one_of(a, at, "old olds"))
		at++;
	else if (amount_is_word(a, i, "of") && amount_is_word(a, i + 1, "age"))
		at = i + 2;
	else
		return i;
	v->kind = VALUE_AGE;
	return at;
}

/* The unit of time that token i is, and what follows it; i for none. */
static size_t
then_time(const struct amounts *a, size_t i, struct value *v)
{
	enum time_unit unit = duration_word(a, i);
	struct duration d;
	size_t end;

	if (!amount_is(a, i, AMOUNT_UNIT) || !duration_form(unit, &d))
		return i;
	v->kind = VALUE_DURATION;
	v->time = unit;
	/* Three quarters of what? */
	if (amount_is_word(a, i, "quarters") && v->number[0].digits == 3)
		v->kind = VALUE_NONE;
	end = then_old(a, i + 1, v);
	if (end > i + 1 || v->kind == VALUE_NONE)
		return end;
	end = then_half(a, i + 1, v);
	return end > i + 1 ? end : then_smaller(a, end, v);
}

/* The inches of a height in feet: 5-foot-10; 6 feet 2 inches. */
static size_t
then_inches(const struct amounts *a, size_t i, struct value *v)
{
	int hyphen = amount_is_hyphen(a, i);
	size_t at = i + (hyphen ? 1U : 0U), end;
	struct quantity q;

	end = number_parse(a, at, &q);
	if (end == at || v->n != 1 ||
	    (!hyphen && !amount_is_one_of(a, end, "inch inches")))
		return i;
	if (!q.known || q.tens != 0 || v->number[0].tens != 0)
		v->kind = VALUE_NONE;
	quantity_multiply(&v->number[0], 12);
	v->number[0].digits += q.digits;
	v->unit = "in";
	return end + (amount_is_one_of(a, end, "inch inches") ? 1U : 0U);
}

static size_t
then_below_zero(const struct amounts *a, size_t i, struct value *v)
{
	int k;

	if (!amount_is_word(a, i, "below") || !amount_is_word(a, i + 1, "zero"))
		return i;
	for (k = 0; k < v->n; k++)
		v->number[k].digits *= -1;
	return i + 2;
}

/* Celsius or Fahrenheit in one letter: 20 C */
static const char *
one_letter_scale(struct span s)
{
	if (s.n != 1)
		return NULL;
	return *s.p == 'C' ? "C" : *s.p == 'F' ? "F" : NULL;
}

/* Is token i such a scale after figures, and not that of an F-16? */
static int
is_scale(const struct amounts *a, size_t i)
{
	return one_letter_scale(amount_token(a, i)) != NULL &&
	       a->words->word[i - 1].token.kind == TOKEN_NUMBER &&
	       !amount_is_hyphen(a, i + 1) &&
	       (i + 1 >= a->words->n || !a->words->word[i + 1].capital);
}

/* The unit after a number or range of numbers; i for none. */
static size_t
then_unit(const struct amounts *a, size_t i, struct value *v)
{
	size_t at = i + (amount_is_hyphen(a, i) ? 1U : 0U), end;

	end = then_below_zero(a, i, v);
	if (end > i) {
		v->kind = VALUE_MEASURE;
		v->unit = "degree";
		return end;
	}
	end = then_time(a, at, v);
	if (end > at)
		return end;
	end = unit_parse(a, at, &v->unit);
	if (end == at && at == i && is_scale(a, i)) {
		v->unit = one_letter_scale(amount_token(a, i));
		end = i + 1;
	}
	if (end == at)
		return i;
	v->kind = VALUE_MEASURE;
	if (amount_is_one_of(a, end - 1, "foot feet"))
		return then_inches(a, end, v);
	return then_below_zero(a, end, v);
}

/* 5kg; 90mph; 40C, if it is no number of a bus */
static size_t
joined(const struct amounts *a, size_t i, struct value *v)
{
	struct span s = number_joined(a, i, &v->number[0]);
	size_t end = i + 1;

	if (s.n == 0)
		return i;
	v->kind = VALUE_MEASURE;
	v->n = 1;
	v->unit = one_letter_scale(s);
	if (v->unit != NULL) {
		if (amount_token(a, i).n < 3 ||
		    (i > 0 && a->words->word[i - 1].capital))
			return i;
		return then_below_zero(a, end, v);
	}
	v->unit = s.n > 1 ? unit_joined(s) : NULL;
	if (v->unit == NULL)
		return i;
	if (amount_is_word(a, end, "/") && span_equal(s, span_of("km")) &&
	    amount_is_one_of(a, end + 1, "h hr hour")) {
		v->unit = "km/h";
		return end + 2;
	}
	return end;
}

/* Do the words around 100m tell that it is a length? */
static int
is_length(const struct amounts *a, size_t i, size_t end)
{
	return amount_is_one_of(a, end,
		   "high tall long wide deep away sprint hurdles freestyle "
		   "final relay race butterfly backstroke breaststroke "
		   "champion dash below above underground") ||
	       (i > 0 && amount_is_one_of(a, i - 1,
			     "ran run runs running swam swim jumped leapt "
			     "fell walked men's women's"));
}

static size_t
in_metres(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	if (v->n != 1 || !measure_ends_in_m(a, end) || !is_length(a, i, end))
		return i;
	v->kind = VALUE_MEASURE;
	v->unit = "m";
	v->number[0].tens -= 6;
	return end;
}

/* A number or a range, and its unit. */
static size_t
numbered(const struct amounts *a, size_t i, struct value *v)
{
	size_t end = number_parse_range(a, i, v->number), last;
	struct quantity q[2];

	v->n = end > i ? 2 : 1;
	if (end == i)
		end = number_parse(a, i, &v->number[0]);
	if (end == i)
		return i;
	if (in_metres(a, i, end, v) > i)
		return end;
	last = then_unit(a, end, v);
	if (last > end || v->n == 2)
		return last > end ? last : i;
	q[0] = v->number[0];
	last = range_second(a, end, q);
	if (last == end)
		return i;
	v->number[0] = q[0];
	v->number[1] = q[1];
	v->n = 2;
	end = then_unit(a, last, v);
	return end > last ? end : i;
}

/* Several weeks, a few hours, many years, a couple of days. */
static size_t
vague(const struct amounts *a, size_t i, struct value *v)
{
	size_t at = i + (amount_is_word(a, i, "a") ? 1U : 0U), end;

	v->n = 0;
	if (amount_is_word(a, at, "couple")) {
		at += amount_is_word(a, at + 1, "of") ? 1U : 0U;
		v->n = 1;
		v->number[0] = (struct quantity){ 2, 0, 0, 1 };
	} else if (!amount_is_word(a, at, "few") &&
		   (at > i || !amount_is_one_of(a, at, "several many")))
		return i;
	/* "The second in as many days" says no length, and "many years ago" is
	   a date. */
	if (i > 0 && amount_is_word(a, i, "many") &&
	    amount_is_one_of(a, i - 1, "as how too so"))
		return i;
	end = then_time(a, at + 1, v);
	return end > at + 1 && !amount_is_one_of(a, end, "ago later earlier")
		   ? end
		   : i;
}

/* Words before "a week" that tell that it is a length of time. */
static int
lasts(const struct amounts *a, size_t i)
{
	return i > 0 &&
	       amount_is_one_of(a, i - 1,
		   "for within lasted lasts lasting took takes take taking "
		   "spent spend spending just only after than least most");
}

/* A week; an hour and a half. */
static size_t
one_unit(const struct amounts *a, size_t i, int approximate, struct value *v)
{
	size_t end;

	if (!amount_is_one_of(a, i, "a an") ||
	    amount_is_one_of(a, i + 1, "second minute night weekend quarter"))
		return i;
	v->n = 1;
	v->number[0] = (struct quantity){ 1, 0, 0, 1 };
	end = then_time(a, i + 1, v);
	if (end == i + 1 || v->kind != VALUE_DURATION ||
	    (end == i + 2 && !approximate && !lasts(a, i)) ||
	    amount_is_hyphen(a, end))
		return i;
	return end;
}

/* Half an hour, a quarter of a mile, half-mile. */
static size_t
fraction(const struct amounts *a, size_t i, struct value *v)
{
	size_t at = ratio_of_unit(a, i, &v->number[0]), end;
	enum time_unit smaller;
	int worth;

	v->n = 1;
	end = at > i ? then_unit(a, at, v) : at;
	if (end == at)
		return i;
	/* Half an hour is 30 minutes, but half a week no number of days. */
	smaller = duration_smaller(v->time);
	worth = duration_worth(v->time, smaller);
	if (v->kind == VALUE_DURATION && v->largest == TIME_NO_UNIT &&
	    worth > 1 && worth % 4 == 0) {
		quantity_multiply(&v->number[0], worth);
		v->time = smaller;
	}
	return end;
}

/* 2:09:56 of a race */
static size_t
raced(const struct amounts *a, size_t i, struct value *v)
{
	struct span s = amount_token(a, i);
	int part[3] = { 0 }, k = 0;
	size_t at;

	if (s.n < 7 || s.n > 8)
		return i;
	for (at = 0; at < s.n; at++) {
		if (letter_is_digit((unsigned char)s.p[at]))
			part[k] = part[k] * 10 + s.p[at] - '0';
		else if (s.p[at] != ':' || ++k > 2)
			return i;
	}
	if (k != 2 || part[0] == 0 || part[1] > 59 || part[2] > 59)
		return i;
	v->kind = VALUE_DURATION;
	v->n = 1;
	v->number[0].digits = (part[0] * 60 + part[1]) * 60 + part[2];
	v->number[0].known = 1;
	v->largest = TIME_HOUR;
	v->time = TIME_SECOND;
	return i + 1;
}

size_t
measure_parse(
    const struct amounts *a, size_t i, int approximate, struct value *v)
{
	static size_t (*const rule[])(const struct amounts *, size_t,
	    struct value *) = { numbered, fraction, vague, joined, raced };
	size_t k, end;
	int n;

	for (k = 0; k < sizeof(rule) / sizeof(rule[0]); k++) {
		*v = (struct value){ .kind = VALUE_NONE };
		end = rule[k](a, i, v);
		if (end == i)
			continue;
		for (n = 0; n < v->n; n++)
			if (!v->number[n].known)
				v->kind = VALUE_NONE;
		return end;
	}
	*v = (struct value){ .kind = VALUE_NONE };
	return one_unit(a, i, approximate, v);
}
