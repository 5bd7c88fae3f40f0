#include "amount/year.h"

#include "amount/datepart.h"
#include "text/lexicons.h"

int
year_is_count(const struct amounts *a, size_t i)
{
	return amount_is(a, i + 1, AMOUNT_UNIT | AMOUNT_SCALE) ||
	       amount_is_one_of(
		   a, i + 1, "people men women hours % percent gmt utc") ||
	       (i > 0 &&
		   amount_is_one_of(a, i - 1, "$ \xc2\xa3 # no. \xe2\x82\xac"));
}

/* The number of digits that s begins with, and no more than four. */
static int
value(struct span s, size_t digits)
{
	int n = 0;
	size_t k;

	for (k = 0; k < digits && k < 4; k++)
		n = n * 10 + s.p[k] - '0';
	return n;
}

/* Take the last year of a range, 12 being 2012 after 2011. */
static void
set_range(struct timex *t, int first, int last, size_t digits)
{
	*t = (struct timex){ .kind = TIMEX_CALENDAR, .year = (int16_t)first };
	t->last_year = (int16_t)(digits == 2 ? first / 100 * 100 + last : last);
	/* 1999/00 */
	if (digits == 2 && last == 0 && first % 100 == 99)
		t->last_year = (int16_t)(first + 1);
	/* 2014-02 is a month. */
	if (t->last_year <= first && digits == 2 && last > 0 && last <= 12) {
		t->month = (int8_t)last;
		t->last_year = 0;
	}
}

/* Years that are one token: 2011-12, 1979-1981, 2013/14. */
static size_t
range_token(const struct amounts *a, size_t i, struct timex *t)
{
	struct span s = amount_token(a, i), rest, second;
	size_t first, last;
	int from, to;

	rest = number_rest(s, &first);
	if (first != 4 || (s.p[0] != '1' && s.p[0] != '2') || rest.n < 3 ||
	    (rest.p[0] != '-' && rest.p[0] != '/'))
		return i;
	second = (struct span){ rest.p + 1, rest.n - 1 };
	if (number_rest(second, &last).n != 0 ||
	    (last != 2 && (last != 4 || rest.p[1] < s.p[0] || rest.p[1] > '2')))
		return i;
	from = value(s, first);
	to = value(second, last);
	set_range(t, from, to, last);
	/* Of 2013/14 it is certain only if they follow each other. */
	if (rest.p[0] == '/' && t->last_year != from + 1)
		return i;
	return i + 1;
}

size_t
year_range(const struct amounts *a, size_t i, struct timex *t)
{
	unsigned long last;
	int first = datepart_year(a, i);
	size_t end = range_token(a, i, t), digits = amount_token(a, i + 2).n;

	if (end > i || first < 1500 || first > 2099 || year_is_count(a, i) ||
	    !amount_is_one_of(a, i + 1, "- \xe2\x80\x93") ||
	    !number_digits(a, i + 2, &last) ||
	    (digits != 2 && !datepart_year(a, i + 2)))
		return end;
	set_range(t, first, (int)last, digits);
	return i + 3;
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

/* Whose year it is: the party's 2005 elections, its 2010 results. */
static int
owned(const struct amounts *a, size_t i)
{
	return i > 0 && amount_is_one_of(a, i - 1,
			    "'s \xe2\x80\x99s his her its their our whose");
}

/* A year of our days before what it tells of: a 1990 coup, a 2006 study. */
static int
modifies(const struct amounts *a, size_t i, unsigned long y)
{
	if (y < 1800 || y > 2049 || i == 0)
		return 0;
	return owned(a, i) || (amount_is_one_of(a, i - 1, "a an this") &&
				  !datepart_small_word(a, i + 1, 1));
}

/* Does what stands beside the number y speak for a year? */
static int
is_year(const struct amounts *a, size_t i, unsigned long y)
{
	if (i > 0 && amount_is_one_of(a, i - 1, "the in since"))
		return 1;
	if (modifies(a, i, y))
		return 1;
	if (before_year(a, i))
		return !datepart_small_word(a, i + 1, 1);
	return i > 0 && !datepart_small_word(a, i + 1, 0);
}

size_t
year_alone(const struct amounts *a, size_t i, struct timex *t)
{
	unsigned long y;

	if (!number_digits(a, i, &y) || amount_token(a, i).n != 4 || y < 1500 ||
	    y > 2099 || year_is_count(a, i) || !is_year(a, i, y))
		return i;
	*t = (struct timex){ .kind = TIMEX_CALENDAR, .year = (int16_t)y };
	return i + 1;
}

/* The number below a hundred that begins with token *i, which moves past it:
 * five, nineteen, eighty-four, ninety; 0 for none.
 */
static int
below_hundred(const struct amounts *a, size_t *i)
{
	static const char *const word[] = { "one", "two", "three", "four",
		"five", "six", "seven", "eight", "nine", "ten", "eleven",
		"twelve", "thirteen", "fourteen", "fifteen", "sixteen",
		"seventeen", "eighteen", "nineteen" };
	static const char *const tens[] = { "twenty", "thirty", "forty",
		"fifty", "sixty", "seventy", "eighty", "ninety" };
	int k, n = 0;
	size_t at = *i;

	if (!amount_is(a, at, AMOUNT_CARDINAL))
		return 0;
	for (k = 0; k < 8; k++)
		if (amount_is_word(a, at, tens[k]))
			n = 10 * (k + 2);
	if (n > 0)
		at += amount_is_word(a, at + 1, "-") ? 2U : 1U;
	for (k = 0; k < (n > 0 ? 9 : 19); k++)
		if (amount_is_word(a, at, word[k])) {
			*i = at + 1;
			return n + k + 1;
		}
	if (n > 0)
		++*i;
	return n;
}

/* The years since the century: eighty-four, ten, oh five; 0 for none. */
static int
spelled_rest(const struct amounts *a, size_t *i)
{
	size_t at = *i + (amount_is_one_of(a, *i, "oh o") ? 1U : 0U);
	int zero = at > *i, n = below_hundred(a, &at);

	if (zero ? n == 0 || n > 9 : n < 10)
		return 0;
	*i = at;
	return n;
}

/* Does what stands beside tokens i to end - 1 say that they are no count? */
static int
is_spelled_year(const struct amounts *a, size_t i, size_t end)
{
	return i > 0 && !amount_is(a, end, AMOUNT_UNIT | AMOUNT_SCALE) &&
	       !amount_is_word(a, end, "-") &&
	       !datepart_small_word(a, end, 1) &&
	       (amount_is_one_of(a, i - 1,
		    "in since of by until till from during before after "
		    "through to early late mid year") ||
		   datepart_month(a, i - 1));
}

/* Two thousand and four: the token after it; i where there is none. */
static size_t
two_thousand(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i + 2;
	int n;

	if (!amount_is_word(a, i, "two") ||
	    !amount_is_word(a, i + 1, "thousand"))
		return i;
	end += amount_is_word(a, end, "and") ? 1U : 0U;
	n = below_hundred(a, &end);
	if (n == 0 || n > 49 || !is_spelled_year(a, i, end))
		return i;
	t->year = (int16_t)(2000 + n);
	return end;
}

size_t
year_spelled(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = i + 1;
	int century, rest;

	*t = (struct timex){ .kind = TIMEX_CALENDAR };
	if (two_thousand(a, i, t) > i)
		return two_thousand(a, i, t);
	century = amount_is_word(a, i, "nineteen")   ? 1900
		  : amount_is_word(a, i, "eighteen") ? 1800
		  : amount_is_word(a, i, "twenty")   ? 2000
						     : 0;
	if (century == 0)
		return i;
	end += amount_is_word(a, end, "-") ? 1U : 0U;
	rest = spelled_rest(a, &end);
	/* Twenty ten may be two numbers. */
	if (rest == 0 || (century == 2000 && rest > 49) ||
	    !is_spelled_year(a, i, end))
		return i;
	t->year = (int16_t)(century + rest);
	return end;
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

/* 1990s; 20s; 1990's; with a mark before it, '90s */
static size_t
decade_digits(const struct amounts *a, size_t i, int marked, struct timex *t)
{
	size_t digits, end = i;
	struct span s = amount_token(a, i), rest = number_rest(s, &digits);
	int n;

	if (digits != 4 && digits != 2)
		return i;
	if (span_equal(rest, span_of("s")) &&
	    (digits == 4 || marked || s.p[1] == '0'))
		end = i + 1;
	else if (digits == 4 && s.p[3] == '0' && rest.n == 0 &&
		 amount_is_one_of(a, i + 1, "'s \xe2\x80\x99s"))
		end = i + 2;
	n = value(s, digits - 1);
	/* 40s may be degrees or years of age, '20s of either century. */
	if (digits == 2 && (n == 2 || (!marked && n < 6)))
		return end;
	if (digits == 2)
		n += n >= 3 ? 190 : 200;
	t->kind = TIMEX_DECADE;
	t->year = (int16_t)n;
	return end;
}

size_t
year_decade(const struct amounts *a, size_t i, struct timex *t)
{
	static const char *const name[] = { "twenties", "thirties", "forties",
		"fifties", "sixties", "seventies", "eighties", "nineties" };
	int k, marked = amount_is_one_of(a, i, "' \xe2\x80\x99");
	size_t at = i + (marked ? 1U : 0U), end;

	*t = (struct timex){ .kind = TIMEX_NONE };
	if (is_age(a, i))
		return i;
	for (k = 0; k < (int)(sizeof(name) / sizeof(name[0])); k++)
		if (amount_is_word(a, i, name[k])) {
			*t = (struct timex){ .kind = TIMEX_DECADE,
				.year = (int16_t)(192 + k) };
			return i + 1;
		}
	end = decade_digits(a, at, marked, t);
	return end > at ? end : i;
}

size_t
year_century(const struct amounts *a, size_t i, struct timex *t)
{
	int n = datepart_ordinal(a, i);
	size_t digits;
	struct span rest = number_rest(amount_token(a, i), &digits);

	if ((!amount_is(a, i, AMOUNT_ORDINAL) &&
		(digits == 0 || rest.n != 2)) ||
	    !amount_is_one_of(a, i + 1, "century centuries") ||
	    amount_is_word(a, i, "last"))
		return i;
	*t = (struct timex){ .kind = n > 0 ? TIMEX_CENTURY : TIMEX_NONE,
		.year = (int16_t)(n - 1) };
	return i + 2;
}
