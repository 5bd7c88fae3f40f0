#include "clock.h"

#include <string.h>

#include "letter.h"
#include "lexicons.h"

static int
zone(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i,
	    "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest "
	    "eet ist jst msk aest");
}

/* :19 and no more. */
static int
minutes(struct span s)
{
	return s.n == 3 && s.p[0] == ':' &&
	       letter_is_digit((unsigned char)s.p[1]) &&
	       letter_is_digit((unsigned char)s.p[2]);
}

/* am, pm */
static int
half_day(struct span s)
{
	return s.n >= 2 && strchr("aApP", s.p[s.n - 2]) != NULL &&
	       strchr("mM", s.p[s.n - 1]) != NULL;
}

/* 19:19; 9pm; 9:30pm; 3 p.m.; 2353 before GMT */
static size_t
clock_time(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i), rest, short_rest;
	size_t digits;

	rest = number_rest(s, &digits);
	if (digits == 0 || digits > 4)
		return i;
	if (amount_is_one_of(a, i + 1, "a.m. p.m. am pm a.m p.m o'clock"))
		return i + 2;
	short_rest = rest;
	if (half_day(rest))
		short_rest.n -= 2;
	if (digits <= 2 && s.p[0] <= '2' && minutes(short_rest))
		return i + 1;
	if (digits <= 2 && rest.n == 2 && half_day(rest))
		return i + 1;
	return digits == 4 && rest.n == 0 && zone(a, i + 1) ? i + 1 : i;
}

/* Behind the time zone that may follow. */
static size_t
then_zone(const struct amounts *a, size_t i)
{
	if (zone(a, i))
		return i + 1;
	if (amount_is_word(a, i, "local") && amount_is_word(a, i + 1, "time"))
		return i + 2;
	return i;
}

size_t
clock_end(const struct amounts *a, size_t i)
{
	size_t end = clock_time(a, i), at;

	if (end > i)
		return then_zone(a, end);
	if (amount_is_one_of(a, i, "noon midnight overnight midday"))
		return i + 1;
	at = amount_is_one_of(a, i, "early late") ? i + 1 : i;
	if (amount_is_word(a, at, "this") &&
	    amount_is_one_of(a, at + 1, "morning afternoon evening"))
		return at + 2;
	return i;
}
