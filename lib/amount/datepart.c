#include "amount/datepart.h"

#include <string.h>

#include "text/day.h"
#include "text/lexicons.h"

int
datepart_year(const struct amounts *a, size_t i)
{
	unsigned long y;

	return number_digits(a, i, &y) && amount_token(a, i).n == 4 &&
		       y >= 1000 && y <= 2199
		   ? (int)y
		   : 0;
}

/* Digits that can be a day of the month, or 0; *rest is what follows them. */
static int
day_digits(struct span s, struct span *rest)
{
	size_t digits;
	int value;

	*rest = number_rest(s, &digits);
	if (digits == 0 || digits > 2)
		return 0;
	value = digits == 1 ? s.p[0] - '0' : (s.p[0] - '0') * 10 + s.p[1] - '0';
	return value <= 31 ? value : 0;
}

int
datepart_day(const struct amounts *a, size_t i, int *last)
{
	struct span rest;
	int day = day_digits(amount_token(a, i), &rest);

	*last = 0;
	if (day == 0 || rest.n == 0)
		return day;
	if (rest.n > 1 && rest.p[0] == '-') {
		*last =
		    day_digits((struct span){ rest.p + 1, rest.n - 1 }, &rest);
		return *last != 0 && rest.n == 0 ? day : 0;
	}
	return rest.n == 2 && strchr("snrt", rest.p[0]) != NULL &&
		       strchr("tdh", rest.p[1]) != NULL
		   ? day
		   : 0;
}

int
datepart_month(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_MONTH) && a->words->word[i].capital
		   ? day_month(amount_token(a, i))
		   : 0;
}

/* The number, from 1 on, of the list that has the token; 0 for none. */
static int
find(const struct amounts *a, size_t i, const char *const *list, int n)
{
	int k;

	for (k = 0; k < n; k++)
		if (amount_is_one_of(a, i, list[k]))
			return k + 1;
	return 0;
}

int
datepart_weekday(const struct amounts *a, size_t i)
{
	static const char name[][4] = { "mon", "tue", "wed", "thu", "fri",
		"sat", "sun" };
	int k;

	if (!amount_is(a, i, AMOUNT_WEEKDAY) || !a->words->word[i].capital)
		return 0;
	for (k = 0; k < 7; k++)
		if (memcmp(a->words->word[i].folded, name[k], 3) == 0)
			return k + 1;
	return 0;
}

int
datepart_weekdays(const struct amounts *a, size_t i)
{
	size_t n = amount_token(a, i).n;

	return n >= 7 && amount_is(a, i, AMOUNT_WEEKDAY) &&
	       a->words->word[i].folded[n - 1] == 's';
}

int
datepart_season(const struct amounts *a, size_t i)
{
	static const char *const name[] = { "spring", "summer", "fall autumn",
		"winter" };

	return amount_is(a, i, AMOUNT_SEASON) ? find(a, i, name, 4) : 0;
}

enum timex_part
datepart_part(const struct amounts *a, size_t i)
{
	static const char *const name[] = { "morning mornings dawn",
		"afternoon afternoons", "evening evenings dusk",
		"night nights overnight tonight", "noon midday", "midnight" };

	return amount_is(a, i, AMOUNT_DAYPART | AMOUNT_DAY | AMOUNT_PERIOD)
		   ? (enum timex_part)find(a, i, name, 6)
		   : (enum timex_part)0;
}

enum timex_direction
datepart_direction(const struct amounts *a, size_t i)
{
	static const char *const name[] = { "last previous past recent", "this",
		"next coming upcoming following" };

	return amount_is(a, i, AMOUNT_RELATIVE)
		   ? (enum timex_direction)find(a, i, name, 3)
		   : (enum timex_direction)0;
}

int
datepart_ordinal(const struct amounts *a, size_t i)
{
	static const char *const name[] = { "first", "second", "third",
		"fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
		"tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
		"fifteenth", "sixteenth", "seventeenth", "eighteenth",
		"nineteenth", "twentieth" };
	struct span s = amount_token(a, i);
	size_t digits;

	(void)number_rest(s, &digits);
	if (digits == 1 || digits == 2)
		return digits == 1 ? s.p[0] - '0'
				   : (s.p[0] - '0') * 10 + s.p[1] - '0';
	return amount_is(a, i, AMOUNT_ORDINAL)
		   ? find(a, i, name, (int)(sizeof(name) / sizeof(name[0])))
		   : 0;
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
datepart_then_year(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = i + (amount_is_one_of(a, i, ", of") ? 1U : 0U);
	int year = datepart_year(a, at);

	if (year == 0)
		return i;
	t->year = (int16_t)year;
	return at + 1;
}

size_t
datepart_then_part(const struct amounts *a, size_t i, struct timex *t)
{
	if (!amount_is(a, i, AMOUNT_DAYPART))
		return i;
	t->part = datepart_part(a, i);
	return i + 1;
}

int
datepart_small_word(const struct amounts *a, size_t i, int plural)
{
	struct span s = amount_token(a, i);

	return s.n > 0 && s.p[0] >= 'a' && s.p[0] <= 'z' &&
	       (!plural || (s.n > 3 && s.p[s.n - 1] == 's'));
}
