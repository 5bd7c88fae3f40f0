/*
 * text/day.h: days of the Gregorian calendar as numbers, and the full dates
 * that a text contains.
 *
 * Forms: 15 March 2014, 15th of March, 2014, March 15, 2014, Mar. 15th 2014,
 * 2014-03-15, and the last with a time after it.  Months are English, in any
 * case.  A date without a year does not count, nor does one in figures such as
 * 3/15/2014, which can be read in two ways.
 */

#ifndef TEXT_DAY_H
#define TEXT_DAY_H

#include <stdint.h>

#include "text/span.h"

/*
 * Find the first date of the text: 1; or 0 if there is none.  *day is the
 * number of days since 1 January 1970; years are 1000 to 2999.
 */
int day_find(struct span text, int32_t *day);

/* The number of a date: 1; or 0 if these years have no such date. */
int day_number(int y, int m, int d, int32_t *day);

/* The date of a day, which is not before 1 March of the year 0. */
void day_date(int32_t day, int *y, int *m, int *d);

/* Monday 1 to Sunday 7. */
int day_of_week(int32_t day);

/* January 1 to December 12, abbreviated or not; 0 for any other word. */
int day_month(struct span word);

#endif
