/*
 * text/decimal.h: whole numbers in decimal digits, read and written.
 */

#ifndef TEXT_DECIMAL_H
#define TEXT_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { DECIMAL_MAX = 20 }; /* digits of the largest number */

/*
 * Take the ASCII digits off the front of *s and store their value in *n.
 * Returns how many digits there were, 0 for none.  A value above UINT64_MAX is
 * stored as UINT64_MAX.
 */
size_t decimal_take(struct span *s, uint64_t *n);

/* Whether s is nothing but digits; their value, as above, goes to *n. */
int decimal_read(struct span s, uint64_t *n);

/* Write n; returns the number of digits, at least one. */
size_t decimal_write(uint64_t n, char out[DECIMAL_MAX]);

#endif
