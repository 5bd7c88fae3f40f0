#include "amount/date.h"

#include <string.h>

#include "amount/datepart.h"
#include "amount/period.h"
#include "text/letter.h"
#include "text/lexicons.h"

/* A number that the word behind it, or the sign before it, makes a count. */
static int
counted(const struct amounts *a, size_t i)
{
	return amount_is(a, i + 1, AMOUNT_UNIT | AMOUNT_SCALE) ||
	       amount_is_one_of(
		   a, i + 1, "people men women hours % percent gmt utc") ||
	       (i > 0 &&
		   amount_is_one_of(a, i - 1, "$ \xc2\xa3 # no. \xe2\x82\xac"));
}

/* Has the word at i small letters first, and an s at its end if plural? */
static int
small_word(const struct amounts *a, size_t i, int plural)
{
	struct span s = amount_token(a, i);

	return s.n > 0 && s.p[0] >= 'a' && s.p[0] <= 'z' &&
	       (!plural || (s.n > 3 && s.p[s.n - 1] == 's'));
}

/* Behind the last day of a range: March 14-15, March 14 and 15. */
static size_t
then_day(const struct amounts *a, size_t i)
{
	if (!datepart_day(a, i + 1))
		return i;
	if (amount_is_one_of(a, i, "- \xe2\x80\x93"))
		return i + 2;
	return amount_is_one_of(a, i, "and to") && !counted(a, i + 1) &&
		       !small_word(a, i + 2, 1) && !datepart_month(a, i + 2)
		   ? i + 2
		   : i;
}

/* May and March are words as well: they need something beside them. */
static int
sure_month(const struct amounts *a, size_t i)
{
	if (!amount_is_one_of(a, i, "may march mar sun jan"))
		return 1;
	return i > 0 &&
	       amount_is_one_of(a, i - 1,
		   "in of since until till by from during before after early "
		   "late "
		   "mid last next this every between through to and -");
}

/* March 14, 2014; March 2014; March. */
static size_t
month_first(const struct amounts *a, size_t i)
{
	if (!datepart_month(a, i))
		return i;
	if (datepart_day(a, i + 1) && !amount_is_word(a, i + 2, "%"))
		return datepart_then_year(a, then_day(a, i + 2));
	if (datepart_then_year(a, i + 1) > i + 1)
		return datepart_then_year(a, i + 1);
	return sure_month(a, i) ? i + 1 : i;
}

/* 14 March 2014; the 14th of March. */
static size_t
day_first(const struct amounts *a, size_t i)
{
	size_t end = i + 1;

	if (!datepart_day(a, i))
		return i;
	if (amount_is_one_of(a, end, "- \xe2\x80\x93 and to") &&
	    datepart_day(a, end + 1) && datepart_month(a, end + 2))
		end += 2;
	if (amount_is_word(a, end, "of"))
		end++;
	return datepart_month(a, end) ? datepart_then_year(a, end + 1) : i;
}

/* Friday; Friday night; Friday, 14 March 2014. */
static size_t
weekday_first(const struct amounts *a, size_t i)
{
	size_t end = i + 1, date;

	if (datepart_feast(a, i))
		return i + 2;
	if (!amount_is(a, i, AMOUNT_WEEKDAY) || !a->words->word[i].capital)
		return i;
	if (amount_is_one_of(a, i, "sun mon sat wed") &&
	    !amount_is_word(a, end, ","))
		return i;
	end = datepart_then_daypart(a, end);
	date = amount_is_one_of(a, end, ", the") ? end + 1 : end;
	if (day_first(a, date) > date)
		return day_first(a, date);
	if (datepart_month(a, date) && datepart_day(a, date + 1))
		return month_first(a, date);
	return end;
}

/* 2014-03-15; 3/15/2014; 15.03.2014 */
static size_t
figures_only(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);
	size_t k, part = 0, digits = 0;

	for (k = 0; k < s.n; k++) {
		if (letter_is_digit((unsigned char)s.p[k]))
			digits++;
		else if (strchr("-/.", s.p[k]) != NULL && digits > 0)
			part++;
		else
			return i;
	}
	return part == 2 && (digits == 8 || (digits >= 4 && digits <= 7 &&
						memchr(s.p, '/', s.n) != NULL))
		   ? i + 1
		   : i;
}

/* 1990s; 20s; 1990's */
static size_t
decade_digits(const struct amounts *a, size_t i, int short_ones)
{
	size_t digits;
	struct span s = amount_token(a, i), rest = number_rest(s, &digits);

	if (digits != 4 && digits != 2)
		return i;
	if (rest.n == 1 && rest.p[0] == 's')
		return digits == 4 || short_ones || s.p[1] == '0' ? i + 1 : i;
	if (digits == 4 && s.p[3] == '0' && rest.n == 0 &&
	    amount_is_one_of(a, i + 1, "'s \xe2\x80\x99s"))
		return i + 2;
	return i;
}

/* Someone's age: his 40s, her late-30s. */
static int
is_age(const struct amounts *a, size_t i)
{
	size_t back;

	for (back = 0; back < 2 && i > 0; back++)
		i -= amount_is_one_of(a, i - 1, "early late mid -") ? 1U : 0U;
	return i > 0 &&
	       amount_is_one_of(a, i - 1, "his her their my your our whose");
}

/* 1990s; '90s; 1990's; nineties */
static size_t
decade(const struct amounts *a, size_t i)
{
	size_t end, digits = amount_is_word(a, i, "'") ? i + 1 : i;

	if (amount_is_one_of(a, i,
		"twenties thirties forties fifties sixties seventies eighties "
		"nineties"))
		end = i + 1;
	else
		end = decade_digits(a, digits, digits > i);
	return end > digits && !is_age(a, i) ? end : i;
}

/* nineteenth century; 19th century */
static size_t
century(const struct amounts *a, size_t i)
{
	size_t digits;
	struct span rest = number_rest(amount_token(a, i), &digits);

	if (!amount_is(a, i, AMOUNT_ORDINAL) && (digits == 0 || rest.n != 2))
		return i;
	return amount_is_one_of(a, i + 1, "century centuries") ? i + 2 : i;
}

/* What speaks for a year when it stands before it. */
static int
before_year(const struct amounts *a, size_t i)
{
	return i > 0 &&
	       amount_is_one_of(a, i - 1,
		   "by until till of from during before after for between and "
		   "to "
		   "early late mid year fiscal through circa ( - , / that");
}

/* Behind the end of a range of years: 2011-12, 1979 - 1981. */
static size_t
then_last_year(const struct amounts *a, size_t i)
{
	unsigned long y;

	if (amount_is_one_of(a, i, "- \xe2\x80\x93") &&
	    number_digits(a, i + 1, &y) &&
	    (datepart_year(a, i + 1) || amount_token(a, i + 1).n == 2))
		return i + 2;
	return i;
}

/* 1979-1981, 2011-12: years that are one token. */
static size_t
years(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i), rest;
	size_t first, last;

	rest = number_rest(s, &first);
	if (first != 4 || (s.p[0] != '1' && s.p[0] != '2') || rest.n < 3 ||
	    rest.p[0] != '-')
		return i;
	rest = number_rest((struct span){ rest.p + 1, rest.n - 1 }, &last);
	return rest.n == 0 && (last == 2 || (last == 4 && s.p[5] == s.p[0]))
		   ? i + 1
		   : i;
}

/* A year alone, where what is beside it speaks for one. */
static size_t
year_alone(const struct amounts *a, size_t i)
{
	unsigned long y;

	if (!number_digits(a, i, &y) || amount_token(a, i).n != 4 || y < 1500 ||
	    y > 2099 || counted(a, i))
		return i;
	if (then_last_year(a, i + 1) > i + 1)
		return then_last_year(a, i + 1);
	if (i > 0 && amount_is_one_of(a, i - 1, "the in since"))
		return i + 1;
	if (before_year(a, i))
		return small_word(a, i + 1, 1) ? i : i + 1;
	return i == 0 || small_word(a, i + 1, 0) ? i : i + 1;
}

static size_t
holiday(const struct amounts *a, size_t i)
{
	size_t end = i;

	if (amount_is(a, i, AMOUNT_HOLIDAY) && a->words->word[i].capital)
		end = i + 1;
	else if (amount_is_word(a, i, "new") &&
		 amount_is_word(a, i + 1, "year") &&
		 amount_is_one_of(a, i + 2, "'s"))
		end = i + 3;
	if (end > i && amount_is_one_of(a, end, "day eve sunday monday") &&
	    a->words->word[end].capital)
		end++;
	return end;
}

static size_t
today(const struct amounts *a, size_t i)
{
	if (amount_is(a, i, AMOUNT_DAY))
		return datepart_then_daypart(a, i + 1);
	if (amount_is_word(a, i, "day") &&
	    ((amount_is_word(a, i + 1, "before") &&
		 amount_is_word(a, i + 2, "yesterday")) ||
		(amount_is_word(a, i + 1, "after") &&
		    amount_is_word(a, i + 2, "tomorrow"))))
		return i + 3;
	return i;
}

/* Behind "early", "late", "mid-", "earlier in the" and the like. */
static size_t
modifier(const struct amounts *a, size_t i)
{
	size_t at = i + 1;

	if (!amount_is_one_of(a, i, "early late mid") &&
	    !(amount_is_one_of(a, i, "earlier later") &&
		amount_is_one_of(a, at, "on in")))
		return i;
	if (amount_is_one_of(a, at, "- in on"))
		at++;
	if (amount_is_word(a, at, "the"))
		at++;
	return at;
}

size_t
calendar_date(const struct amounts *a, size_t i)
{
	size_t (*const kind[])(const struct amounts *,
	    size_t) = { weekday_first, month_first, day_first, figures_only,
		decade, century, years, year_alone, period_relative, period_ago,
		period_part_of_year, holiday, today };
	size_t k, end, best = i, at = modifier(a, i);

	for (k = 0; k < sizeof(kind) / sizeof(kind[0]); k++) {
		end = kind[k](a, i);
		if (end > best)
			best = end;
		end = at > i ? kind[k](a, at) : at;
		if (end > at && end > best)
			best = end;
	}
	if (best == i && a->vague && amount_is(a, i, AMOUNT_VAGUE))
		return i + 1;
	return best;
}
