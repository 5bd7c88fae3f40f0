#include "text/day.h"

#include <string.h>

#include "text/letter.h"
#include "text/token.h"

/* The number that a part of a date has in each role; 0 if it cannot have it. */
struct date_part {
	int day, month, year;
};

/* Read the digits of s from *at and move *at past them. */
static int
number(struct span s, size_t *at)
{
	int n = 0;

	for (; *at < s.n && s.p[*at] >= '0' && s.p[*at] <= '9'; ++*at)
		if (n < 10000)
			n = n * 10 + (s.p[*at] - '0');
	return n;
}

int
day_month(struct span word)
{
	static const char *const name[] = { "january", "february", "march",
		"april", "may", "june", "july", "august", "september",
		"october", "november", "december" };
	char folded[16];
	size_t n;
	int i;

	if (word.n < 3 || word.n > 10)
		return 0;
	n = letter_fold(word, folded);
	if (folded[n - 1] == '.')
		n--;
	for (i = 0; i < 12; i++)
		if (strncmp(folded, name[i], n) == 0 &&
		    (n == 3 || n == strlen(name[i]) || (i == 8 && n == 4)))
			return i + 1;
	return 0;
}

static struct date_part
read_part(const struct token *t)
{
	struct date_part p = { 0, 0, 0 };
	size_t at = 0, digits;
	int n;

	if (t->kind == TOKEN_WORD)
		p.month = day_month(t->text);
	if (t->kind != TOKEN_NUMBER)
		return p;
	n = number(t->text, &at);
	digits = at;
	/* The suffix of 15th or 1st: exactly two letters. */
	if (digits <= 2 && n >= 1 && n <= 31 &&
	    (at == t->text.n || (at + 2 == t->text.n &&
				    letter_is((unsigned char)t->text.p[at]))))
		p.day = n;
	if (digits == 4 && at == t->text.n && n >= 1000 && n < 3000)
		p.year = n;
	return p;
}

/* Method: H. Hinnant, days_from_civil. */
int
day_number(int y, int m, int d, int32_t *day)
{
	static const int last[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };
	int of_year, of_era;

	if (y < 1000 || y > 2999 || m < 1 || m > 12 || d < 1 ||
	    d > last[m - 1] ||
	    (m == 2 && d == 29 &&
		(y % 4 != 0 || (y % 100 == 0 && y % 400 != 0))))
		return 0;
	y -= m <= 2;
	of_year = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
	of_era = y % 400 * 365 + y % 400 / 4 - y % 400 / 100 + of_year;
	*day = y / 400 * 146097 + of_era - 719468;
	return 1;
}

/* Method: H. Hinnant, civil_from_days. */
void
day_date(int32_t day, int *y, int *m, int *d)
{
	int since = (int)day + 719468, era = since / 146097,
	    of_era = since % 146097, year, of_year, month;

	year =
	    (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	of_year = of_era - (365 * year + year / 4 - year / 100);
	month = (5 * of_year + 2) / 153;
	*d = of_year - (153 * month + 2) / 5 + 1;
	*m = month < 10 ? month + 3 : month - 9;
	*y = year + era * 400 + (*m <= 2);
}

int
day_of_week(int32_t day)
{
	return (int)((day + 719468 + 2) % 7) + 1;
}

/* 2014-03-15, not followed by a digit. */
static int
iso(struct span s, int32_t *day)
{
	size_t at = 0;
	int y, m, d;

	if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-')
		return 0;
	y = number(s, &at);
	if (at++ != 4)
		return 0;
	m = number(s, &at);
	if (at++ != 7)
		return 0;
	d = number(s, &at);
	return at == 10 && day_number(y, m, d, day);
}

/* Whether three consecutive parts form a date. */
static int
in_words(const struct date_part p[3], int32_t *day)
{
	if (p[2].year == 0)
		return 0;
	if (p[0].day != 0 && p[1].month != 0)
		return day_number(p[2].year, p[1].month, p[0].day, day);
	return p[0].month != 0 && p[1].day != 0 &&
	       day_number(p[2].year, p[0].month, p[1].day, day);
}

int
day_find(struct span text, int32_t *day)
{
	struct date_part p[3] = { { 0, 0, 0 } };
	struct token t;
	size_t at = 0;

	while (token_next(text, &at, &t)) {
		if (t.kind == TOKEN_NUMBER && iso(t.text, day))
			return 1;
		/* "15th of March, 2014", "Mar. 15" */
		if ((t.text.n == 1 && (*t.text.p == ',' || *t.text.p == '.')) ||
		    (t.text.n == 2 && memcmp(t.text.p, "of", 2) == 0))
			continue;
		p[0] = p[1];
		p[1] = p[2];
		p[2] = read_part(&t);
		if (in_words(p, day))
			return 1;
	}
	return 0;
}
