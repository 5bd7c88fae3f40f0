/*
 * amount/approx.h: words that make a number approximate: about, more than, at
 * least, up to, as many as, close to; after it: or more, or so.
 */

#ifndef AMOUNT_APPROX_H
#define AMOUNT_APPROX_H

#include "amount/number.h"
#include "amount/value.h"

/* The offset of the token after such words; i where there are none. */
size_t approx_end(const struct amounts *a, size_t i);

/* The same, and what they make of the number; else *sign stays. */
size_t approx_parse(const struct amounts *a, size_t i, enum value_sign *sign);

/* What the words before token i make of the number that it begins. */
enum value_sign approx_before(const struct amounts *a, size_t i);

/* What the words after a number make of it: the same, in mirror image. */
size_t approx_parse_after(
    const struct amounts *a, size_t i, enum value_sign *sign);

#endif
