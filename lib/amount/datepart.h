/*
 * amount/datepart.h: what dates are made of, among tokens.
 *
 * Of what has a value, 0 stands for none: token i is no such part.
 */

#ifndef AMOUNT_DATEPART_H
#define AMOUNT_DATEPART_H

#include "amount/number.h"
#include "amount/timex.h"

/* Four digits that can be a year. */
int datepart_year(const struct amounts *a, size_t i);

/* A day of the month, or two, the second in *last: 14, 14th, 14-15. */
int datepart_day(const struct amounts *a, size_t i, int *last);

/* A month, with a capital. */
int datepart_month(const struct amounts *a, size_t i);

/* From Monday 1 on. */
int datepart_weekday(const struct amounts *a, size_t i);

/* Is it the plural of a weekday? */
int datepart_weekdays(const struct amounts *a, size_t i);

/* Spring 1 to winter 4. */
int datepart_season(const struct amounts *a, size_t i);

/* morning, nights, dusk; noon */
enum timex_part datepart_part(const struct amounts *a, size_t i);

/* last, this, coming */
enum timex_direction datepart_direction(const struct amounts *a, size_t i);

/* first; 21st; twentieth */
int datepart_ordinal(const struct amounts *a, size_t i);

/* Good Friday and its like, which no rule of weekdays tells. */
int datepart_feast(const struct amounts *a, size_t i);

/*
 * The offset of the token after a year that may follow, perhaps after a comma
 * or "of", which *t takes; else i.
 */
size_t datepart_then_year(const struct amounts *a, size_t i, struct timex *t);

/* The same for the part of a day (Friday night). */
size_t datepart_then_part(const struct amounts *a, size_t i, struct timex *t);

/* Is the word in small letters, and does it end in s if plural is set? */
int datepart_small_word(const struct amounts *a, size_t i, int plural);

#endif
