/*
 * amount/calendar.h: days and months of the calendar, see date.h.
 */

#ifndef AMOUNT_CALENDAR_H
#define AMOUNT_CALENDAR_H

#include "amount/number.h"
#include "amount/timex.h"

/* March 14, 2014; March 2014; March; June-July 2012 */
size_t calendar_month(const struct amounts *a, size_t i, struct timex *t);

/* The same where it is certain that a month is meant, as after "last". */
size_t calendar_sure_month(const struct amounts *a, size_t i, struct timex *t);

/* 14 March 2014; the 14th of March; 19-Nov-12 */
size_t calendar_day(const struct amounts *a, size_t i, struct timex *t);

/* Friday; Friday night; Friday, 14 March 2014; Monday week */
size_t calendar_weekday(const struct amounts *a, size_t i, struct timex *t);

/* 2014-03-15; 3/25/2014; 15.03.2014; but 3/4/2014 has no value. */
size_t calendar_figures(const struct amounts *a, size_t i, struct timex *t);

/* Christmas Eve; New Year's Day; Easter */
size_t calendar_holiday(const struct amounts *a, size_t i, struct timex *t);

#endif
