/*
 * amount/count.h: the numbers that are no money, percentage, date or time, for
 * amount.h, with "about" and the like before them: counts, and what measure.h,
 * age.h, score.h and ratio.h read.
 */

#ifndef AMOUNT_COUNT_H
#define AMOUNT_COUNT_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the number that begins with token i into *v; returns the offset of the
 * token after it; i where there is none.
 */
size_t count_parse(const struct amounts *a, size_t i, struct value *v);

#endif
