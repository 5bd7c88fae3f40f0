/*
 * amount/moment_period.h: the normal form of a time told from the day of the
 * text, or of an era (moment_era.h), see moment.h: last week; three years ago;
 * today.
 */

#ifndef AMOUNT_MOMENT_PERIOD_H
#define AMOUNT_MOMENT_PERIOD_H

#include <stddef.h>

#include "amount/moment_day.h"
#include "amount/number.h"

/* Write the form of the words; 0 where they are no such period. */
size_t moment_period(const struct amounts *a, const struct moment_day *written,
    char out[MOMENT_TEXT]);

#endif
