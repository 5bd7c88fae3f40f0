#include "amount/timex.h"

int
timex_is_day(const struct timex *t)
{
	if (t->kind == TIMEX_STEP)
		return t->unit == TIME_DAY || t->unit == TIME_NIGHT;
	return t->kind == TIMEX_CALENDAR && t->last_day == 0 &&
	       (t->month != 0 ? t->day != 0 : t->weekday != 0);
}

int
timex_is_year_step(const struct timex *t)
{
	return t->kind == TIMEX_STEP && t->unit == TIME_YEAR;
}
