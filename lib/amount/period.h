/*
 * amount/period.h: periods of the calendar among tokens, for calendar.h.
 *
 * Each function gives what lies behind the expression that begins with token
 * i, and i where there is none.
 */

#ifndef AMOUNT_PERIOD_H
#define AMOUNT_PERIOD_H

#include "amount/number.h"

/* last Friday; next two weeks; coming days; earlier this year */
size_t period_relative(const struct amounts *a, size_t i);

/* three years ago; a week later; two days earlier */
size_t period_ago(const struct amounts *a, size_t i);

/* third quarter of 2013; summer of 2010; fiscal 2013 */
size_t period_part_of_year(const struct amounts *a, size_t i);

#endif
