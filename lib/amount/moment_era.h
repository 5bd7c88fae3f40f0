/*
 * amount/moment_era.h: the normal form of parts of years and of what is longer,
 * see moment.h: last fall; first quarter of 2014; 1990s; 19th century.
 */

#ifndef AMOUNT_MOMENT_ERA_H
#define AMOUNT_MOMENT_ERA_H

#include <stddef.h>

#include "amount/moment_day.h"
#include "amount/number.h"

/* -1 for last and the like, 1 for next and the like, else 0. */
int moment_shift(const struct amounts *a, size_t i);

/* Write the form of what begins with token i; 0 where it is no such. */
size_t moment_era(const struct amounts *a, size_t i,
    const struct moment_day *written, char out[MOMENT_TEXT]);

#endif
