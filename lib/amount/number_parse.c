#include <string.h>

#include "amount/number.h"
#include "amount/reading.h"
#include "text/letter.h"
#include "text/lexicons.h"

static int
is_number(const struct amounts *a, size_t i)
{
	return i < a->words->n && a->words->word[i].token.kind == TOKEN_NUMBER;
}

/* What follows figures, which are digits, commas and points. */
static struct span
after_figures(struct span s)
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
	struct span rest = after_figures(s);

	if (rest.n == 0 || rest.n == s.n)
		return rest.n < s.n;
	return rest.n <= 2 && lexicon_find(&amounts, rest) == AMOUNT_SCALE;
}

/* The value of a number word; 0 for zero and for another word. */
static int
cardinal(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "one", "two", "three", "four",
		"five", "six", "seven", "eight", "nine", "ten", "eleven",
		"twelve", "thirteen", "fourteen", "fifteen", "sixteen",
		"seventeen", "eighteen", "nineteen", "twenty", "thirty",
		"forty", "fifty", "sixty", "seventy", "eighty", "ninety" };
	int k;

	for (k = 0; k < (int)(sizeof(word) / sizeof(word[0])); k++)
		if (amount_is_word(a, i, word[k]))
			return k < 20 ? k + 1 : 10 * (k - 17);
	return 0;
}

/* A number word or a scale, and not the m of "5 m high". */
static int
number_word(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_CARDINAL | AMOUNT_SCALE) &&
	       (a->words->word[i].folded_n > 2 ||
		   a->words->word[i].glue == '0');
}

static void
read_word(const struct amounts *a, size_t i, struct reading *r)
{
	if (amount_is(a, i, AMOUNT_CARDINAL))
		reading_add(r, cardinal(a, i));
	else
		reading_scale(r, reading_scale_word(amount_token(a, i)));
}

/* Between number words: twenty-five, hundred and five, tens of thousands. */
static int
links(const struct amounts *a, size_t i)
{
	if (!amount_is(a, i + 1, AMOUNT_CARDINAL | AMOUNT_SCALE))
		return 0;
	return amount_is_hyphen(a, i) || (amount_is_one_of(a, i, "and of") &&
					     amount_is(a, i - 1, AMOUNT_SCALE));
}

/* Number words and scales in a row, from token i on: million, and fifty. */
static size_t
number_words(const struct amounts *a, size_t i, struct reading *r)
{
	size_t limit = i + AMOUNT_AHEAD - 4;

	while (i < limit) {
		if (number_word(a, i))
			read_word(a, i++, r);
		else if (links(a, i)) {
			r->bad |= amount_is_word(a, i, "of");
			read_word(a, i + 1, r);
			i += 2;
		} else
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

/* Scales that may follow, perhaps after a hyphen. */
static size_t
then_scale(const struct amounts *a, size_t i, struct reading *r)
{
	if (amount_is(a, i, AMOUNT_SCALE))
		return number_words(a, i, r);
	if (amount_is_hyphen(a, i) && amount_is(a, i + 1, AMOUNT_SCALE))
		return number_words(a, i + 1, r);
	return i;
}

/* "and a half" or "-and-a-half", and a scale. */
static size_t
then_half(const struct amounts *a, size_t i, struct reading *r)
{
	static const char *const word[] = { "and", "a", "half" };
	size_t at = i, k;

	for (k = 0; k < 3; k++) {
		at += amount_is_hyphen(a, at) ? 1U : 0U;
		if (!amount_is_word(a, at++, word[k]))
			return i;
	}
	reading_half(r);
	return then_scale(a, at, r);
}

/* Is it "of a million", of which there is a fraction? */
static int
of_scale(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "of") && amount_is_word(a, i + 1, "a") &&
	       long_scale(a, i + 2);
}

static size_t
then_of_scale(const struct amounts *a, size_t i, struct reading *r)
{
	return of_scale(a, i) ? number_words(a, i + 2, r) : i;
}

/* The fraction that words may be of: two-thirds, two thirds. */
static size_t
then_fraction(const struct amounts *a, size_t i, struct reading *r)
{
	size_t at = i + (amount_is_hyphen(a, i) ? 1U : 0U);
	int by = number_fraction(a, at);

	/* Three quarters of a year, or of growth? */
	if (by == 0 || (at == i && by == 4 && !of_scale(a, at + 1)))
		return i;
	reading_divide(r, by);
	return then_of_scale(a, at + 1, r);
}

/* "half a", "a few", "a couple of" and the like; else at. */
static size_t
vague_head(const struct amounts *a, size_t at, struct reading *r)
{
	if (amount_is_word(a, at, "half")) {
		reading_half(r);
		return at + (amount_is_one_of(a, at + 1, "a -") ? 2U : 1U);
	}
	if (amount_is_one_of(a, at, "several few couple"))
		r->bad = 1;
	if (amount_is_one_of(a, at, "several few"))
		return at + 1;
	if (amount_is_word(a, at, "couple"))
		return at + (amount_is_word(a, at + 1, "of") ? 2U : 1U);
	return at;
}

/* A quarter of a million, a quarter million. */
static size_t
quarter(const struct amounts *a, size_t i, struct reading *r)
{
	size_t at = i + 1;

	if (of_scale(a, at))
		at += 2;
	else if (amount_is_hyphen(a, at))
		at++;
	if (!long_scale(a, at))
		return i;
	if (amount_is_word(a, i, "quarter"))
		reading_quarters(r, 1);
	else
		r->bad = 1;
	return number_words(a, at, r);
}

/*
 * Half a million, a half-million, a few thousand, a couple of dozen, a
 * quarter of a million.
 */
static size_t
vague(const struct amounts *a, size_t i, struct reading *r)
{
	size_t at = i + (amount_is_one_of(a, i, "a an") ? 1U : 0U), end;

	if (at > i && amount_is_one_of(a, at, "quarter third")) {
		end = quarter(a, at, r);
		return end > at ? end : i;
	}
	at = vague_head(a, at, r);
	if (at == i || !long_scale(a, at))
		return i;
	return then_half(a, number_words(a, at, r), r);
}

/* The groups of three digits from token i on, which blanks separate. */
static size_t
then_thousands(const struct amounts *a, size_t i, struct reading *r)
{
	size_t at = i, zeros = 0;
	unsigned long value;

	if (!number_thousand(a, i) || !number_digits(a, i - 1, &value) ||
	    amount_token(a, i - 1).n > 3)
		return i;
	for (; at < i + 4 && number_thousand(a, at); at++)
		zeros +=
		    span_equal(amount_token(a, at), span_of("000")) ? 1U : 0U;
	if (zeros == 0 || is_number(a, at))
		return i;
	for (; i < at; i++)
		reading_thousand(r, amount_token(a, i));
	return at;
}

/* A fraction or scale after figures: ½  1/2  million; from token i on. */
static size_t
then_parts(const struct amounts *a, size_t i, struct reading *r)
{
	int quarters = number_quarters(a, i);

	/* 2½ has no blank between, 1 1/2 has one. */
	if (quarters > 0 &&
	    (a->words->word[i - 1].glue < '2') == is_number(a, i)) {
		reading_quarters(r, quarters);
		i++;
	}
	return then_half(a, then_scale(a, then_thousands(a, i, r), r), r);
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

/* A number in words. */
static size_t
in_words(const struct amounts *a, size_t i, struct reading *r)
{
	size_t end, half;

	if (!amount_is(a, i, AMOUNT_CARDINAL) && !long_scale(a, i))
		return vague(a, i, r);
	/* A bare million is what is left of "multi-million" and the like. */
	r->bad = amount_is(a, i, AMOUNT_SCALE);
	end = number_words(a, i, r);
	half = then_half(a, end, r);
	return half > end ? half : then_fraction(a, end, r);
}

/* The number that begins with token i; see number_parse(). */
static size_t
read_number(const struct amounts *a, size_t i, struct quantity *q)
{
	size_t at, end = i;
	struct reading r;
	int minus;

	minus = number_minus(a, i);
	at = i + (minus ? 1U : 0U);
	reading_start(&r);
	if (is_point(a, at)) {
		reading_decimals(&r, amount_token(a, at + 1));
		end = then_parts(a, at + 2, &r);
	} else if (is_number(a, at) && figures(amount_token(a, at))) {
		reading_figures(&r, amount_token(a, at));
		end = then_parts(a, at + 1, &r);
	} else if (!minus)
		end = in_words(a, i, &r);
	*q = reading_end(&r);
	q->digits = minus ? -q->digits : q->digits;
	return end;
}

size_t
number_parse(const struct amounts *a, size_t i, struct quantity *q)
{
	struct number_read *read = &a->read[i % NUMBERS_READ];
	size_t end;

	if (!number_may_begin(a, i)) {
		*q = (struct quantity){ .known = 0 };
		return i;
	}
	if (read->at == i + 1) {
		*q = read->q;
		return read->end;
	}
	end = read_number(a, i, q);
	*read = (struct number_read){ i + 1, end, *q };
	return end;
}

size_t
number_parse_figures(
    const struct amounts *a, size_t i, struct span s, struct quantity *q)
{
	struct reading r;
	struct span rest = after_figures(s);

	if (rest.n == s.n || (rest.n > 0 && reading_scale_word(rest) < 3))
		return i;
	reading_start(&r);
	reading_figures(&r, s);
	/* The commas of RM50,000 are tokens. */
	for (i++; rest.n == 0 && amount_is_word(a, i, ",") &&
		  a->words->word[i].glue == '3' && number_thousand(a, i + 1);
	     i += 2)
		reading_thousand(&r, amount_token(a, i + 1));
	i = then_half(a, then_scale(a, i, &r), &r);
	*q = reading_end(&r);
	return i;
}

struct span
number_joined(const struct amounts *a, size_t i, struct quantity *q)
{
	struct span none = { "", 0 }, s = amount_token(a, i), rest;
	struct reading r;

	if (!is_number(a, i))
		return none;
	rest = after_figures(s);
	if (rest.n == 0 || rest.n == s.n)
		return none;
	reading_start(&r);
	reading_figures(&r, (struct span){ s.p, s.n - rest.n });
	*q = reading_end(&r);
	return rest;
}

/* The scale that is joined to the figures, as the bn of 5bn. */
static struct span
suffix(struct span s)
{
	size_t k = s.n;

	while (k > 0 && !letter_is_digit((unsigned char)s.p[k - 1]))
		k--;
	return (struct span){ s.p + k, s.n - k };
}

size_t
number_parse_range(const struct amounts *a, size_t i, struct quantity q[2])
{
	struct span s = amount_token(a, i), part[2], shared;
	struct reading r[2];
	const char *hyphen;
	size_t end = i;
	int k;

	if (!is_number(a, i) || (hyphen = memchr(s.p, '-', s.n)) == NULL)
		return i;
	part[0] = (struct span){ s.p, (size_t)(hyphen - s.p) };
	part[1] = (struct span){ hyphen + 1, s.n - part[0].n - 1 };
	if (!figures(part[0]) || !figures(part[1]))
		return i;
	shared = suffix(part[1]);
	for (k = 0; k < 2; k++) {
		reading_start(&r[k]);
		reading_figures(&r[k], part[k]);
		if (k == 0 && shared.n > 0 && suffix(part[0]).n == 0)
			reading_scale(&r[k], reading_scale_word(shared));
		end = then_scale(a, i + 1, &r[k]);
		q[k] = reading_end(&r[k]);
	}
	if (!q[0].known || !q[1].known || !quantity_less(q[0], q[1]))
		q[0].known = q[1].known = 0;
	return end;
}
