#include "amount/rate.h"

size_t
rate_parse(const struct amounts *a, size_t i, const char **per)
{
	static const struct {
		const char *words, *per;
	} list[] = { { "second sec s", "s" }, { "minute", "min" },
		{ "hour hr h", "h" }, { "day", "day" }, { "night", "night" },
		{ "week", "week" }, { "month", "month" },
		{ "quarter", "quarter" }, { "year", "year" },
		{ "barrel bbl", "bbl" }, { "share", "share" },
		{ "gallon", "gal" }, { "liter litre", "l" }, { "ounce", "oz" },
		{ "pound lb", "lb" }, { "kilo kilogram kg", "kg" },
		{ "ton", "ton" }, { "tonne", "t" }, { "acre", "acre" },
		{ "hectare", "ha" }, { "mile", "mi" },
		{ "kilometer kilometre km", "km" }, { "person", "person" },
		{ "head", "head" }, { "vote", "vote" }, { "unit", "unit" } };
	size_t at = i + (amount_is_hyphen(a, i) ? 1U : 0U), k;

	if (!amount_is_one_of(a, at, "a an per each every /"))
		return i;
	at++;
	at += amount_is_hyphen(a, at) ? 1U : 0U;
	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, at, list[k].words)) {
			*per = list[k].per;
			return at + 1;
		}
	return i;
}
