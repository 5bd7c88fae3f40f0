/*
 * text/day.h: the days that a text names in full, and days by number.
 *
 * Forms: 15 March 2014, 15th of March, 2014, March 15, 2014, Mar. 15th 2014,
 * 2014-03-15, and that with a time behind it.  English months, in any case of
 * letters.  A date without a year, or in figures as 3/15/2014, which is read in
 * two ways, is none.
 */

#ifndef TEXT_DAY_H
#define TEXT_DAY_H

#include <stdint.h>

#include "text/span.h"

/*
 * The first day of the text, 1; or 0 where there is none.  It is the number of
 * days since 1 January 1970, by the Gregorian calendar; years 1000 to 2999.
 */
int day_find(struct span text, int32_t *day);

/* The number of a day: 1; or 0 where there is no such day in these years. */
int day_number(int y, int m, int d, int32_t *day);

/* The day of that number, which is not before 1 March of the year 0. */
void day_date(int32_t day, int *y, int *m, int *d);

/* Monday 1 to Sunday 7. */
int day_of_week(int32_t day);

/* January 1 to December 12, abbreviated or not; 0 for another word. */
int day_month(struct span word);

#endif
