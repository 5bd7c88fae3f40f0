/*
 * amount/period.h: periods told from the day of the document, see date.h.
 */

#ifndef AMOUNT_PERIOD_H
#define AMOUNT_PERIOD_H

#include "amount/number.h"
#include "amount/timex.h"

/* last Friday; next two weeks; coming days; earlier this year */
size_t period_relative(const struct amounts *a, size_t i, struct timex *t);

/* three years ago; a week later; two days from now; a week ago Monday */
size_t period_ago(const struct amounts *a, size_t i, struct timex *t);

/* today; yesterday evening; day after tomorrow */
size_t period_today(const struct amounts *a, size_t i, struct timex *t);

/* the quarter; latest quarter; current year; year-earlier period */
size_t period_told(const struct amounts *a, size_t i, struct timex *t);

/* now; recently; soon; annual: see struct amounts */
size_t period_vague(const struct amounts *a, size_t i, struct timex *t);

/*
 * The number of periods that begins with token i, which *t takes: two; few;
 * a couple of.  Returns the offset of the token after it; i where there is
 * none, and *t counts one.
 */
size_t period_number(const struct amounts *a, size_t i, struct timex *t);

/* The unit that returns: annual, weekly; TIME_NO_UNIT for another word. */
enum time_unit period_repeated(const struct amounts *a, size_t i);

#endif
