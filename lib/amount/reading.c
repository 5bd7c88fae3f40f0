#include "amount/reading.h"

#include <string.h>

#include "text/letter.h"

static const int64_t DIGITS_MAX = INT64_C(1000000000000000);

void
reading_start(struct reading *r)
{
	*r = (struct reading){ .part = -1 };
}

int
reading_scale_word(struct span s)
{
	static const struct {
		char word[9];
		int tens;
	} scales[] = { { "hundred", 2 }, { "thousand", 3 }, { "k", 3 },
		{ "lakh", 5 }, { "million", 6 }, { "m", 6 }, { "mn", 6 },
		{ "mln", 6 }, { "crore", 7 }, { "billion", 9 }, { "bn", 9 },
		{ "bln", 9 }, { "b", 9 }, { "trillion", 12 }, { "tn", 12 },
		{ "dozen", 1 } };
	char folded[sizeof(scales[0].word)];
	size_t k;

	if (s.n > sizeof(folded))
		return 0;
	s = (struct span){ folded, letter_fold(s, folded) };
	for (k = 0; k < sizeof(scales) / sizeof(scales[0]); k++)
		if (s.n > 0 && s.p[0] == scales[k].word[0] &&
		    span_equal(s, span_of(scales[k].word)))
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

void
reading_scale(struct reading *r, int tens)
{
	r->last = tens;
	r->all += tens;
	if (tens == 0 || !apply(r, tens) || r->sum > DIGITS_MAX)
		r->bad = 1;
}

/* Can a number word follow: twenty-one, a hundred and twenty? */
static int
adds(const struct reading *r, int value)
{
	int rest = (int)(r->part % 100);

	if (r->part == 0 || r->tens != 0)
		return 0;
	return rest == 0 ||
	       (value > 0 && value < 10 && rest % 10 == 0 && rest >= 20);
}

void
reading_add(struct reading *r, int value)
{
	if (r->part == -1 && r->tens == 0)
		r->part = value;
	else if (r->part != -1 && adds(r, value))
		r->part += value;
	else
		r->bad = 1;
}

/* The digits that s begins with. */
static size_t
digits(struct span s)
{
	size_t n = 0;

	while (n < s.n && letter_is_digit((unsigned char)s.p[n]))
		n++;
	return n;
}

static struct span
without(struct span s, size_t n)
{
	return (struct span){ s.p + n, s.n - n };
}

/*
 * Do commas separate thousands, as in 1,500 and 1,00,000, and is there no zero
 * before?
 */
static int
well_formed(struct span s)
{
	size_t group = digits(s), before = 3;
	struct span rest = without(s, group);

	if ((group > 1 || (rest.n > 0 && rest.p[0] == ',')) && s.p[0] == '0')
		return 0;
	if (rest.n == 0 || rest.p[0] != ',')
		return memchr(rest.p, ',', rest.n) == NULL;
	if (group > 3)
		return 0;
	for (; rest.n > 0 && rest.p[0] == ','; before = group) {
		if (before < 2 || before > 3)
			return 0;
		rest = without(rest, 1);
		group = digits(rest);
		rest = without(rest, group);
	}
	return group == 3 && memchr(rest.p, ',', rest.n) == NULL;
}

/* Read digits, commas and a point; what is after them goes to *rest. */
static int
plain_figures(struct reading *r, struct span s, struct span *rest)
{
	int decimals = 0, n = 0;
	size_t k;

	for (r->part = 0, k = 0; k < s.n; k++) {
		if (s.p[k] == '.' && decimals == 0)
			decimals = 1;
		else if (letter_is_digit((unsigned char)s.p[k])) {
			r->part = r->part * 10 + (s.p[k] - '0');
			r->tens -= decimals;
			n++;
		} else if (s.p[k] != ',')
			break;
		if (n > QUANTITY_DIGITS)
			return 0;
	}
	*rest = without(s, k);
	return 1;
}

void
reading_figures(struct reading *r, struct span s)
{
	struct span rest = { "", 0 };

	if (r->part != -1 || r->sum != 0 || !well_formed(s) ||
	    !plain_figures(r, s, &rest))
		r->bad = 1;
	else if (rest.n > 0)
		reading_scale(r, reading_scale_word(rest));
}

void
reading_thousand(struct reading *r, struct span s)
{
	int value = 0;
	size_t k;

	for (k = 0; k < s.n; k++)
		value = value * 10 + (s.p[k] - '0');
	if (r->part <= 0 || r->part > DIGITS_MAX / 1000 || r->tens != 0)
		r->bad = 1;
	else
		r->part = r->part * 1000 + value;
}

void
reading_decimals(struct reading *r, struct span s)
{
	r->bad |= s.n > QUANTITY_DIGITS;
	for (r->part = 0; s.n > 0 && !r->bad; s = without(s, 1)) {
		r->part = r->part * 10 + (s.p[0] - '0');
		r->tens--;
	}
}

/* Multiply what is read by parts of ten, with so many places: 75, 2. */
static int
fraction(struct reading *r, int parts, int places)
{
	if (r->part == -1 || r->sum != 0 || r->tens != 0)
		return 0;
	r->part *= parts;
	r->tens = -places;
	return 1;
}

void
reading_quarters(struct reading *r, int quarters)
{
	int places = quarters == 2 ? 1 : 2, worth = quarters == 2 ? 10 : 100;

	if (r->part == -1 && r->sum == 0)
		r->part = 0;
	if (r->part > DIGITS_MAX / 1000 || !fraction(r, worth, places))
		r->bad = 1;
	else
		r->part += quarters * worth / 4;
}

/* A dozen and a half is not twelve and a half, nor is 2.5 million and a half.
 */
static int
takes_half(const struct reading *r)
{
	if (r->last == 1 || r->last == 2)
		return 0;
	return r->part == -1 ? r->sum == 0 || r->tens == 0 : r->part < 100;
}

void
reading_half(struct reading *r)
{
	int64_t half = 5;
	int i;

	if (!takes_half(r)) {
		r->bad = 1;
		return;
	}
	if (r->part != -1 || r->sum == 0) {
		reading_quarters(r, 2);
		return;
	}
	for (i = 1; i < r->scale; i++)
		half *= 10;
	r->sum += half;
}

void
reading_divide(struct reading *r, int by)
{
	static const struct {
		int parts, places;
	} worth[] = { [4] = { 25, 2 },
		[5] = { 2, 1 },
		[8] = { 125, 3 },
		[10] = { 1, 1 } };

	/* Those that have no end as decimals have no value. */
	if (by >= (int)(sizeof(worth) / sizeof(worth[0])) ||
	    worth[by].parts == 0 ||
	    !fraction(r, worth[by].parts, worth[by].places))
		r->bad = 1;
}

struct quantity
reading_end(const struct reading *r)
{
	struct quantity q = { .tens = r->tens, .scale = r->all };

	q.digits = r->sum + (r->part == -1 ? 0 : r->part);
	q.known = (!r->bad && (r->part != -1 || r->sum != 0) &&
		   (r->tens == 0 || r->sum == 0));
	if (!q.known)
		q.digits = q.tens = 0;
	return q;
}
