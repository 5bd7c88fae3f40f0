/*
 * amount/timex_period.h: the normal forms of periods: what lies some units away
 * from a day, parts of years, durations; see timex.h.
 */

#ifndef AMOUNT_TIMEX_PERIOD_H
#define AMOUNT_TIMEX_PERIOD_H

#include "amount/timex.h"

/* "", TMO, T12:00 */
const char *timex_part_form(enum timex_part part);

/* "XXXX" where it is 0. */
void timex_year_form(int year, char out[8]);

/* last week; three years ago; yesterday evening */
size_t timex_write_step(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT]);

/* first quarter of 2014; second half; spring */
size_t timex_write_part(
    const struct timex *t, const struct timex_context *c, char out[TIMEX_TEXT]);

/* two weeks */
size_t timex_write_duration(const struct timex *t, char out[TIMEX_TEXT]);

/* every day; every Friday night; each May */
size_t timex_write_set(const struct timex *t, char out[TIMEX_TEXT]);

#endif
