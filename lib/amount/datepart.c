#include "amount/datepart.h"

#include <string.h>

#include "text/lexicons.h"

int
datepart_year(const struct amounts *a, size_t i)
{
	unsigned long y;

	return number_digits(a, i, &y) && amount_token(a, i).n == 4 &&
	       y >= 1000 && y <= 2199;
}

/* Digits that can be a day of the month; *rest is what is behind them. */
static int
day_digits(struct span s, struct span *rest)
{
	size_t digits;
	int value;

	*rest = number_rest(s, &digits);
	if (digits == 0 || digits > 2)
		return 0;
	value = digits == 1 ? s.p[0] - '0' : (s.p[0] - '0') * 10 + s.p[1] - '0';
	return value >= 1 && value <= 31;
}

int
datepart_day(const struct amounts *a, size_t i)
{
	struct span rest;

	if (!day_digits(amount_token(a, i), &rest))
		return 0;
	if (rest.n > 1 && rest.p[0] == '-' &&
	    day_digits((struct span){ rest.p + 1, rest.n - 1 }, &rest))
		return rest.n == 0;
	return rest.n == 0 ||
	       (rest.n == 2 && strchr("snrt", rest.p[0]) != NULL &&
		   strchr("tdh", rest.p[1]) != NULL);
}

int
datepart_month(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_MONTH) && a->words->word[i].capital;
}

int
datepart_feast(const struct amounts *a, size_t i)
{
	return amount_is(a, i + 1, AMOUNT_WEEKDAY) &&
	       amount_is_one_of(
		   a, i, "good black ash palm maundy bloody super") &&
	       a->words->word[i].capital;
}

size_t
datepart_then_year(const struct amounts *a, size_t i)
{
	if (datepart_year(a, i))
		return i + 1;
	if (amount_is_one_of(a, i, ", of") && datepart_year(a, i + 1))
		return i + 2;
	return i;
}

size_t
datepart_then_daypart(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_DAYPART) ? i + 1 : i;
}
