#include "amount/quantity.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"

enum { TENS_MAX = 15 };
static const int64_t DIGITS_MAX = INT64_C(1000000000000000);

/* A number as it is read on: those done with, and the one before a scale. */
struct reading {
	int64_t sum, part; /* part -1: there is none yet */
	int tens;          /* of the part; below 0: it has decimals */
	int scale;         /* the last in the sum, which the next is below */
};

/* The value of a number word, or -1. */
static int
cardinal(const struct amounts *a, size_t i)
{
	static const char *const word[] = { "zero", "one", "two", "three",
		"four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen", "twenty",
		"thirty", "forty", "fifty", "sixty", "seventy", "eighty",
		"ninety" };
	int k;

	for (k = 0; k < (int)(sizeof(word) / sizeof(word[0])); k++)
		if (amount_is_word(a, i, word[k]))
			return k <= 20 ? k : 10 * (k - 18);
	return -1;
}

/* The power of ten of a scale; 1 for a dozen, 0 for another word. */
static int
scale(struct span s)
{
	static const struct {
		char word[9];
		int tens;
	} scales[] = { { "hundred", 2 }, { "thousand", 3 }, { "k", 3 },
		{ "lakh", 5 }, { "million", 6 }, { "m", 6 }, { "mn", 6 },
		{ "mln", 6 }, { "crore", 7 }, { "billion", 9 }, { "bn", 9 },
		{ "bln", 9 }, { "b", 9 }, { "trillion", 12 }, { "tn", 12 },
		{ "dozen", 1 } };
	char folded[WORD_FOLDED];
	size_t k;

	if (s.n > sizeof(folded))
		return 0;
	s = (struct span){ folded, letter_fold(s, folded) };
	for (k = 0; k < sizeof(scales) / sizeof(scales[0]); k++)
		if (span_equal(s, span_of(scales[k].word)))
			return scales[k].tens;
	return 0;
}

/* Multiply what is read by a scale: 1; or 0 if that is too much. */
static int
apply(struct reading *r, int tens)
{
	int64_t factor = tens == 1 ? 12 : 1, *what = &r->part;
	int i;

	if (r->part == -1 && r->sum > 0)
		what = &r->sum; /* ten thousand million */
	else if (r->part == -1)
		r->part = 1;
	else if (tens > 2 && r->scale > 0 && tens >= r->scale)
		return 0;
	if (r->tens < 0 && tens > 1) {
		r->tens += tens;
		return 1;
	}
	for (i = 0; i < tens && tens > 1; i++)
		factor *= 10;
	if (*what > DIGITS_MAX / factor)
		return 0;
	*what *= factor;
	if (tens > 2 && what == &r->part) {
		r->sum += r->part;
		r->part = -1;
		r->scale = tens;
	}
	return 1;
}

/* Add a number word to the part: twenty, twenty-one, a hundred and twenty. */
static int
add(struct reading *r, int value)
{
	if (r->part == -1)
		r->part = 0;
	else if (r->part == 0 ||
		 (r->part % 100 != 0 &&
		     (value == 0 || value > 9 || r->part % 10 != 0 ||
			 r->part % 100 < 20)))
		return 0;
	r->part += value;
	return r->tens == 0;
}

/*
 * Do commas part thousands, as in 1,500 and 1,00,000, and is there no zero
 * before?  Others may be decimals (10,00) or no number at all (0600).
 */
static int
well_formed(struct span s)
{
	size_t group, before = 3;
	struct span rest = number_rest(s, &group);

	if ((group > 1 || (rest.n > 0 && rest.p[0] == ',')) && s.p[0] == '0')
		return 0;
	if (rest.n == 0 || rest.p[0] != ',')
		return memchr(rest.p, ',', rest.n) == NULL;
	if (group > 3)
		return 0;
	for (; rest.n > 0 && rest.p[0] == ','; before = group) {
		if (before < 2 || before > 3)
			return 0;
		rest = number_rest(
		    (struct span){ rest.p + 1, rest.n - 1 }, &group);
	}
	return group == 3 && memchr(rest.p, ',', rest.n) == NULL;
}

/* Figures, and a scale joined to them: 1,500  2.5  10m */
static int
figures(struct reading *r, struct span s)
{
	size_t k;
	int decimals = 0, digits = 0;

	if (!well_formed(s))
		return 0;
	for (r->part = 0, k = 0; k < s.n; k++) {
		if (s.p[k] == '.' && decimals == 0)
			decimals = 1;
		else if (letter_is_digit((unsigned char)s.p[k])) {
			r->part = r->part * 10 + (s.p[k] - '0');
			r->tens -= decimals;
			digits++;
		} else if (s.p[k] != ',')
			break;
		if (digits > TENS_MAX)
			return 0;
	}
	s = (struct span){ s.p + k, s.n - k };
	return s.n == 0 || (scale(s) > 1 && apply(r, scale(s)));
}

/* Multiply what is read by parts of ten, with so many places: 3, 75 2. */
static int
fraction(struct reading *r, int parts, int places)
{
	if (r->part == -1 || r->sum != 0 || r->tens != 0)
		return 0;
	r->part *= parts;
	r->tens = -places;
	return 1;
}

/* Add some quarters to what is read: 2½. */
static int
add_quarters(struct reading *r, int quarters)
{
	int places = quarters == 2 ? 1 : 2;
	int worth = quarters == 2 ? 10 : 100;

	if (r->part > DIGITS_MAX / 1000 || !fraction(r, worth, places))
		return 0;
	r->part += quarters * worth / 4;
	return 1;
}

/* A dozen and a half is not twelve and a half. */
static int
behind_dozen(const struct amounts *a, size_t i)
{
	return i >= 3 && amount_is_one_of(a, i - 3, "dozen hundred");
}

/* Half, or half of the scale before it: a million and a half. */
static int
add_half(struct reading *r)
{
	int64_t half = 5;
	int i;

	if (r->part == -1 && r->sum == 0) {
		r->part = 5;
		r->tens = -1;
		return 1;
	}
	if (r->part != -1)
		return r->part < 100 && add_quarters(r, 2);
	if (r->tens != 0)
		return 0;
	for (i = 1; i < r->scale; i++)
		half *= 10;
	r->sum += half;
	return 1;
}

/* Two-thirds and the like; those that have no end have no value. */
static int
divide(struct reading *r, int by)
{
	switch (by) {
	case 4:
		return fraction(r, 25, 2);
	case 5:
		return fraction(r, 2, 1);
	case 8:
		return fraction(r, 125, 3);
	case 10:
		return fraction(r, 1, 1);
	default:
		return 0;
	}
}

/* Take in figures: 1; or 0 where they do not belong there. */
static int
read_figures(struct reading *r, const struct amounts *a, size_t i)
{
	struct span s = amount_token(a, i);
	unsigned long value;

	if (r->part == -1 && r->sum == 0)
		return figures(
		    r, (struct span){ s.p, s.n - number_measure(a, i).n });
	if (r->part <= 0 || r->part > DIGITS_MAX / 1000 || r->tens != 0 ||
	    !number_thousand(a, i) || !number_digits(a, i, &value))
		return 0;
	r->part = r->part * 1000 + (int64_t)value;
	return 1;
}

/* Take in token i: 1; or 0 where it makes the whole have no value. */
static int
read_on(struct reading *r, const struct amounts *a, size_t i)
{
	int value;

	if (amount_is_one_of(a, i, "- and a an") ||
	    (amount_is_word(a, i, "of") && !amount_is(a, i - 1, AMOUNT_SCALE)))
		return 1;
	if (amount_is_word(a, i, "quarter")) {
		r->part = 25;
		r->tens = -2;
		return r->sum == 0;
	}
	if (amount_is_word(a, i, "half"))
		return !behind_dozen(a, i) && add_half(r);
	if (number_fraction(a, i) > 0)
		return divide(r, number_fraction(a, i));
	if (number_quarters(a, i) > 0)
		return add_quarters(r, number_quarters(a, i));
	if (a->words->word[i].token.kind == TOKEN_NUMBER)
		return read_figures(r, a, i);
	value = cardinal(a, i);
	if (value >= 0)
		return add(r, value);
	value = scale(amount_token(a, i));
	return value > 0 && apply(r, value);
}

/* What the reading comes to: 1; or 0 for nothing. */
static int
finish(struct reading *r, struct quantity *q)
{
	if (r->part == -1 && r->sum == 0)
		return 0;
	if (r->part == -1)
		r->part = 0;
	if (r->tens != 0 && r->sum != 0)
		return 0;
	*q = (struct quantity){ r->sum + r->part, r->tens };
	return 1;
}

/* Take in tokens i to end - 1. */
static int
read_all(struct reading *r, const struct amounts *a, size_t i, size_t end)
{
	for (; i < end; i++)
		if (!read_on(r, a, i) || r->sum > DIGITS_MAX)
			return 0;
	return 1;
}

int
quantity_read(const struct amounts *a, size_t i, size_t end, struct quantity *q)
{
	struct reading r = { 0, -1, 0, 0 };
	int minus = number_minus(a, i);
	unsigned long decimals;

	i += minus ? 1U : 0U;
	/* A bare million is what is left of "multi-million" and the like. */
	if (amount_is(a, i, AMOUNT_SCALE))
		return 0;
	if (amount_is_word(a, i, ".") && number_digits(a, i + 1, &decimals)) {
		r.part = (int64_t)decimals;
		r.tens = -(int)amount_token(a, i + 1).n;
		i += 2;
	}
	if (!read_all(&r, a, i, end) || !finish(&r, q))
		return 0;
	q->digits = minus ? -q->digits : q->digits;
	return 1;
}

/* Is it less than the other? */
static int
less(struct quantity q, struct quantity other)
{
	double value[2] = { (double)q.digits, (double)other.digits };
	int tens[2] = { q.tens, other.tens }, k;

	for (k = 0; k < 2; k++) {
		for (; tens[k] > 0; tens[k]--)
			value[k] *= 10;
		for (; tens[k] < 0; tens[k]++)
			value[k] /= 10;
	}
	return value[0] < value[1];
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

int
quantity_read_range(
    const struct amounts *a, size_t i, size_t end, struct quantity q[2])
{
	struct reading r[2] = { { 0, -1, 0, 0 }, { 0, -1, 0, 0 } };
	struct span part[2], shared;
	int k;

	if (!number_range(a, i, part) || !figures(&r[0], part[0]) ||
	    !figures(&r[1], part[1]))
		return 0;
	shared = suffix(part[1]);
	if (shared.n > 0 && suffix(part[0]).n == 0 &&
	    !apply(&r[0], scale(shared)))
		return 0;
	for (k = 0; k < 2; k++)
		if (!read_all(&r[k], a, i + 1, end) || !finish(&r[k], &q[k]))
			return 0;
	return less(q[0], q[1]);
}

/* The powers of ten of all scales of a number; 1 for a dozen. */
static int
all_tens(const struct amounts *a, size_t i, size_t end)
{
	int tens = 0;
	struct span s;

	for (; i < end; i++) {
		s = amount_token(a, i);
		if (a->words->word[i].token.kind == TOKEN_NUMBER)
			s = suffix(s);
		tens += scale(s);
	}
	return tens;
}

int
quantity_share_scale(const struct amounts *a, const size_t first[2],
    const size_t end[2], struct quantity q[2])
{
	int own = all_tens(a, first[0], end[0]);
	int other = all_tens(a, first[1], end[1]);
	struct quantity shared = q[0];

	if (own != 0 && other == 0)
		return less(q[0], q[1]);
	if (own != 0 || other == 0 || !less(q[0], (struct quantity){ 1000, 0 }))
		return 1;
	shared.tens += other;
	if (other == 1 || !less(shared, q[1]))
		return 0;
	q[0] = shared;
	return 1;
}

size_t
quantity_write(struct quantity q, char out[QUANTITY_TEXT])
{
	char reversed[QUANTITY_TEXT];
	size_t n = 0, i;
	int minus = q.digits < 0;

	q.digits = minus ? -q.digits : q.digits;
	for (; q.tens < 0 && q.digits % 10 == 0; q.tens++)
		q.digits /= 10;
	for (; q.tens > 0 && q.digits != 0; q.tens--)
		reversed[n++] = '0';
	do {
		reversed[n++] = (char)('0' + q.digits % 10);
		q.digits /= 10;
		if (q.tens < 0 && ++q.tens == 0)
			reversed[n++] = '.';
	} while (q.digits != 0 || q.tens < 0 || reversed[n - 1] == '.');
	if (minus)
		reversed[n++] = '-';
	for (i = 0; i < n; i++)
		out[i] = reversed[n - 1 - i];
	return n;
}
