#include "amount/clock.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"

static int
zone(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i,
	    "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest "
	    "eet ist jst msk aest est.");
}

/* :19 or .19 and no more. */
static int
minutes(struct span s)
{
	return s.n == 3 && (s.p[0] == ':' || s.p[0] == '.') && s.p[1] >= '0' &&
	       s.p[1] <= '5' && letter_is_digit((unsigned char)s.p[2]);
}

/* am, pm */
static int
half_day(struct span s)
{
	return s.n >= 2 && strchr("aApP", s.p[s.n - 2]) != NULL &&
	       strchr("mM", s.p[s.n - 1]) != NULL;
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

/* 0600 hours, at 1430 hrs; and not 1430 hours, which may be so many. */
static int
in_hours(const struct amounts *a, size_t i)
{
	unsigned long time;

	return amount_is_one_of(a, i + 1, "hours hrs hrs.") &&
	       number_digits(a, i, &time) && time < 2400 && time % 100 < 60 &&
	       (amount_token(a, i).p[0] == '0' ||
		   (i > 0 && amount_is_one_of(a, i - 1, "at by until till")));
}

/* 19:19; 9:30pm; 18.45 before GMT; at 9:30 */
static int
has_minutes(const struct amounts *a, size_t i)
{
	size_t digits;
	struct span rest = number_rest(amount_token(a, i), &digits), s = rest;

	if (half_day(rest))
		s.n -= 2;
	if (digits > 2 || !minutes(s))
		return 0;
	if (s.n < rest.n || then_zone(a, i + 1) > i + 1)
		return 1;
	if (s.p[0] != ':')
		return 0;
	if (digits == 2)
		return amount_token(a, i).p[0] <= '2';
	return i > 0 && amount_is_one_of(a, i - 1, "at by from until till to");
}

/* 19:19; 9pm; 9:30pm; 3 p.m.; 12 noon; 2353 before GMT; 0600 hours */
static size_t
clock_time(const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i), rest;
	size_t digits;

	rest = number_rest(s, &digits);
	if (digits == 0 || digits > 4)
		return i;
	if (amount_is_one_of(a, i + 1, "a.m. p.m. am pm a.m p.m o'clock") ||
	    (amount_is_one_of(a, i + 1, "noon midnight") &&
		span_equal(s, span_of("12"))))
		return i + 2;
	if (has_minutes(a, i) || (digits <= 2 && rest.n == 2 && half_day(rest)))
		return i + 1;
	if (digits != 4 || rest.n > 0)
		return i;
	if (in_hours(a, i))
		return i + 2;
	return then_zone(a, i + 1) > i + 1 ? i + 1 : i;
}

/* Behind the second time of a range: 5 to 7 p.m. */
static size_t
then_time(const struct amounts *a, size_t i)
{
	unsigned long hour;
	size_t end = clock_time(a, i + 2);

	return number_digits(a, i, &hour) && hour <= 12 &&
		       (amount_is_one_of(a, i + 1, "to - \xe2\x80\x93") ||
			   (amount_is_word(a, i + 1, "and") && i > 0 &&
			       amount_is_word(a, i - 1, "between"))) &&
		       end > i + 2
		   ? end
		   : i;
}

size_t
clock_end(const struct amounts *a, size_t i)
{
	size_t end = clock_time(a, i), at;

	if (end == i)
		end = then_time(a, i);
	if (end > i)
		return then_zone(a, end);
	if (amount_is_one_of(a, i, "noon midnight overnight midday"))
		return amount_is_word(a, i, "overnight") ? i + 1
							 : then_zone(a, i + 1);
	at = amount_is_one_of(a, i, "early late") ? i + 1 : i;
	if (amount_is_word(a, at, "this") &&
	    amount_is_one_of(a, at + 1, "morning afternoon evening"))
		return at + 2;
	return i;
}
