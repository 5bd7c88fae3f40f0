/*
 * amount/currency.h: currencies among tokens, for amount.h and normal.h: the
 * sign before a sum or the word after it, and their codes in ISO 4217.
 */

#ifndef AMOUNT_CURRENCY_H
#define AMOUNT_CURRENCY_H

#include "amount/number.h"

/* The token after the sign that begins with token i ($, US$, Rs, EUR), or i. */
size_t currency_sign_end(const struct amounts *a, size_t i);

/*
 * The token after the currency that begins with token i, with its country and
 * what belongs to it: euros, Swiss francs, pounds sterling; i if there is none.
 * A word with other meanings, such as "won", counts only after a country, as in
 * "Korean won".
 */
size_t currency_word_end(const struct amounts *a, size_t i);

/* The code of the sign or currency that begins with token i, or NULL. */
const char *currency_code(const struct amounts *a, size_t i);

#endif
