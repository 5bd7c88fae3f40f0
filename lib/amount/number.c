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

static struct span
folded(const struct amounts *a, size_t i)
{
	if (i >= a->words->n)
		return (struct span){ "", 0 };
	return word_folded(&a->words->word[i]);
}

int
amount_is_word(const struct amounts *a, size_t i, const char *word)
{
	return span_equal(folded(a, i), span_of(word));
}

int
amount_is_one_of(const struct amounts *a, size_t i, const char *list)
{
	struct span w = folded(a, i);
	const char *p = list;

	if (w.n == 0)
		return 0;
	for (; (p = strchr(p, w.p[0])) != NULL; p++)
		if ((p == list || p[-1] == ' ') && strncmp(p, w.p, w.n) == 0 &&
		    (p[w.n] == ' ' || p[w.n] == '\0'))
			return 1;
	return 0;
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

/* What is behind figures, of digits, commas and points. */
static struct span
behind_figures(struct span s)
{
	size_t k = 0;

	while (k < s.n && (letter_is_digit((unsigned char)s.p[k]) ||
			      s.p[k] == ',' || s.p[k] == '.'))
		k++;
	return (struct span){ s.p + k, s.n - k };
}

/* Figures: 5  1,500  3.5  10m  and not 20th, 19:19 or 2014-03-15. */
static int
figures(struct span s)
{
	struct span rest = behind_figures(s);

	if (rest.n == 0 || rest.n == s.n)
		return rest.n < s.n;
	return rest.n <= 2 && lexicon_find(&amounts, rest) == AMOUNT_SCALE;
}

struct span
number_measure(const struct amounts *a, size_t i)
{
	const struct token *t = number_token(a, i);
	struct span none = { "", 0 }, rest;

	if (t == NULL)
		return none;
	rest = behind_figures(t->text);
	return rest.n > 1 &&
		       (lexicon_find_folded(&amounts, rest) & AMOUNT_UNIT) != 0
		   ? rest
		   : none;
}

int
number_range(const struct amounts *a, size_t i, struct span part[2])
{
	const struct token *t = number_token(a, i);
	const char *hyphen;

	if (t == NULL || (hyphen = memchr(t->text.p, '-', t->text.n)) == NULL)
		return 0;
	part[0] = (struct span){ t->text.p, (size_t)(hyphen - t->text.p) };
	part[1] = (struct span){ hyphen + 1, t->text.n - part[0].n - 1 };
	return figures(part[0]) && figures(part[1]);
}

static int
is_hyphen(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "-");
}

/* Is there a blank before the token, and none behind it? */
static int
leads(const struct amounts *a, size_t i)
{
	return i < a->words->n && a->words->word[i].glue == '2';
}

int
number_minus(const struct amounts *a, size_t i)
{
	if (i > 0 && number_token(a, i - 1) != NULL)
		return 0;
	if (amount_is_word(a, i, "minus"))
		return number_token(a, i + 1) != NULL;
	return amount_is_one_of(a, i, "- \xe2\x88\x92") && leads(a, i);
}

/* A number word or a scale, and not the m of "5 m high". */
static int
number_word(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_CARDINAL | AMOUNT_SCALE) &&
	       (a->words->word[i].folded_n > 2 ||
		   a->words->word[i].glue == '0');
}

/* Between number words: twenty-five, hundred and five, tens of thousands. */
static int
links(const struct amounts *a, size_t i)
{
	if (!amount_is(a, i + 1, AMOUNT_CARDINAL | AMOUNT_SCALE))
		return 0;
	return is_hyphen(a, i) || (amount_is_one_of(a, i, "and of") &&
				      amount_is(a, i - 1, AMOUNT_SCALE));
}

/* Number words and scales in a row, from token i on: million, and fifty. */
static size_t
line_words_end(const struct amounts *a, size_t i)
{
	size_t limit = i + AMOUNT_AHEAD - 4;

	while (i < limit) {
		if (number_word(a, i))
			i++;
		else if (links(a, i))
			i += 2;
		else
			break;
	}
	return i;
}

/* Million, and not m. */
static int
long_scale(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_SCALE) && a->words->word[i].folded_n > 3;
}

/* Behind scales that may follow, perhaps behind a hyphen. */
static size_t
then_scale(const struct amounts *a, size_t i)
{
	if (amount_is(a, i, AMOUNT_SCALE))
		return line_words_end(a, i);
	if (is_hyphen(a, i) && amount_is(a, i + 1, AMOUNT_SCALE))
		return line_words_end(a, i + 1);
	return i;
}

/* Behind "and a half" or "-and-a-half", and a scale. */
static size_t
then_half(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "and", "a", "half" };
	size_t at = i, k;

	for (k = 0; k < 3; k++) {
		at += is_hyphen(a, at) ? 1U : 0U;
		if (!amount_is_word(a, at++, word[k]))
			return i;
	}
	return then_scale(a, at);
}

/* Behind "of a million", of which there is a fraction; else i. */
static size_t
then_of_scale(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "of") && amount_is_word(a, i + 1, "a") &&
		       long_scale(a, i + 2)
		   ? line_words_end(a, i + 2)
		   : i;
}

/* Behind the fraction that words may be of: two-thirds, two thirds. */
static size_t
then_fraction(const struct amounts *a, size_t i)
{
	size_t at = i + (is_hyphen(a, i) ? 1U : 0U);

	/* Three quarters of a year, or of growth? */
	if (at == i && amount_is_word(a, at, "quarters") &&
	    then_of_scale(a, at + 1) == at + 1)
		return i;
	return number_fraction(a, at) > 0 ? then_of_scale(a, at + 1) : i;
}

int
number_fraction(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "thirds", "quarters", "fifths",
		"sixths", "sevenths", "eighths", "ninths", "tenths" };
	int k;

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

	for (k = 0; k < 3; k++)
		if (span_equal(s, span_of(form[k][0])) ||
		    span_equal(s, span_of(form[k][1])))
			return k + 1;
	return 0;
}

/* Behind "half a", "a few", "a couple of" and the like; else at. */
static size_t
vague_head(const struct amounts *a, size_t at)
{
	if (amount_is_one_of(a, at, "several few"))
		return at + 1;
	if (amount_is_word(a, at, "half"))
		return at + (amount_is_one_of(a, at + 1, "a -") ? 2U : 1U);
	if (amount_is_word(a, at, "couple"))
		return at + (amount_is_word(a, at + 1, "of") ? 2U : 1U);
	return at;
}

/*
 * Behind half a million, a half-million, a few thousand, a couple of dozen, a
 * quarter of a million.
 */
static size_t
vague_end(const struct amounts *a, size_t i)
{
	size_t at = i + (amount_is_one_of(a, i, "a an") ? 1U : 0U), end;

	if (at > i && amount_is_one_of(a, at, "quarter third")) {
		end = then_of_scale(a, at + 1);
		return end > at + 1 ? end : i;
	}
	at = vague_head(a, at);
	if (at == i || !long_scale(a, at))
		return i;
	return then_half(a, line_words_end(a, at));
}

int
number_thousand(const struct amounts *a, size_t i)
{
	unsigned long value;

	return number_digits(a, i, &value) && amount_token(a, i).n == 3;
}

/* Behind thousands parted by blanks, one of them 000: 20 000; else i. */
static size_t
then_thousands(const struct amounts *a, size_t i)
{
	size_t at = i, zeros = 0;
	unsigned long value;

	if (!number_digits(a, i - 1, &value) || amount_token(a, i - 1).n > 3)
		return i;
	for (; at < i + 4 && number_thousand(a, at); at++)
		zeros +=
		    span_equal(amount_token(a, at), span_of("000")) ? 1U : 0U;
	return zeros > 0 && number_token(a, at) == NULL ? at : i;
}

/* Behind figures, and a fraction or scale: 5  2½  1 1/2  2.5 million. */
static size_t
figures_end(const struct amounts *a, size_t i)
{
	size_t end = i + 1;

	/* 2½ has no blank between, 1 1/2 has one. */
	if (number_quarters(a, end) > 0 &&
	    (a->words->word[i].glue < '2') == (number_token(a, end) != NULL))
		end++;
	end = then_scale(a, then_thousands(a, end));
	return then_half(a, end);
}

/* The point of .75: joined to figures, and to no word. */
static int
is_point(const struct amounts *a, size_t i)
{
	unsigned long digits;

	if (!amount_is_word(a, i, ".") || !number_digits(a, i + 1, &digits))
		return 0;
	return a->words->word[i].glue == '2' ||
	       (a->words->word[i].glue == '3' && i > 0 &&
		   a->words->word[i - 1].token.kind == TOKEN_PUNCT);
}

size_t
number_end(const struct amounts *a, size_t i)
{
	size_t at = i + (number_minus(a, i) ? 1U : 0U), end;
	const struct token *t;

	if (is_point(a, at))
		return figures_end(a, at + 1);
	t = number_token(a, at);
	if (t != NULL && figures(t->text))
		return figures_end(a, at);
	if (at > i)
		return i;
	if (amount_is(a, i, AMOUNT_CARDINAL) || long_scale(a, i)) {
		end = line_words_end(a, i);
		if (then_half(a, end) > end)
			return then_half(a, end);
		return then_fraction(a, end);
	}
	return vague_end(a, i);
}

size_t
number_range_end(const struct amounts *a, size_t i)
{
	struct span part[2];

	return number_range(a, i, part) ? then_scale(a, i + 1) : i;
}
