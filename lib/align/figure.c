#include "align/figure.h"

#include <string.h>

#include "text/lexicons.h"

enum {
	DIGITS_MAX = 12, /* so that nothing overflows */
	DECIMALS_MAX = 3 /* the rest is cut off */
};

/* Is the token the word, which is in ASCII, small or in capitals? */
static int
is(const struct token *t, const char *word)
{
	size_t i;

	for (i = 0; i < t->text.n && word[i] != '\0'; i++)
		if (t->text.p[i] != word[i] && (t->text.p[i] | 0x20) != word[i])
			return 0;
	return i == t->text.n && word[i] == '\0';
}

/* What a number written in letters stands for, or -1. */
static int64_t
spelled(const struct token *t)
{
	static const char *const word[] = { "zero", "one", "two", "three",
		"four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen", "twenty" };
	size_t i;

	for (i = 2; i < sizeof(word) / sizeof(word[0]); i++)
		if ((t->text.p[1] | 0x20) == word[i][1] &&
		    (t->text.p[2] | 0x20) == word[i][2] && is(t, word[i]))
			return (int64_t)i * 1000;
	return -1;
}

/* Digits with commas between thousands and a decimal point, or -1. */
static int64_t
digits(struct span s)
{
	int64_t n = 0;
	size_t i, count = 0, decimals = 0;
	int point = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '.' && !point) {
			point = 1;
		} else if (s.p[i] >= '0' && s.p[i] <= '9') {
			decimals += (size_t)point;
			if (decimals <= DECIMALS_MAX)
				n = n * 10 + (s.p[i] - '0');
			count++;
		} else if (s.p[i] != ',' || point) {
			return -1;
		}
		if (count > DIGITS_MAX)
			return -1;
	}
	for (; decimals < DECIMALS_MAX; decimals++)
		n *= 10;
	return n;
}

static int64_t
scale(const struct token *t)
{
	static const struct {
		const char *word;
		int64_t factor;
	} scales[] = { { "thousand", 1000 }, { "million", 1000000 },
		{ "m", 1000000 }, { "mln", 1000000 }, { "billion", 1000000000 },
		{ "bn", 1000000000 }, { "trillion", 1000000000000 } };
	size_t i;

	if (t->kind == TOKEN_WORD && t->text.n <= 8)
		for (i = 0; i < sizeof(scales) / sizeof(scales[0]); i++)
			if (is(t, scales[i].word))
				return scales[i].factor;
	return 1;
}

static enum figure_unit
unit_before(const struct token *t, size_t i)
{
	if (i == 0)
		return FIGURE_PLAIN;
	t += i - 1;
	if (span_equal(t->text, span_of("$")))
		return FIGURE_DOLLAR;
	if (span_equal(t->text, span_of("\302\243")))
		return FIGURE_POUND;
	return span_equal(t->text, span_of("\342\202\254")) ? FIGURE_EURO
							    : FIGURE_PLAIN;
}

static enum figure_unit
unit_behind(const struct token *t, size_t n, size_t i)
{
	static const struct {
		const char *word;
		enum figure_unit unit;
	} units[] = { { "%", FIGURE_PERCENT }, { "percent", FIGURE_PERCENT },
		{ "pct", FIGURE_PERCENT }, { "dollar", FIGURE_DOLLAR },
		{ "dollars", FIGURE_DOLLAR }, { "euro", FIGURE_EURO },
		{ "euros", FIGURE_EURO }, { "pounds", FIGURE_POUND },
		{ "yen", FIGURE_OTHER_MONEY }, { "yuan", FIGURE_OTHER_MONEY },
		{ "rubles", FIGURE_OTHER_MONEY },
		{ "rupees", FIGURE_OTHER_MONEY } };
	size_t k;

	if (i >= n)
		return FIGURE_PLAIN;
	if (i + 1 < n && is(&t[i], "per") && is(&t[i + 1], "cent"))
		return FIGURE_PERCENT;
	for (k = 0; k < sizeof(units) / sizeof(units[0]); k++)
		if (is(&t[i], units[k].word))
			return units[k].unit;
	return FIGURE_PLAIN;
}

/* A word that makes a figure before it, or behind it, a time or an age. */
static int
tells_time(const struct token *t)
{
	static const char *const word[] = { "second", "seconds", "minute",
		"minutes", "hour", "hours", "day", "days", "week", "weeks",
		"month", "months", "year", "years", "old", "am", "pm", "a.m.",
		"p.m.", "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november",
		"december" };
	size_t i;

	if (lexicon_find_folded(&abbreviations, t->text) & ABBREVIATION_MONTH)
		return 1;
	for (i = 0; i < sizeof(word) / sizeof(word[0]); i++)
		if ((t->text.p[0] | 0x20) == word[i][0] && is(t, word[i]))
			return 1;
	return 0;
}

/* Is token i, if it is there, the mark? */
static int
mark_at(const struct token *t, size_t n, size_t i, char mark)
{
	return i < n && t[i].text.n == 1 && t[i].text.p[0] == mark;
}

/* Is the figure at token i a measure or a count? */
static int
countable(const struct token *t, size_t n, size_t i, const struct figure *f)
{
	size_t end = i + f->n, before = i - 1; /* past n where i is 0 */
	int year = f->unit == FIGURE_PLAIN && t[i].text.n == 4 &&
		   f->thousandths >= 1800000 && f->thousandths < 2100000;

	if (year || mark_at(t, n, before, ':') || mark_at(t, n, end, ':') ||
	    mark_at(t, n, before, '-') || mark_at(t, n, end, '-') ||
	    (mark_at(t, n, before, ',') && mark_at(t, n, end, ',')))
		return 0;
	return !(i > 0 && tells_time(&t[before])) &&
	       !(end < n && tells_time(&t[end]));
}

/* The factor behind the number at token i, maybe behind a hyphen. */
static int64_t
find_scale(const struct token *t, size_t n, size_t i, struct figure *f)
{
	size_t at = mark_at(t, n, i + 1, '-') ? i + 2 : i + 1;
	int64_t factor = at < n ? scale(&t[at]) : 1;

	f->n = factor > 1 ? at + 1 - i : 1;
	f->words = factor > 1 ? 2 : 1;
	return factor;
}

/* Is more than, at least or over before the figure at token i? */
static int
at_least(const struct token *t, size_t i)
{
	if (i > 0 && unit_before(t, i) != FIGURE_PLAIN)
		i--;
	if (i > 0 && is(&t[i - 1], "over"))
		return 1;
	return i > 1 && ((is(&t[i - 2], "more") && is(&t[i - 1], "than")) ||
			    (is(&t[i - 2], "at") && is(&t[i - 1], "least")));
}

/* How many words follow before a mark. */
static size_t
reach(const struct token *t, size_t n, size_t i)
{
	size_t count = 0;

	for (; i < n && count <= FIGURE_NOUNS; i++)
		if (t[i].kind != TOKEN_PUNCT)
			count++;
		else if (!mark_at(t, n, i, '-'))
			break;
	return count;
}

int
figure_at_number(const struct token *t, size_t n, size_t i, struct figure *f)
{
	int64_t factor, value;
	struct span last;

	value = t[i].kind == TOKEN_NUMBER ? digits(t[i].text) : spelled(&t[i]);
	if (value < 0)
		return 0;
	factor = find_scale(t, n, i, f);
	f->thousandths =
	    value > INT64_MAX / factor ? INT64_MAX : value * factor;
	last = t[i + f->n - 1].text;
	f->text = (struct span){ t[i].text.p,
		(size_t)(last.p - t[i].text.p) + last.n };
	f->unit = unit_before(t, i);
	if (f->unit == FIGURE_PLAIN)
		f->unit = unit_behind(t, n, i + f->n);
	f->at_least = at_least(t, i);
	f->countable = countable(t, n, i, f);
	f->reach = reach(t, n, i + f->n);
	for (i = 0; i < FIGURE_NOUNS; i++)
		f->noun[i] = FIGURE_NO_NOUN;
	return 1;
}

int
figure_equal(const struct figure *a, const struct figure *b)
{
	int64_t x = a->thousandths, y = b->thousandths;

	if (a->unit != b->unit && a->unit != FIGURE_PLAIN &&
	    b->unit != FIGURE_PLAIN)
		return 0;
	return x > y ? x - y <= x / 200 : y - x <= y / 200;
}
