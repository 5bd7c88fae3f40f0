#include "amount/period.h"

#include "amount/datepart.h"
#include "text/lexicons.h"

/* Behind a period, with its number: two weeks; few days; year. */
static size_t
period_number(const struct amounts *a, size_t i)
{
	size_t end = number_end(a, i);

	if (amount_is_one_of(a, i, "few several couple"))
		return i + (amount_is_word(a, i + 1, "of") ? 2U : 1U);
	return end > i && amount_is_word(a, end, "-") ? end + 1 : end;
}

/* Words that can be last, next or this ... */
static int
datable(const struct amounts *a, size_t i)
{
	return (amount_is(
		    a, i, AMOUNT_PERIOD | AMOUNT_SEASON | AMOUNT_HOLIDAY) &&
		   !amount_is_one_of(a, i, "second seconds season seasons")) ||
	       (amount_is(a, i, AMOUNT_MONTH | AMOUNT_WEEKDAY) &&
		   a->words->word[i].capital);
}

size_t
period_relative(const struct amounts *a, size_t i)
{
	size_t at = i, end;

	if (amount_is_one_of(a, at, "earlier later late early"))
		at += amount_is_word(a, at + 1, "in") ? 2 : 1;
	if (at > i && amount_is_word(a, at, "the"))
		at++;
	if (!amount_is(a, at, AMOUNT_RELATIVE))
		return i;
	end = period_number(a, at + 1);
	if (amount_is_word(a, at, "this") && end > at + 1)
		return i;
	if (!datable(a, end))
		return i;
	if (!datepart_month(a, end))
		return datepart_then_daypart(a, end + 1);
	return datepart_then_year(
	    a, end + (datepart_day(a, end + 1) ? 2U : 1U));
}

size_t
period_ago(const struct amounts *a, size_t i)
{
	size_t end = i;

	if (amount_is_one_of(a, i, "a an"))
		end = i + 1;
	else if (amount_is_word(a, i, "half") &&
		 amount_is_one_of(a, i + 1, "a an"))
		end = i + 2;
	if (amount_is_one_of(a, end, "few several couple"))
		end += amount_is_word(a, end + 1, "of") ? 2 : 1;
	else if (end == i)
		end = number_end(a, i);
	if (end == i || !amount_is(a, end, AMOUNT_PERIOD))
		return i;
	return amount_is_one_of(a, end + 1, "ago earlier later hence") ? end + 2
								       : i;
}

/* Q3 2014; in Q3 */
static size_t
quarter(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);
	size_t end = datepart_then_year(a, i + 1);

	if (s.n != 2 || s.p[0] != 'Q' || s.p[1] < '1' || s.p[1] > '4')
		return i;
	return end > i + 1 || (i > 0 && amount_is_one_of(a, i - 1,
					    "in of for since during by"))
		   ? end
		   : i;
}

size_t
period_part_of_year(const struct amounts *a, size_t i)
{
	size_t end = i + 1;

	if (amount_is_word(a, i, "fiscal"))
		return datepart_year(a, i + 1) ? i + 2 : i;
	if (quarter(a, i) > i)
		return quarter(a, i);
	if (amount_is(a, i, AMOUNT_SEASON))
		return datepart_then_year(a, end) > end
			   ? datepart_then_year(a, end)
			   : i;
	if (!amount_is(a, i, AMOUNT_ORDINAL))
		return i;
	if (amount_is_word(a, end, "-"))
		end++;
	if (!amount_is_one_of(a, end, "quarter half"))
		return i;
	end = datepart_then_year(a, end + 1);
	if (amount_is_word(a, end - 1, "half"))
		return i;
	return end;
}
