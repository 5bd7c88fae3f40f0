/*
 * amount/ratio.h: shares of a whole among tokens, for amount.h, as percent.
 *
 *	one in five  two out of three  nine of ten  half (of)  a third (of)
 *	two-thirds  three-quarters
 */

#ifndef AMOUNT_RATIO_H
#define AMOUNT_RATIO_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the share that begins with token i into *v; returns the offset of the
 * token after it; i where there is none.  approximate: words such as "almost"
 * stand before it, and half is a share without "of" too.
 */
size_t ratio_parse(
    const struct amounts *a, size_t i, int approximate, struct value *v);

/*
 * A fraction of a unit, whose words begin with token i: half a (mile), a
 * quarter of a (mile), three-quarters of an (hour).  Returns the offset of the
 * unit; i where there is none.
 */
size_t ratio_of_unit(const struct amounts *a, size_t i, struct quantity *q);

#endif
