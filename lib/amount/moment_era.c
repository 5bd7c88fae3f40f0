#include "amount/moment_era.h"

#include <stdio.h>
#include <string.h>

#include "amount/datepart.h"
#include "text/day.h"
#include "text/lexicons.h"

int
moment_shift(const struct amounts *a, size_t i)
{
	if (amount_is_one_of(a, i, "last previous past recent"))
		return -1;
	return amount_is_one_of(a, i, "next coming upcoming following");
}

/* The number that an ordinal stands for; 0 for none. */
static int
ordinal(const struct amounts *a, size_t i)
{
	static const char *const name[] = { "first", "second", "third",
		"fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
		"tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
		"fifteenth", "sixteenth", "seventeenth", "eighteenth",
		"nineteenth", "twentieth" };
	struct span s = amount_token(a, i);
	size_t digits;
	int k;

	(void)number_rest(s, &digits);
	if (digits == 1 || digits == 2)
		return digits == 1 ? s.p[0] - '0'
				   : (s.p[0] - '0') * 10 + s.p[1] - '0';
	for (k = 0; k < (int)(sizeof(name) / sizeof(name[0])); k++)
		if (amount_is_word(a, i, name[k]))
			return k + 1;
	return 0;
}

/* Is a year named, or told from the present one: last year? */
static int
has_year(const struct amounts *a)
{
	size_t i;

	for (i = 0; i < a->words->n; i++)
		if (datepart_year(a, i) || amount_is_word(a, i, "year"))
			return 1;
	return 0;
}

/* The year that stands among the words, else the present one; "XXXX". */
static void
find_year(const struct amounts *a, const struct moment_day *written, int shift,
    char year[16])
{
	int y, m, d;
	size_t i;

	for (i = 0; i < a->words->n; i++)
		if (datepart_year(a, i)) {
			memcpy(year, amount_token(a, i).p, 4);
			year[4] = '\0';
			return;
		} else if (amount_is_word(a, i + 1, "year"))
			shift = moment_shift(a, i);
	memcpy(year, "XXXX", 5);
	if (!written->known)
		return;
	day_date(written->day, &y, &m, &d);
	snprintf(year, 16, "%04d", y + shift);
}

/* The quarter of Q3; 0 for another word. */
static int
quarter(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);

	return s.n == 2 && s.p[0] == 'Q' && s.p[1] >= '1' && s.p[1] <= '4'
		   ? s.p[1] - '0'
		   : 0;
}

/* A part of a year, of which each has so many months: 2014-Q3; 2014-H1. */
static size_t
write_part(const struct amounts *a, char sign, int n,
    const struct moment_day *written, char out[MOMENT_TEXT])
{
	int y, month = 12, d, months = sign == 'Q' ? 3 : 6;
	struct moment_day unknown = { 0, 0 };
	char year[16];

	if (written->known)
		day_date(written->day, &y, &month, &d);
	/* In March the fourth quarter may be that of the year before. */
	if ((n - 1) * months >= month && !has_year(a))
		written = &unknown;
	find_year(a, written, 0, year);
	return (size_t)snprintf(out, MOMENT_TEXT, "%s-%c%d", year, sign, n);
}

/* first quarter of 2014; Q3; 19th century */
static size_t
numbered(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	int n = ordinal(a, i);

	if (quarter(a, i) > 0)
		return write_part(a, 'Q', quarter(a, i), written, out);
	i += amount_is_word(a, i + 1, "-") ? 2U : 1U;
	if (n == 0)
		return 0;
	if (amount_is_one_of(a, i, "century centuries"))
		return (size_t)snprintf(out, MOMENT_TEXT, "%02d", n - 1);
	if (!amount_is_one_of(a, i, "quarter half"))
		return 0;
	return write_part(
	    a, amount_is_word(a, i, "quarter") ? 'Q' : 'H', n, written, out);
}

/* spring 2014; last fall */
static size_t
season(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	static const char form[][4] = { "-SP", "-SU", "-FA", "-WI" };
	int shift = moment_shift(a, i), y, month = 0, d, k;
	char year[16];

	if (amount_is(a, i, AMOUNT_RELATIVE))
		i++;
	if (!amount_is(a, i, AMOUNT_SEASON))
		return 0;
	k = amount_is_word(a, i, "spring")          ? 0
	    : amount_is_word(a, i, "summer")        ? 1
	    : amount_is_one_of(a, i, "fall autumn") ? 2
						    : 3;
	if (written->known)
		day_date(written->day, &y, &month, &d);
	/* "last fall" in November began this year, in March the year before. */
	if ((shift < 0 && month > 3 * k + 3) ||
	    (shift > 0 && month < 3 * k + 3))
		shift = 0;
	find_year(a, written, shift, year);
	return (size_t)snprintf(out, MOMENT_TEXT, "%s%s", year, form[k]);
}

/* 1990s; 1990's; '90s */
static size_t
decade_digits(const struct amounts *a, size_t i, char out[MOMENT_TEXT])
{
	int marked = amount_is_one_of(a, i, "' \xe2\x80\x99");
	struct span s, rest;
	size_t digits;

	i += marked ? 1U : 0U;
	s = amount_token(a, i);
	rest = number_rest(s, &digits);
	if ((digits != 4 && digits != 2) ||
	    !(span_equal(rest, span_of("s")) ||
		amount_is_one_of(a, i + 1, "'s")))
		return 0;
	/* 40s may be degrees or years of age, '20s of either century. */
	if (digits == 2 && (s.p[0] == '2' || (!marked && s.p[0] < '6')))
		return 0;
	return (size_t)snprintf(out, MOMENT_TEXT, "%s%.*s",
	    digits == 4     ? ""
	    : s.p[0] >= '3' ? "19"
			    : "20",
	    (int)digits - 1, s.p);
}

/* 1990s; 1990's; '90s; nineties */
static size_t
decade(const struct amounts *a, size_t i, char out[MOMENT_TEXT])
{
	static const char *const name[] = { "twenties", "thirties", "forties",
		"fifties", "sixties", "seventies", "eighties", "nineties" };
	int k;

	for (k = 0; k < (int)(sizeof(name) / sizeof(name[0])); k++)
		if (amount_is_word(a, i, name[k]))
			return (size_t)snprintf(
			    out, MOMENT_TEXT, "19%d", k + 2);
	return decade_digits(a, i, out);
}

size_t
moment_era(const struct amounts *a, size_t i, const struct moment_day *written,
    char out[MOMENT_TEXT])
{
	size_t n = decade(a, i, out);

	n = n > 0 ? n : numbered(a, i, written, out);
	return n > 0 ? n : season(a, i, written, out);
}
