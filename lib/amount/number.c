#include "amount/number.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"

int
amount_is(const struct amounts *a, size_t i, unsigned class)
{
	return i < a->words->n && (a->class[i] & class) != 0;
}

struct span
amount_token(const struct amounts *a, size_t i)
{
	if (i >= a->words->n)
		return (struct span){ "", 0 };
	return a->words->word[i].token.text;
}

struct span
number_rest(struct span s, size_t *digits)
{
	for (*digits = 0;
	     *digits < s.n && letter_is_digit((unsigned char)s.p[*digits]);)
		++*digits;
	return (struct span){ s.p + *digits, s.n - *digits };
}

static const struct token *
number_token(const struct amounts *a, size_t i)
{
	const struct token *t;

	if (i >= a->words->n)
		return NULL;
	t = &a->words->word[i].token;
	return t->kind == TOKEN_NUMBER ? t : NULL;
}

int
number_digits(const struct amounts *a, size_t i, unsigned long *value)
{
	const struct token *t = number_token(a, i);
	size_t k;

	if (t == NULL || t->text.n > 9)
		return 0;
	for (*value = 0, k = 0; k < t->text.n; k++) {
		if (!letter_is_digit((unsigned char)t->text.p[k]))
			return 0;
		*value = *value * 10 + (unsigned long)(t->text.p[k] - '0');
	}
	return 1;
}

int
number_may_begin(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_CARDINAL | AMOUNT_SCALE | AMOUNT_BEGIN) ||
	       number_token(a, i) != NULL;
}

int
amount_is_hyphen(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "-");
}

/* Is there a blank before the token, and none after it? */
static int
leads(const struct amounts *a, size_t i)
{
	return i < a->words->n && a->words->word[i].glue == '2';
}

int
number_minus(const struct amounts *a, size_t i)
{
	if (!amount_is(a, i, AMOUNT_BEGIN) ||
	    (i > 0 && number_token(a, i - 1) != NULL))
		return 0;
	if (amount_is_word(a, i, "minus"))
		return number_token(a, i + 1) != NULL;
	return amount_is_one_of(a, i, "- \xe2\x88\x92") && leads(a, i);
}

int
number_fraction(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "thirds", "quarters", "fifths",
		"sixths", "sevenths", "eighths", "ninths", "tenths" };
	struct span s = amount_token(a, i);
	int k;

	if (s.n < 6 || s.n > 8)
		return 0;
	for (k = 0; k < (int)(sizeof(word) / sizeof(word[0])); k++)
		if (amount_is_word(a, i, word[k]))
			return k + 3;
	return 0;
}

int
number_quarters(const struct amounts *a, size_t i)
{
	static const char *const form[][2] = { { "1/4", "\xc2\xbc" },
		{ "1/2", "\xc2\xbd" }, { "3/4", "\xc2\xbe" } };
	struct span s = amount_token(a, i);
	int k;

	if (s.n != 2 && s.n != 3)
		return 0;
	for (k = 0; k < 3; k++)
		if (span_equal(s, span_of(form[k][0])) ||
		    span_equal(s, span_of(form[k][1])))
			return k + 1;
	return 0;
}

int
number_thousand(const struct amounts *a, size_t i)
{
	unsigned long value;

	return number_digits(a, i, &value) && amount_token(a, i).n == 3;
}
