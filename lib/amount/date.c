#include "amount/date.h"

#include "amount/approx.h"
#include "amount/calendar.h"
#include "amount/datepart.h"
#include "amount/period.h"
#include "amount/quarter.h"
#include "amount/recurrence.h"
#include "amount/year.h"
#include "text/lexicons.h"

/* After "early", "late", "mid-", "earlier in the" and the like. */
static size_t
modifier(const struct amounts *a, size_t i)
{
	size_t at = i + 1;

	if (!amount_is_one_of(a, i, "early late mid") &&
	    !(amount_is_one_of(a, i, "earlier later") &&
		(amount_is_one_of(a, at, "on in") || datepart_weekday(a, at))))
		return i;
	if (amount_is_one_of(a, at, "- in on"))
		at++;
	if (amount_is_word(a, at, "the"))
		at++;
	return at;
}

/* What the word at token i makes of the date after it. */
static enum timex_mod
mod_of(const struct amounts *a, size_t i)
{
	if (amount_is_one_of(a, i, "early earlier"))
		return TIMEX_START;
	if (amount_is_one_of(a, i, "late later"))
		return TIMEX_END;
	if (amount_is_word(a, i, "mid"))
		return TIMEX_MID;
	if (amount_is_one_of(a, i, "more over"))
		return TIMEX_MORE;
	if (amount_is_one_of(a, i, "less fewer under up"))
		return TIMEX_LESS;
	if (amount_is_one_of(a, i, "at no not"))
		return TIMEX_EXACT;
	return TIMEX_ABOUT;
}

/* nearly two weeks ago; more than a year later */
static size_t
about_ago(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = approx_end(a, i), end;

	if (at == i)
		return i;
	end = period_ago(a, at, t);
	t->mod = mod_of(a, i);
	return end > at ? end : i;
}

enum { ANY_CLASS = 0xffff };

/*
 * The rules: each is tried where a token has one of its classes or, if number
 * is set, is a number.  No expression of the rule begins with another token.
 */
static const struct {
	size_t (*parse)(const struct amounts *, size_t, struct timex *);
	unsigned classes; /* AMOUNT_* of lexicons.h */
	int number;
} rules[] = {
	{ calendar_weekday, AMOUNT_WEEKDAY | AMOUNT_BEGIN, 0 },
	{ calendar_month, AMOUNT_MONTH, 0 },
	{ calendar_day, 0, 1 },
	{ calendar_figures, 0, 1 },
	{ year_decade, AMOUNT_BEGIN, 1 },
	{ year_century, AMOUNT_ORDINAL, 1 },
	{ year_range, 0, 1 },
	{ year_alone, 0, 1 },
	{ year_spelled, AMOUNT_CARDINAL, 0 },
	{ period_relative, AMOUNT_RELATIVE | AMOUNT_BEGIN, 0 },
	{ period_ago, AMOUNT_CARDINAL | AMOUNT_SCALE | AMOUNT_BEGIN, 1 },
	{ about_ago, AMOUNT_ABOUT | AMOUNT_BEGIN, 0 },
	{ period_today, AMOUNT_DAY | AMOUNT_PERIOD, 0 },
	{ period_told, AMOUNT_PERIOD | AMOUNT_BEGIN | AMOUNT_VAGUE, 0 },
	{ quarter_numbered, AMOUNT_ORDINAL | AMOUNT_BEGIN, 1 },
	{ quarter_short, ANY_CLASS, 1 },
	{ quarter_season, AMOUNT_SEASON, 0 },
	{ quarter_fiscal, AMOUNT_BEGIN, 0 },
	{ calendar_holiday, AMOUNT_HOLIDAY | AMOUNT_BEGIN, 0 },
	{ recurrence_every, AMOUNT_BEGIN, 0 },
	{ recurrence_adverb, AMOUNT_VAGUE, 0 },
	{ period_vague, AMOUNT_VAGUE, 0 },
};

/* The longest expression that begins with token i. */
static size_t
longest(const struct amounts *a, size_t i, struct timex *t)
{
	int number =
	    i < a->words->n && a->words->word[i].token.kind == TOKEN_NUMBER;
	size_t k, end, best = i;
	struct timex one;

	for (k = 0; k < sizeof(rules) / sizeof(rules[0]); k++) {
		if ((a->class[i] & rules[k].classes) == 0 &&
		    !(number && rules[k].number))
			continue;
		end = rules[k].parse(a, i, &one);
		if (end > best) {
			best = end;
			*t = one;
		}
	}
	return best;
}

size_t
date_parse(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at = modifier(a, i), end, best = longest(a, i, t);
	struct timex modified;

	if (at == i)
		return best;
	end = longest(a, at, &modified);
	if (end == at || end <= best)
		return best;
	*t = modified;
	t->mod = mod_of(a, i);
	return end;
}
