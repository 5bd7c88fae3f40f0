#include "amount/clock.h"

#include "text/lexicons.h"

/* An hour in figures or words, from 1 to 12; 0 for none. */
static int
hour(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "one", "two", "three", "four",
		"five", "six", "seven", "eight", "nine", "ten", "eleven",
		"twelve" };
	unsigned long figures;
	int k;

	if (number_digits(a, i, &figures))
		return figures <= 12 ? (int)figures : 0;
	for (k = 0; k < 12; k++)
		if (amount_is_word(a, i, word[k]))
			return k + 1;
	return 0;
}

/* Minutes that are named so before "past" and "to"; 0 for none. */
static int
named_minutes(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "five", "ten", "quarter", "twenty",
		"twenty-five", "half" };
	unsigned long figures;
	int k;

	if (number_digits(a, i, &figures))
		return figures > 0 && figures < 60 ? (int)figures : 0;
	for (k = 0; k < 6; k++)
		if (amount_is_word(a, i, word[k]))
			return 5 * (k + 1);
	return 0;
}

/* Is it certain that a time is meant, and not "ten to six votes"? */
static int
is_certain(const struct amounts *a, size_t i, int minutes, int to)
{
	if (amount_is_one_of(a, i, "half quarter"))
		return !to || minutes == 15;
	return i > 0 && amount_is_one_of(a, i - 1,
			    to ? "at until till" : "at by until till");
}

size_t
clock_spoken(const struct amounts *a, size_t i, struct timex *t)
{
	size_t first = i, at;
	int minutes, to, h;
	struct quantity q;

	first +=
	    amount_is_word(a, i, "a") && amount_is_word(a, i + 1, "quarter")
		? 1U
		: 0U;
	minutes = named_minutes(a, first);
	at = first +
	     (amount_is_one_of(a, first + 1, "minutes minute") ? 2U : 1U);
	to = amount_is_word(a, at, "to");
	if (minutes == 0 || (!to && !amount_is_word(a, at, "past")) ||
	    !is_certain(a, first, minutes, to))
		return i;
	h = hour(a, at + 1);
	/* "a quarter to three percent" */
	if (h == 0 || number_parse(a, at + 1, &q) > at + 2 ||
	    amount_is(
		a, at + 2, AMOUNT_UNIT | AMOUNT_SCALE | AMOUNT_CURRENCY) ||
	    amount_is_one_of(a, at + 2, "% percent per - of"))
		return i;
	*t = (struct timex){ .kind = TIMEX_CLOCK,
		.hour = (int8_t)(to ? (h + 10) % 12 + 1 : h),
		.minute = (int8_t)(to ? 60 - minutes : minutes) };
	return at + 2;
}
