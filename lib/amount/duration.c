#include "amount/duration.h"

enum time_unit
duration_word(const struct amounts *a, size_t i)
{
	static const struct {
		const char *words;
		enum time_unit unit;
	} list[] = { { "second seconds", TIME_SECOND },
		{ "minute minutes", TIME_MINUTE }, { "hour hours", TIME_HOUR },
		{ "day days", TIME_DAY }, { "night nights", TIME_NIGHT },
		{ "week weeks", TIME_WEEK },
		{ "fortnight fortnights", TIME_FORTNIGHT },
		{ "weekend weekends", TIME_WEEKEND },
		{ "month months", TIME_MONTH },
		{ "quarter quarters", TIME_QUARTER },
		{ "year years", TIME_YEAR }, { "decade decades", TIME_DECADE },
		{ "century centuries", TIME_CENTURY } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words))
			return list[k].unit;
	return TIME_NO_UNIT;
}

int
duration_form(enum time_unit unit, struct duration *d)
{
	static const struct duration form[] = {
		[TIME_SECOND] = { "PT", "S", 1 },
		[TIME_MINUTE] = { "PT", "M", 1 },
		[TIME_HOUR] = { "PT", "H", 1 },
		[TIME_DAY] = { "P", "D", 1 },
		[TIME_WEEK] = { "P", "W", 1 },
		[TIME_FORTNIGHT] = { "P", "W", 2 },
		[TIME_MONTH] = { "P", "M", 1 },
		[TIME_QUARTER] = { "P", "M", 3 },
		[TIME_YEAR] = { "P", "Y", 1 },
		[TIME_DECADE] = { "P", "Y", 10 },
		[TIME_CENTURY] = { "P", "Y", 100 },
	};

	*d = form[unit];
	return d->before != NULL;
}

int
duration_unit(const struct amounts *a, size_t i, struct duration *d)
{
	return duration_form(duration_word(a, i), d);
}
