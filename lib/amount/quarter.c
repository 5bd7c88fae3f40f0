#include "amount/quarter.h"

#include "amount/datepart.h"
#include "text/lexicons.h"

/* After a year that stands before its part: 2023 third quarter; else i. */
static size_t
year_before(const struct amounts *a, size_t i, struct timex *t)
{
	int year = datepart_year(a, i);
	size_t end = i + 1;

	if (year == 0)
		return i;
	end += amount_is_one_of(a, end, "'s - \xe2\x80\x99s") ? 1U : 0U;
	if (!amount_is(a, end, AMOUNT_ORDINAL) &&
	    !amount_is_word(a, end, "fiscal"))
		return i;
	t->year = (int16_t)year;
	return end;
}

/* Which of the parts the word means; *t has no value where it is none. */
static void
set_which(const struct amounts *a, size_t i, struct timex *t)
{
	int parts = t->kind == TIMEX_HALF ? 2 : 4;

	t->n = (int16_t)datepart_ordinal(a, i);
	/* Without a year, the last quarter is that before this one. */
	if (t->year != 0 && amount_is_one_of(a, i, "last final"))
		t->n = (int16_t)parts;
	if (t->n == 0 || t->n > parts)
		t->kind = TIMEX_NONE;
}

size_t
quarter_numbered(const struct amounts *a, size_t i, struct timex *t)
{
	size_t first, end;
	int fiscal;

	*t = (struct timex){ .kind = TIMEX_QUARTER };
	first = year_before(a, i, t);
	fiscal = amount_is_word(a, first, "fiscal");
	first += fiscal ? 1U : 0U;
	if (!amount_is(a, first, AMOUNT_ORDINAL))
		return i;
	end = first + 1;
	if (amount_is_one_of(a, end, "- fiscal")) {
		fiscal |= amount_is_word(a, end, "fiscal");
		end++;
	}
	if (!amount_is_one_of(a, end, "quarter half"))
		return i;
	if (amount_is_word(a, end, "half"))
		t->kind = TIMEX_HALF;
	end = datepart_then_year(a, end + 1, t);
	/* The first half may be that of a match. */
	if (t->kind == TIMEX_HALF && t->year == 0)
		return i;
	set_which(a, first, t);
	/* Fiscal years begin when they like. */
	if (fiscal)
		t->kind = TIMEX_NONE;
	return end;
}

size_t
quarter_short(const struct amounts *a, size_t i, struct timex *t)
{
	struct span s = amount_token(a, i);
	size_t end;

	*t = (struct timex){ .kind = TIMEX_QUARTER };
	if (s.n != 2 || s.p[0] != 'Q' || s.p[1] < '1' || s.p[1] > '4')
		return i;
	t->n = (int16_t)(s.p[1] - '0');
	end = datepart_then_year(a, i + 1, t);
	return end > i + 1 || (i > 0 && amount_is_one_of(a, i - 1,
					    "in of for since during by"))
		   ? end
		   : i;
}

size_t
quarter_season(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end;

	*t = (struct timex){ .kind = TIMEX_SEASON,
		.n = (int16_t)datepart_season(a, i) };
	if (t->n == 0)
		return i;
	end = datepart_then_year(a, i + 1, t);
	return end > i + 1 ? end : i;
}

size_t
quarter_fiscal(const struct amounts *a, size_t i, struct timex *t)
{
	*t = (struct timex){ .kind = TIMEX_CALENDAR,
		.year = (int16_t)datepart_year(a, i + 1) };
	return t->year != 0 && amount_is_word(a, i, "fiscal") ? i + 2 : i;
}
