#include "amount/percent.h"

#include "amount/range.h"

/* "percent" and the like, perhaps after a hyphen or "of (a)"; *kind, *tens. */
static size_t
then_percent(const struct amounts *a, size_t i, struct value *v, int *tens)
{
	size_t at = i + (amount_is_one_of(a, i, "- of") ? 1U : 0U);

	at += at > i && amount_is_one_of(a, at, "a one") ? 1U : 0U;
	v->kind = VALUE_PERCENT;
	*tens = 0;
	if (amount_is_one_of(a, at, "% percent pct pct. pc"))
		return at + 1;
	if (amount_is_word(a, at, "per") && amount_is_word(a, at + 1, "cent"))
		return at + 2;
	v->kind = VALUE_PP;
	if (amount_is_word(a, at, "basis"))
		*tens = -2;
	else if (!amount_is_word(a, at, "percentage"))
		return i;
	at++;
	at += amount_is_hyphen(a, at) ? 1U : 0U;
	return amount_is_one_of(a, at, "point points") ? at + 1 : i;
}

/* Multiply the numbers; a fraction that is known has them as they are. */
static size_t
finish(struct value *v, int tens, size_t end)
{
	int k;

	for (k = 0; k < v->n; k++) {
		v->number[k].tens += tens;
		if (!v->number[k].known)
			v->kind = VALUE_NONE;
	}
	return end;
}

/* A half, a quarter, 1/2, half a, half of a: of one percent or point. */
static size_t
fraction(const struct amounts *a, size_t i, struct quantity *q)
{
	size_t at = i + (amount_is_one_of(a, i, "a one") ? 1U : 0U);
	int quarters = number_quarters(a, i);

	*q = (struct quantity){ 5, -1, 0, 1 };
	if (quarters > 0) {
		*q = (struct quantity){ INT64_C(25) * quarters, -2, 0, 1 };
		return i + 1;
	}
	at += at > i && amount_is_hyphen(a, at) ? 1U : 0U;
	if (amount_is_word(a, at, "quarter"))
		*q = (struct quantity){ 25, -2, 0, 1 };
	else if (!amount_is_word(a, at, "half"))
		return i;
	at++;
	return at + (at == i + 1 && amount_is_word(a, at, "a") ? 1U : 0U);
}

/* Half-point, quarter of a point: of a rate of interest. */
static size_t
then_point(const struct amounts *a, size_t i)
{
	static const char rates[] = "rate rates cut cuts increase increases "
				    "rise rises hike hikes reduction move "
				    "tightening";
	size_t at = i + (amount_is_one_of(a, i, "- of") ? 1U : 0U);

	at += at > i && amount_is_word(a, at, "a") ? 1U : 0U;
	return amount_is_word(a, at, "point") &&
		       amount_is_one_of(a, at + 1, rates)
		   ? at + 1
		   : i;
}

/* 5pct; 0.4pc */
static size_t
joined(const struct amounts *a, size_t i, struct value *v)
{
	struct span s = amount_token(a, i);

	if (s.n < 3 || (s.p[s.n - 1] != 't' && s.p[s.n - 1] != 'c'))
		return i;
	s = number_joined(a, i, &v->number[0]);
	if (!span_equal(s, span_of("pct")) && !span_equal(s, span_of("pc")))
		return i;
	v->kind = VALUE_PERCENT;
	return finish(v, 0, i + 1);
}

static size_t
of_fraction(const struct amounts *a, size_t i, struct value *v)
{
	size_t end = fraction(a, i, &v->number[0]), last;
	int tens;

	if (end == i)
		return i;
	last = then_percent(a, end, v, &tens);
	if (last > end)
		return finish(v, tens, last);
	v->kind = VALUE_PP;
	last = then_point(a, end);
	return last > end ? last : i;
}

/* "3 percent to 5 percent": what joins the second. */
static size_t
then_second(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	struct value second = { .n = 1 };
	size_t at, last;
	int tens;

	if (v->n == 2 || !range_joins(a, end) || !range_is_of_two(a, i, end))
		return end;
	at = number_parse(a, end + 1, &second.number[0]);
	last = then_percent(a, at, &second, &tens);
	if (at == end + 1 || last == at || second.kind != v->kind ||
	    (second.number[0].known &&
		!quantity_less(v->number[0], second.number[0])))
		return end;
	(void)finish(&second, tens, last);
	if (second.kind == VALUE_NONE)
		return end;
	v->number[1] = second.number[0];
	v->n = 2;
	return last;
}

size_t
percent_parse(const struct amounts *a, size_t i, struct value *v)
{
	size_t end, last;
	int tens;

	*v = (struct value){ .n = 1 };
	last = joined(a, i, v);
	if (last == i)
		last = of_fraction(a, i, v);
	if (last > i)
		return last;
	end = number_parse_range(a, i, v->number);
	v->n = end > i ? 2 : 1;
	if (end == i)
		end = number_parse(a, i, &v->number[0]);
	if (end == i)
		return i;
	last = then_percent(a, end, v, &tens);
	if (last > end)
		return then_second(a, i, finish(v, tens, last), v);
	if (v->n == 2)
		return i;
	end = range_second(a, end, v->number);
	v->n = 2;
	last = then_percent(a, end, v, &tens);
	return last > end ? finish(v, tens, last) : i;
}
