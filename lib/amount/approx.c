#include "amount/approx.h"

#include "text/lexicons.h"

/* More than, and the like. */
static int
than(const struct amounts *a, size_t i)
{
	return amount_is_one_of(a, i, "more less fewer") &&
	       amount_is_word(a, i + 1, "than");
}

size_t
approx_end(const struct amounts *a, size_t i)
{
	size_t at = i + (amount_is_one_of(a, i, "no not") ? 1U : 0U);

	if (amount_is(a, i, AMOUNT_ABOUT))
		return i + 1;
	if (than(a, at))
		return at + 2;
	if (amount_is_word(a, i, "at") &&
	    amount_is_one_of(a, i + 1, "least most"))
		return i + 2;
	if (amount_is_word(a, i, "up") && amount_is_word(a, i + 1, "to"))
		return i + 2;
	if (amount_is_word(a, i, "as") &&
	    amount_is_one_of(a, i + 1, "many much few little") &&
	    amount_is_word(a, i + 2, "as"))
		return i + 3;
	return i;
}
