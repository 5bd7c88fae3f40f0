#include "amount/age.h"

#include "amount/range.h"
#include "text/lexicons.h"

enum { OLDEST = 125 };

static int
is_age(struct quantity q)
{
	return q.known && q.tens == 0 && q.scale == 0 && q.digits > 0 &&
	       q.digits <= OLDEST;
}

static int
before(const struct amounts *a, size_t i, size_t n, const char *list)
{
	return i >= n && amount_is_one_of(a, i - n, list);
}

/* Does a comma or the like end what the number says? */
static int
ends(const struct amounts *a, size_t i)
{
	return i >= a->words->n ||
	       amount_is_one_of(a, i,
		   ", . ; ) ! ? : and but when who from at in on last this "
		   "\xe2\x80\x9d \"");
}

/* Aged 34; at age 12; the age of 81; between the ages of 16 and 18. */
static int
named(const struct amounts *a, size_t i)
{
	if (before(a, i, 1, "and or") && i > 2 &&
	    a->words->word[i - 2].token.kind == TOKEN_NUMBER)
		return before(a, i, 3, "aged ages");
	return before(a, i, 1, "aged age ages") ||
	       (before(a, i, 1, "of") && before(a, i, 2, "age ages"));
}

/* Does token i join two ends: 16 to 18, between the ages of 16 and 18? */
static int
joins(const struct amounts *a, size_t first, size_t i)
{
	return !amount_is_word(a, i, "and") || range_is(a, first, i) ||
	       before(a, first, 3, "between") || before(a, first, 4, "between");
}

/* A girl of eight. */
static int
of_someone(const struct amounts *a, size_t i, size_t end)
{
	return before(a, i, 1, "of") &&
	       before(a, i, 2,
		   "boy girl man woman child son daughter youth baby "
		   "toddler") &&
	       ends(a, end);
}

/* Karl Dorn, 52, said: a name before, and no month or number. */
static int
apposed(const struct amounts *a, size_t i, size_t end)
{
	const struct word *w = a->words->word;

	return i > 1 && end == i + 1 && amount_is_word(a, i - 1, ",") &&
	       amount_is_one_of(a, end, ", . )") && w[i - 2].capital &&
	       a->class[i - 2] == 0 && i > 2 &&
	       (w[i - 3].capital || i == 3 ||
		   w[i - 3].token.kind == TOKEN_WORD) &&
	       w[i].token.kind == TOKEN_NUMBER &&
	       (end + 1 >= a->words->n ||
		   (w[end + 1].token.kind != TOKEN_NUMBER &&
		       !amount_is(a, end + 1, AMOUNT_MONTH)));
}

/* She is 98; who was 12; he turned 40; At 19, he. */
static int
said_of_someone(const struct amounts *a, size_t i, size_t end)
{
	if (!ends(a, end))
		return 0;
	if (before(a, i, 1, "turned turns turning"))
		return 1;
	if (!amount_is_word(a, i, "one") && before(a, i, 1, "is was 's") &&
	    before(a, i, 2, "he she who"))
		return 1;
	return i == 1 && before(a, i, 1, "at") && amount_is_word(a, end, ",") &&
	       end + 1 < a->words->n &&
	       (a->words->word[end + 1].capital ||
		   amount_is_one_of(a, end + 1, "he she the his her"));
}

/* The second of "16 to 18". */
static size_t
then_second(const struct amounts *a, size_t i, size_t end, struct value *v)
{
	struct quantity q[2] = { v->number[0], { 0 } };
	size_t last;

	if (!named(a, i) || !joins(a, i, end))
		return end;
	last = range_second(a, end, q);
	if (last == end || !is_age(q[1]) || !quantity_less(q[0], q[1]))
		return end;
	v->number[1] = q[1];
	v->n = 2;
	return last;
}

size_t
age_parse(const struct amounts *a, size_t i, struct value *v)
{
	size_t end;

	*v = (struct value){ .kind = VALUE_AGE, .n = 1, .time = TIME_YEAR };
	if (i == 0)
		return i;
	end = number_parse_range(a, i, v->number);
	if (end > i && named(a, i) && is_age(v->number[0]) &&
	    is_age(v->number[1])) {
		v->n = 2;
		return end;
	}
	end = number_parse(a, i, &v->number[0]);
	if (end == i || !is_age(v->number[0]))
		return i;
	if (named(a, i))
		return then_second(a, i, end, v);
	return of_someone(a, i, end) || apposed(a, i, end) ||
		       said_of_someone(a, i, end)
		   ? end
		   : i;
}
