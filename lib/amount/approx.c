#include "amount/approx.h"

#include "text/lexicons.h"

static size_t
set(enum value_sign *sign, enum value_sign to, size_t end)
{
	*sign = to;
	return end;
}

/* More than, no fewer than, less than; i where it is neither. */
static size_t
than(const struct amounts *a, size_t i, enum value_sign *sign)
{
	int not = amount_is_one_of(a, i, "no not");
	size_t at = i + (not ? 1U : 0U);

	if (!amount_is_word(a, at + 1, "than"))
		return i;
	if (amount_is_word(a, at, "more"))
		return set(sign, not ? SIGN_AT_MOST : SIGN_MORE, at + 2);
	if (amount_is_one_of(a, at, "less fewer"))
		return set(sign, not ? SIGN_AT_LEAST : SIGN_LESS, at + 2);
	return i;
}

/* About, nearly, over, under: one word. */
static size_t
one_word(const struct amounts *a, size_t i, enum value_sign *sign)
{
	if (!amount_is(a, i, AMOUNT_ABOUT))
		return i;
	if (amount_is_word(a, i, "over"))
		return set(sign, SIGN_MORE, i + 1);
	if (amount_is_word(a, i, "under"))
		return set(sign, SIGN_LESS, i + 1);
	return set(sign,
	    amount_is_word(a, i, "exactly") ? SIGN_EXACT : SIGN_ABOUT, i + 1);
}

/* At least, up to, close to, an estimated, as many as. */
static size_t
phrase(const struct amounts *a, size_t i, enum value_sign *sign)
{
	static const struct {
		const char *first, *second, *third;
		enum value_sign sign;
	} list[] = { { "at", "least", NULL, SIGN_AT_LEAST },
		{ "at", "most", NULL, SIGN_AT_MOST },
		{ "up", "to", NULL, SIGN_AT_MOST },
		{ "close", "to", NULL, SIGN_ABOUT },
		{ "an", "estimated", NULL, SIGN_ABOUT },
		{ "as", "many much", "as", SIGN_AT_MOST },
		{ "as", "few little", "as", SIGN_AT_LEAST } };
	size_t k;

	for (k = 0; k < sizeof(list) / sizeof(list[0]); k++)
		if (amount_is_word(a, i, list[k].first) &&
		    amount_is_one_of(a, i + 1, list[k].second) &&
		    (list[k].third == NULL ||
			amount_is_word(a, i + 2, list[k].third)))
			return set(sign, list[k].sign,
			    i + (list[k].third == NULL ? 2U : 3U));
	return i;
}

size_t
approx_parse(const struct amounts *a, size_t i, enum value_sign *sign)
{
	size_t end, at = i;

	if (a->class[i] == 0)
		return i;
	if (amount_is_word(a, i, "just") &&
	    (amount_is(a, i + 1, AMOUNT_ABOUT) ||
		amount_is_one_of(a, i + 1, "more less")))
		at++;
	end = one_word(a, at, sign);
	if (end == at)
		end = than(a, at, sign);
	if (end == at)
		end = phrase(a, at, sign);
	return end > at ? end : i;
}

size_t
approx_end(const struct amounts *a, size_t i)
{
	enum value_sign sign;

	return approx_parse(a, i, &sign);
}

enum value_sign
approx_before(const struct amounts *a, size_t i)
{
	enum value_sign sign = SIGN_EXACT;
	size_t n;

	if (i > 1 && amount_is_word(a, i - 1, "of") &&
	    amount_is_word(a, i - 2, "excess"))
		return SIGN_MORE;
	for (n = i < 4 ? i : 4; n > 0; n--)
		if (approx_parse(a, i - n, &sign) == i)
			return sign;
	return SIGN_EXACT;
}

size_t
approx_parse_after(const struct amounts *a, size_t i, enum value_sign *sign)
{
	if (!amount_is_word(a, i, "or"))
		return i;
	if (amount_is_word(a, i + 1, "so"))
		return set(sign, SIGN_ABOUT, i + 2);
	if (amount_is_one_of(a, i + 1, "more older higher longer above over") &&
	    !amount_is_word(a, i + 2, "than"))
		return set(sign, SIGN_AT_LEAST, i + 2);
	if (amount_is_one_of(a, i + 1, "less fewer younger lower under below"))
		return set(sign, SIGN_AT_MOST, i + 2);
	return i;
}
