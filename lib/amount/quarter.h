/*
 * amount/quarter.h: parts of a year, see date.h.
 */

#ifndef AMOUNT_QUARTER_H
#define AMOUNT_QUARTER_H

#include "amount/number.h"
#include "amount/timex.h"

/*
 * third quarter of 2013; the 2023 third quarter; fiscal third quarter; last
 * half of 2022
 */
size_t quarter_numbered(const struct amounts *a, size_t i, struct timex *t);

/* Q3 2014; in Q3 */
size_t quarter_short(const struct amounts *a, size_t i, struct timex *t);

/* summer of 2010 */
size_t quarter_season(const struct amounts *a, size_t i, struct timex *t);

/* fiscal 2013 */
size_t quarter_fiscal(const struct amounts *a, size_t i, struct timex *t);

#endif
