/*
 * amount/age.h: ages without "old" among tokens, for amount.h.
 *
 *	aged 34  the age of 81  Karl Dorn, 52, said  girl of eight  she is 98
 *	turned 40
 */

#ifndef AMOUNT_AGE_H
#define AMOUNT_AGE_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the age that begins with token i, of which the words around it tell,
 * into *v; returns the offset of the token after it; i where there is none.
 */
size_t age_parse(const struct amounts *a, size_t i, struct value *v);

#endif
