/*
 * amount/approx.h: words that make a number approximate: about, more than, at
 * least, up to, as many as.
 */

#ifndef AMOUNT_APPROX_H
#define AMOUNT_APPROX_H

#include "amount/number.h"

/* The offset of the token after such words; i where there are none. */
size_t approx_end(const struct amounts *a, size_t i);

#endif
