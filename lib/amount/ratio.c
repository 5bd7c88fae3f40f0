#include "amount/ratio.h"

#include "text/lexicons.h"

/* What one part is: half 2, third 3; 0 for another word. */
static int
part(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "half", "third", "quarter", "fifth",
		"sixth", "seventh", "eighth", "ninth", "tenth" };
	int k;

	for (k = 0; k < (int)(sizeof(word) / sizeof(word[0])); k++)
		if (amount_is_word(a, i, word[k]))
			return k + 2;
	return number_fraction(a, i);
}

/* A small number that is one token; 0 for none. */
static int
small(const struct amounts *a, size_t i)
{
	struct quantity q;

	return number_parse(a, i, &q) == i + 1 && q.known && q.tens == 0 &&
		       q.digits > 0 && q.digits <= 1000
		   ? (int)q.digits
		   : 0;
}

static void
set(struct value *v, int64_t many, int64_t parts)
{
	*v = (struct value){ .kind = VALUE_RATIO, .n = 1 };
	v->number[0] =
	    (struct quantity){ (many * 1000 + parts / 2) / parts, -1, 0, 1 };
}

/* One to nine; 0 for another word. */
static int
digit(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "one", "two", "three", "four",
		"five", "six", "seven", "eight", "nine" };
	int k;

	for (k = 0; k < (int)(sizeof(word) / sizeof(word[0])); k++)
		if (amount_is_word(a, i, word[k]))
			return k + 1;
	return 0;
}

/* A third, one-third, two thirds: *many parts of *by. */
static size_t
fraction(const struct amounts *a, size_t i, int *many, int *by)
{
	size_t at = i + 1;

	*many = amount_is_one_of(a, i, "a an") ? 1 : digit(a, i);
	if (amount_is_word(a, i, "half")) {
		*many = 1;
		*by = 2;
		return at;
	}
	if (*many == 0)
		return i;
	at += amount_is_hyphen(a, at) ? 1U : 0U;
	*by = part(a, at);
	if (*by == 0 || (*many > 1) != (number_fraction(a, at) > 0) ||
	    *many >= *by)
		return i;
	return at + 1;
}

/* One in five, nine out of ten: of so many, so many. */
static size_t
out_of(const struct amounts *a, size_t i, struct value *v)
{
	int many = small(a, i), of;
	size_t at = i + 2;

	if (many == 0)
		return i;
	if (amount_is_word(a, i + 1, "out") && amount_is_word(a, at, "of"))
		at++;
	else if (!amount_is_one_of(a, i + 1, "in of"))
		return i;
	at += amount_is_word(a, at, "every") ? 1U : 0U;
	of = small(a, at);
	if (many >= of ||
	    amount_is(a, at + 1, AMOUNT_UNIT | AMOUNT_MONTH | AMOUNT_PERIOD) ||
	    amount_is_hyphen(a, at + 1))
		return i;
	/* "81 out of 109 seats" are 81 seats. */
	if (of > 10 && of != 12 && of != 20 && of != 50 && of != 100 &&
	    of != 1000)
		return i;
	/* "Two in three attacks" may be a count in so many. */
	if (at == i + 2 && amount_is_word(a, i + 1, "in") && many > 1 &&
	    of != 5 && of != 10 && of != 100)
		return i;
	if (at == i + 2 && amount_is_word(a, i + 1, "of") && of != 10)
		return i;
	set(v, many, of);
	return at + 1;
}

/* Is it "of a million", or "of a mile"? */
static int
of_something(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "of") &&
	       amount_is_one_of(a, i + 1, "a an") &&
	       amount_is(a, i + 2, AMOUNT_SCALE | AMOUNT_UNIT);
}

/* Is it of something known, and not "three quarters of growth"? */
static int
of_known(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "of") &&
	       amount_is_one_of(a, i + 1,
		   "the its his her their all those these our my them us "
		   "whom which that this");
}

/* The second half of 2022, the western half of a country. */
static int
is_place(const struct amounts *a, size_t i)
{
	return i > 0 &&
	       (amount_is(a, i - 1, AMOUNT_ORDINAL) ||
		   amount_is_one_of(a, i - 1,
		       "latter other better southern northern eastern western "
		       "upper lower top bottom front back larger greater left "
		       "right opposite"));
}

/* Is it no half a million, half-dozen or half hour? */
static int
stands_alone(const struct amounts *a, size_t i)
{
	return !amount_is_one_of(a, i, "a an -") &&
	       !amount_is(a, i, AMOUNT_SCALE | AMOUNT_UNIT | AMOUNT_CARDINAL);
}

size_t
ratio_parse(const struct amounts *a, size_t i, int approximate, struct value *v)
{
	size_t end = out_of(a, i, v);
	int many, by;

	if (end > i)
		return end;
	end = fraction(a, i, &many, &by);
	if (end == i || of_something(a, end))
		return i;
	if (is_place(a, i))
		return i;
	if (many == 1 && !amount_is_word(a, end, "of") &&
	    !(approximate && end == i + 1 && stands_alone(a, end)))
		return i;
	if (many > 1 && by == 4 && !amount_is_hyphen(a, i + 1) &&
	    !of_known(a, end))
		return i;
	set(v, many, by);
	return end;
}

size_t
ratio_of_unit(const struct amounts *a, size_t i, struct quantity *q)
{
	int many, by;
	size_t end = fraction(a, i, &many, &by), at = end;

	if (end == i || (by != 2 && by != 4))
		return i;
	at += amount_is_word(a, at, "of") || amount_is_hyphen(a, at) ? 1U : 0U;
	if (amount_is_one_of(a, at, "a an"))
		at++;
	else if (!amount_is_hyphen(a, end))
		return i;
	*q = (struct quantity){ by == 2 ? 5 : 25 * many, by == 2 ? -1 : -2, 0,
		1 };
	return at;
}
