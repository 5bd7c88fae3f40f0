#include "datepart.h"

#include "lexicons.h"

int
datepart_year(const struct amounts *a, size_t i)
{
	unsigned long y;

	return number_digits(a, i, &y) && amount_token(a, i).n == 4 &&
	       y >= 1000 && y <= 2199;
}

int
datepart_month(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_MONTH) && a->words->word[i].capital;
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
