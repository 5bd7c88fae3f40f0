#include "amount/score.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"

enum { BEFORE = 8, AFTER = 5 };

/* Words of games and votes. */
static const char contest[] =
    "won win wins winning beat beats beaten beating lost lose loses losing "
    "defeat defeats defeated defeating vote votes voted voting score scored "
    "scores scoring final finals draw drew drawn draws victory victories tie "
    "tied match matches lead leads led leading trail trailed trailing "
    "thrashed edged aggregate ruled ruling upset rout routed decision "
    "passed approved rejected upheld shootout penalties semi-final semifinal "
    "quarter-final quarterfinal goal goals ahead half-time halftime";

static int
near_contest(const struct amounts *a, size_t i, size_t end)
{
	size_t k;

	for (k = 1; k <= BEFORE && k <= i; k++)
		if (amount_is_one_of(a, i - k, contest))
			return 1;
	for (k = 0; k < AFTER && end + k < a->words->n; k++)
		if (amount_is_one_of(a, end + k, contest))
			return 1;
	return 0;
}

/* Three digits at most, and no zero before others. */
static int
points(struct span s, int *value)
{
	size_t k;

	if (s.n == 0 || s.n > 3 || (s.n > 1 && s.p[0] == '0'))
		return 0;
	for (*value = 0, k = 0; k < s.n; k++) {
		if (!letter_is_digit((unsigned char)s.p[k]))
			return 0;
		*value = *value * 10 + (s.p[k] - '0');
	}
	return 1;
}

/* The points of 2-1, which is one token or, with a dash, three. */
static size_t
joined(const struct amounts *a, size_t i, int value[2])
{
	struct span s = amount_token(a, i), part[2];
	const char *hyphen = memchr(s.p, '-', s.n);
	size_t end = i + 1;

	if (hyphen != NULL) {
		part[0] = (struct span){ s.p, (size_t)(hyphen - s.p) };
		part[1] = (struct span){ hyphen + 1, s.n - part[0].n - 1 };
	} else if (amount_is_one_of(a, i + 1, "\xe2\x80\x93 \xe2\x88\x92") &&
		   a->words->word[i + 1].glue == '3') {
		part[0] = s;
		part[1] = amount_token(a, i + 2);
		end = i + 3;
	} else
		return i;
	return points(part[0], &value[0]) && points(part[1], &value[1]) ? end
									: i;
}

/* Is there another score beside it, as in 4-6, 7-5? */
static int
in_sets(const struct amounts *a, size_t i, size_t end)
{
	int value[2];

	if (amount_is_word(a, end, ",") && joined(a, end + 1, value) > end + 1)
		return 1;
	return i > 1 && amount_is_word(a, i - 1, ",") &&
	       ((joined(a, i - 2, value) == i - 1) ||
		   (i > 3 && joined(a, i - 4, value) == i - 1));
}

static int
measures(const struct amounts *a, size_t i)
{
	size_t at = i + (amount_is_hyphen(a, i) ? 1U : 0U);

	return amount_is(a, at,
		   AMOUNT_UNIT | AMOUNT_SCALE | AMOUNT_MONTH |
		       AMOUNT_CURRENCY) ||
	       amount_is_one_of(a, at, "% percent per people basis");
}

static size_t
figures(const struct amounts *a, size_t i, int value[2])
{
	size_t end;

	if (a->words->word[i].token.kind != TOKEN_NUMBER)
		return i;
	end = joined(a, i, value);
	if (end == i || measures(a, end) || amount_is_word(a, end, "-") ||
	    amount_is_word(a, end, "\xe2\x80\x93"))
		return i;
	if (value[0] < value[1] && !near_contest(a, i, end) &&
	    !in_sets(a, i, end))
		return i;
	/* Fifty-fifty, and round the clock. */
	if ((value[0] == 50 && value[1] == 50) ||
	    (value[0] == 24 && value[1] == 7))
		return i;
	return end;
}

/* The value of a number that is no sum; -1 for none. */
static int
small(const struct amounts *a, size_t i, size_t *end)
{
	struct quantity q;

	*end = number_parse(a, i, &q);
	return *end > i && q.known && q.tens == 0 && q.scale < 3 &&
		       q.digits >= 0 && q.digits < 1000
		   ? (int)q.digits
		   : -1;
}

/* 61 votes to 39; voted 61 to 39; won three to one */
static size_t
in_words(const struct amounts *a, size_t i, int value[2])
{
	static const char verb[] =
	    "voted vote votes won lost passed rejected approved split by ruled";
	size_t end, last;
	int counted;

	value[0] = small(a, i, &end);
	if (value[0] < 0)
		return i;
	counted = amount_is_one_of(a, end, "votes goals points sets games");
	end += counted ? 1U : 0U;
	if (!amount_is_one_of(a, end, "to against"))
		return i;
	value[1] = small(a, end + 1, &last);
	if (value[1] < 0 || measures(a, last))
		return i;
	if (counted || (value[0] > value[1] && near_contest(a, i, last)))
		return last;
	return i > 0 && amount_is_one_of(a, i - 1, verb) &&
		       !amount_is_word(a, i - 1, "by") &&
		       amount_is_word(a, end, "to")
		   ? last
		   : i;
}

/* three-nil; two-all */
static size_t
spoken(const struct amounts *a, size_t i, int value[2])
{
	struct quantity q;

	if (!amount_is(a, i, AMOUNT_CARDINAL) || !amount_is_hyphen(a, i + 1) ||
	    !amount_is_one_of(a, i + 2, "nil love all") ||
	    number_parse(a, i, &q) != i + 1)
		return i;
	value[0] = (int)q.digits;
	value[1] = amount_is_word(a, i + 2, "all") ? value[0] : 0;
	return i + 3;
}

size_t
score_parse(const struct amounts *a, size_t i, struct value *v)
{
	static size_t (*const rule[])(const struct amounts *, size_t,
	    int[2]) = { figures, in_words, spoken };
	int value[2];
	size_t k, end;

	for (k = 0; k < sizeof(rule) / sizeof(rule[0]); k++) {
		end = rule[k](a, i, value);
		if (end == i)
			continue;
		*v = (struct value){ .kind = VALUE_SCORE, .n = 2 };
		v->number[0] = (struct quantity){ value[0], 0, 0, 1 };
		v->number[1] = (struct quantity){ value[1], 0, 0, 1 };
		return end;
	}
	return i;
}
