#include "amount/range.h"

int
range_joins(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i, "to - \xe2\x80\x93 and or");
}

/* Is there a word of change before token at: rose from 5 to 7, up from 5? */
static int
changes(const struct amounts *a, size_t at)
{
	static const char verb[] =
	    "rise rises rising rose risen fall falls falling fell fallen "
	    "increase increases increased increasing decrease decreased grow "
	    "grew grown jump jumped climb climbed drop dropped drops "
	    "raise raised raises raising cut cuts cutting reduce reduced "
	    "reducing slipped soared surged went go goes going gone widened "
	    "lowered lower changed doubled";
	size_t k;

	for (k = 1; k <= 5 && k <= at; k++)
		if (amount_is_one_of(a, at - k, verb))
			return 1;
	return 0;
}

int
range_is(const struct amounts *a, size_t first, size_t i)
{
	size_t before = first;

	if (!range_joins(a, i))
		return 0;
	/* The sign of a sum and words such as "about" may come between. */
	while (before > 0 && first - before < 3 &&
	       !amount_is_one_of(a, before - 1, "between from"))
		before--;
	if (before > 0 && first - before == 3)
		before = 0;
	if (amount_is_word(a, i, "and"))
		return before > 0 && amount_is_word(a, before - 1, "between");
	if (before > 0 && amount_is_word(a, before - 1, "from"))
		return amount_is_word(a, i, "to") && !changes(a, before - 1) &&
		       (before < 2 ||
			   !amount_is_one_of(a, before - 2, "up down"));
	return 1;
}

int
range_is_of_two(const struct amounts *a, size_t first, size_t i)
{
	return range_is(a, first, i) &&
	       (!amount_is_word(a, i, "to") || !changes(a, first));
}

size_t
range_second(const struct amounts *a, size_t i, struct quantity q[2])
{
	size_t end;

	if (!range_joins(a, i))
		return i;
	end = number_parse(a, i + 1, &q[1]);
	if (end == i + 1)
		return i;
	quantity_share_scale(q);
	return end;
}
