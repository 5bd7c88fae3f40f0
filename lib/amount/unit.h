/*
 * amount/unit.h: the units of measures, in one form each: km for kilometres,
 * km2 for square kilometres, km/h, mi, ft, kg, lb, ha, l, C.
 *
 * Units of time are in duration.h.
 */

#ifndef AMOUNT_UNIT_H
#define AMOUNT_UNIT_H

#include "amount/number.h"

/*
 * The unit that begins with token i, with "square" before it and what makes a
 * speed of it: square miles; km/h; kilometres an hour; degrees Celsius.
 * *form takes its form.  Returns the offset of the token after it; i where
 * there is none.
 */
size_t unit_parse(const struct amounts *a, size_t i, const char **form);

/* The form of a unit that is joined to figures, as in 5kg; NULL for none. */
const char *unit_joined(struct span s);

#endif
