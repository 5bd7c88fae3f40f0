/*
 * amount/rate.h: what an amount is for: a week, per barrel, an hour.
 */

#ifndef AMOUNT_RATE_H
#define AMOUNT_RATE_H

#include "amount/number.h"

/*
 * The rate that begins with token i: *per takes what it is for, in the
 * singular.  Returns the offset of the token after it; i where there is none.
 */
size_t rate_parse(const struct amounts *a, size_t i, const char **per);

#endif
