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

/* What the larger units are made of. */
static const struct {
	enum time_unit next;
	int count;
} parts[] = { [TIME_YEAR] = { TIME_MONTH, 12 },
	[TIME_WEEK] = { TIME_DAY, 7 },
	[TIME_DAY] = { TIME_HOUR, 24 },
	[TIME_HOUR] = { TIME_MINUTE, 60 },
	[TIME_MINUTE] = { TIME_SECOND, 60 },
	[TIME_CENTURY] = { TIME_NO_UNIT, 0 } };

enum time_unit
duration_smaller(enum time_unit unit)
{
	return parts[unit].next;
}

int
duration_worth(enum time_unit larger, enum time_unit unit)
{
	int all = 1;

	for (; larger != unit && larger != TIME_NO_UNIT;
	     larger = parts[larger].next)
		all *= parts[larger].count;
	return larger == TIME_NO_UNIT ? 0 : all;
}
