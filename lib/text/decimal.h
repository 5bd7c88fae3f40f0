/*
 * text/decimal.h: reading whole numbers in decimal digits.
 */

#ifndef TEXT_DECIMAL_H
#define TEXT_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/*
 * Take the ASCII digits off the front of *s and store their value in *n.
 * Returns how many digits there were, 0 for none.  A value above UINT64_MAX is
 * stored as UINT64_MAX.
 */
size_t decimal_take(struct span *s, uint64_t *n);

/* Whether s is nothing but digits; their value, as above, goes to *n. */
int decimal_read(struct span s, uint64_t *n);

#endif
