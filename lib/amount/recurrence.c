#include "amount/recurrence.h"

#include "amount/calendar.h"
#include "amount/datepart.h"
#include "amount/period.h"
#include "text/lexicons.h"

/* Of the calendar: Friday night; May; summer; Christmas; morning. */
static size_t
calendar(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end = calendar_holiday(a, i, t);

	if (end > i) {
		t->kind = t->kind == TIMEX_NONE ? TIMEX_NONE : TIMEX_SET;
		return end;
	}
	*t = (struct timex){ .kind = TIMEX_SET };
	t->month = (int8_t)datepart_month(a, i);
	if (t->month != 0)
		return i + 1;
	t->weekday = (int8_t)datepart_weekday(a, i);
	if (t->weekday != 0)
		return datepart_then_part(a, i + 1, t);
	t->part = datepart_part(a, i);
	if (t->part != TIMEX_WHOLE && !amount_is_word(a, i, "overnight"))
		return i + 1;
	t->n = (int16_t)datepart_season(a, i);
	return t->n != 0 ? i + 1 : i;
}

/* A unit, and so many of it: day; two weeks; other month. */
static size_t
unit(const struct amounts *a, size_t i, struct timex *t)
{
	size_t at;

	*t = (struct timex){ .kind = TIMEX_SET };
	at = period_number(a, i, t);
	if (amount_is_one_of(a, i, "other second")) {
		t->count.digits = 2;
		at = i + 1;
	}
	t->unit = duration_word(a, at);
	if (t->unit == TIME_NO_UNIT || t->count.digits == 0 ||
	    amount_is_word(a, at + 1, "-"))
		return i;
	return at + 1;
}

size_t
recurrence_every(const struct amounts *a, size_t i, struct timex *t)
{
	size_t end;

	if (!amount_is_one_of(a, i, "every each"))
		return i;
	end = calendar(a, i + 1, t);
	if (end == i + 1)
		end = unit(a, i + 1, t);
	return end > i + 1 ? end : i;
}

/* Every unit that the word names: annually; of others, only after "twice". */
static enum time_unit
adverb(const struct amounts *a, size_t i)
{
	if (amount_is_word(a, i, "annually"))
		return TIME_YEAR;
	if (i == 0 || !amount_is_one_of(a, i - 1, "once twice times"))
		return TIME_NO_UNIT;
	return period_repeated(a, i);
}

size_t
recurrence_adverb(const struct amounts *a, size_t i, struct timex *t)
{
	*t = (struct timex){ .kind = TIMEX_SET,
		.unit = adverb(a, i),
		.count = { .digits = 1 } };
	return t->unit != TIME_NO_UNIT ? i + 1 : i;
}
