#include "amount/date.h"

#include "amount/approx.h"
#include "amount/calendar.h"
#include "amount/datepart.h"
#include "amount/period.h"
#include "amount/quarter.h"
#include "amount/recurrence.h"
#include "amount/year.h"

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

/* The longest expression that begins with token i. */
static size_t
longest(const struct amounts *a, size_t i, struct timex *t)
{
	static size_t (*const rule[])(const struct amounts *, size_t,
	    struct timex *) = { calendar_weekday, calendar_month, calendar_day,
		calendar_figures, year_decade, year_century, year_range,
		year_alone, year_spelled, period_relative, period_ago,
		about_ago, period_today, period_told, quarter_numbered,
		quarter_short, quarter_season, quarter_fiscal, calendar_holiday,
		recurrence_every, recurrence_adverb, period_vague };
	size_t k, end, best = i;
	struct timex one;

	for (k = 0; k < sizeof(rule) / sizeof(rule[0]); k++) {
		end = rule[k](a, i, &one);
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
