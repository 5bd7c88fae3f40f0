/*
 * amount/moment.h: the normal form of a date or a time, after ISO 8601 and,
 *where that has none, TIMEX3 (Pustejovsky et al., TimeML, 2003).
 *
 *	2014-03-15  2014-03  2014  201 (the 2010s)  20 (the 21st century)
 *	2014-W10 (last week)  2014-Q1  2014-SP (spring; SU FA WI)
 *	2014-03-14TNI (that night; MO AF EV)  T19:19  T19:19Z  T15:00-04:00
 *	P2W (last two weeks)  2014-03-14/2014-03-15
 *	PAST_REF  PRESENT_REF  FUTURE_REF (recently, now, coming days)
 *	XXXX-03-15  XXXX-WXX-5 (a Friday): the year is not known
 *
 * A date without a year is the one nearest to the day the text was written, a
 * weekday the last one up to that day; "last" and "next" are heeded.  "Early",
 * "mid" and "late" are not.  A day that there is not (February 30) has no form,
 * nor has what is told from another day ("the previous week").
 */

#ifndef AMOUNT_MOMENT_H
#define AMOUNT_MOMENT_H

#include <stddef.h>

#include "amount/moment_day.h"
#include "amount/number.h"

/* Write the form of the words, which are one date or time; 0 for none. */
size_t moment_write(const struct amounts *a, const struct moment_day *written,
    char out[MOMENT_TEXT]);

#endif
