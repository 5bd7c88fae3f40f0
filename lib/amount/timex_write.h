/*
 * amount/timex_write.h: the normal form of an expression of time, after ISO
 * 8601 and, where that has none, TIMEX3 (Pustejovsky et al., TimeML, 2003).
 *
 *	2014-03-15  2014-03  2014  201 (the 2010s)  20 (the 21st century)
 *	2014-W10 (last week)  2014-Q1  2014-SP (spring; SU FA WI)
 *	2014-03-14TNI (that night; MO AF EV)  T19:19  T19:19Z  T15:00-04:00
 *	2014-03-14T15:00 (3 p.m. on Friday)  T17:00/T19:00
 *	P2W (last two weeks)  2014-03-14/2014-03-15  P1D (every day)
 *	PAST_REF  PRESENT_REF  FUTURE_REF (recently, now, coming days)
 *	XXXX-03-15  XXXX-WXX-5 (a Friday): the year is not known
 *
 * A date without a year is the one nearest to the day the text was written, a
 * weekday the last one up to that day, unless the verb looks forward; "last"
 * and "next" are heeded.  "Early", "mid" and "late" are not.  A day that there
 * is not (February 30) has no form, nor has what is told from another day
 * ("the previous week").
 */

#ifndef AMOUNT_TIMEX_WRITE_H
#define AMOUNT_TIMEX_WRITE_H

#include <stddef.h>

#include "amount/timex.h"

/* Write the form; returns its length, 0 where there is none. */
size_t timex_write(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT]);

#endif
