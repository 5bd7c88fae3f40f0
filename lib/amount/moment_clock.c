#include "amount/moment_clock.h"

#include <stdio.h>
#include <string.h>

const char *
moment_daypart(const struct amounts *a, size_t i)
{
	static const struct {
		const char *words, *form;
	} list[] = { { "morning mornings dawn", "TMO" },
		{ "afternoon afternoons", "TAF" },
		{ "evening evenings dusk", "TEV" },
		{ "night nights overnight tonight", "TNI" },
		{ "noon midday", "T12:00" }, { "midnight", "T00:00" } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words))
			return list[k].form;
	return "";
}

/* The offset of the zone that one of the words is; "" for none, or for one that
 * is not the same in summer and winter, or in two countries.
 */
static const char *
zone(const struct amounts *a)
{
	static const struct {
		const char *words, *offset;
	} list[] = { { "gmt utc", "Z" }, { "est cdt", "-05:00" },
		{ "edt", "-04:00" }, { "cst mdt", "-06:00" },
		{ "mst pdt", "-07:00" }, { "pst", "-08:00" },
		{ "bst cet", "+01:00" }, { "cest eet", "+02:00" },
		{ "msk", "+03:00" }, { "jst", "+09:00" },
		{ "aest", "+10:00" } };
	size_t i, k;

	for (i = 1; i < a->words->n; i++)
		for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
			if (amount_is_one_of(a, i, list[k].words))
				return list[k].offset;
	return "";
}

/* 'a' of a.m. or 'p' of p.m., joined to the first word or behind it; or 0. */
static char
half_day(const struct amounts *a, struct span rest)
{
	if (rest.n >= 2 && (rest.p[rest.n - 1] | 0x20) == 'm')
		return (char)(rest.p[rest.n - 2] | 0x20);
	if (amount_is_one_of(a, 1, "a.m. am a.m"))
		return 'a';
	return amount_is_one_of(a, 1, "p.m. pm p.m") ? 'p' : '\0';
}

static int
noon(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i, "noon midday midnight");
}

/* Minutes behind the hour: :30, .30; else 0. */
static int
minutes(struct span rest)
{
	if (rest.n < 3 || strchr(":.", rest.p[0]) == NULL)
		return 0;
	return (rest.p[1] - '0') * 10 + rest.p[2] - '0';
}

size_t
moment_clock(const struct amounts *a, char out[MOMENT_TEXT])
{
	struct span s = amount_token(a, 0), rest;
	int hour = 0, minute;
	size_t digits, k;
	char half;

	if (noon(a, 0) || noon(a, 1)) /* 12 noon */
		return (size_t)snprintf(out, MOMENT_TEXT, "%s%s",
		    moment_daypart(a, noon(a, 0) ? 0 : 1), zone(a));
	rest = number_rest(s, &digits);
	/* "5 to 7 p.m." may begin in either half of the day. */
	if (digits == 0 || digits > 4 ||
	    amount_is_one_of(a, 1, "to and - \xe2\x80\x93"))
		return 0;
	for (k = 0; k < digits; k++)
		hour = hour * 10 + (s.p[k] - '0');
	half = half_day(a, rest);
	minute = digits > 2 ? hour % 100 : minutes(rest);
	hour = digits > 2 ? hour / 100 : hour;
	if (half != '\0' && hour <= 12)
		hour = hour % 12 + (half == 'p' ? 12 : 0);
	if (hour > 24 || minute > 59)
		return 0;
	return (size_t)snprintf(
	    out, MOMENT_TEXT, "T%02d:%02d%s", hour, minute, zone(a));
}
