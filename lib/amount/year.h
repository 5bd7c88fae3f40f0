/*
 * amount/year.h: years and what is made of years, see date.h.
 */

#ifndef AMOUNT_YEAR_H
#define AMOUNT_YEAR_H

#include "amount/number.h"
#include "amount/timex.h"

/* 1979-1981, 2011-12, 2013/14, 1979 - 1981 */
size_t year_range(const struct amounts *a, size_t i, struct timex *t);

/* A year in figures, where what is beside it speaks for one. */
size_t year_alone(const struct amounts *a, size_t i, struct timex *t);

/* nineteen eighty-four; in twenty ten; in two thousand and four */
size_t year_spelled(const struct amounts *a, size_t i, struct timex *t);

/* 1990s; '90s; 1990's; nineties */
size_t year_decade(const struct amounts *a, size_t i, struct timex *t);

/* nineteenth century; 19th century */
size_t year_century(const struct amounts *a, size_t i, struct timex *t);

/* Does the word after the number, or the sign before it, make it a count? */
int year_is_count(const struct amounts *a, size_t i);

#endif
