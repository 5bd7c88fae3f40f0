#include "amount/duration.h"

int
duration_unit(const struct amounts *a, size_t i, struct duration *d)
{
	static const struct {
		const char *words;
		struct duration form;
	} list[] = { { "second seconds", { "PT", "S", 1 } },
		{ "minute minutes", { "PT", "M", 1 } },
		{ "hour hours", { "PT", "H", 1 } },
		{ "day days", { "P", "D", 1 } },
		{ "week weeks", { "P", "W", 1 } },
		{ "fortnight fortnights", { "P", "W", 2 } },
		{ "month months", { "P", "M", 1 } },
		{ "quarter quarters", { "P", "M", 3 } },
		{ "year years", { "P", "Y", 1 } },
		{ "decade decades", { "P", "Y", 10 } },
		{ "century centuries", { "P", "Y", 100 } } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_one_of(a, i, list[k].words)) {
			*d = list[k].form;
			return 1;
		}
	return 0;
}
