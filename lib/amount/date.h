/*
 * amount/date.h: dates among tokens, for amount.h.
 *
 * A function of the grammar reads the expression that begins with token i into
 * *t.  It returns the offset of the token after the expression; i where there
 * is none, and *t is undefined.  Where the expression has no value, t->kind is
 * TIMEX_NONE.
 *
 *	date_parse()            any of these, the longest
 *	calendar.h              Friday, 14 March 2014; 2014-03-15; Christmas
 *	year.h                  2014; 2013/14; nineteen eighty-four; the 1990s
 *	period.h                last two weeks; a year ago; the day before
 *	                        yesterday; the latest quarter; now
 *	quarter.h               third quarter of 2013; Q3; summer of 2010
 *	recurrence.h            every day; each Friday; annually
 */

#ifndef AMOUNT_DATE_H
#define AMOUNT_DATE_H

#include "amount/number.h"
#include "amount/timex.h"

size_t date_parse(const struct amounts *a, size_t i, struct timex *t);

#endif
