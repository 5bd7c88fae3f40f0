#include "quantity.h"

#include "letter.h"
#include "lexicons.h"

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

/* Figures, and a scale joined to them: 1,500  2.5  10m */
static int
figures(struct reading *r, struct span s)
{
	size_t k;
	int decimals = 0, digits = 0;

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

/* Take in token i: 1; or 0 where it makes the whole have no value. */
static int
read_on(struct reading *r, const struct amounts *a, size_t i)
{
	int value;

	if (amount_is_one_of(a, i, "- and a an"))
		return 1;
	if (amount_is_word(a, i, "half")) {
		r->part = 5;
		r->tens = -1;
		return 1;
	}
	if (a->words->word[i].token.kind == TOKEN_NUMBER)
		return r->part == -1 && r->sum == 0 &&
		       figures(r, amount_token(a, i));
	value = cardinal(a, i);
	if (value >= 0)
		return add(r, value);
	value = scale(amount_token(a, i));
	return value > 0 && apply(r, value);
}

int
quantity_read(const struct amounts *a, size_t i, size_t end, struct quantity *q)
{
	struct reading r = { 0, -1, 0, 0 };

	for (; i < end; i++)
		if (!read_on(&r, a, i) || r.sum > DIGITS_MAX)
			return 0;
	if (r.part == -1 && r.sum == 0)
		return 0;
	if (r.part == -1)
		r.part = 0;
	if (r.tens != 0 && r.sum != 0)
		return 0;
	*q = (struct quantity){ r.sum + r.part, r.tens };
	return 1;
}

size_t
quantity_write(struct quantity q, char out[QUANTITY_TEXT])
{
	char reversed[QUANTITY_TEXT];
	size_t n = 0, i;

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
	for (i = 0; i < n; i++)
		out[i] = reversed[n - 1 - i];
	return n;
}
