/*
 * amount/currency.h: currencies among tokens, for amount.h and normal.h: the
 * sign before a sum, or the word behind it, and their codes of ISO 4217.
 */

#ifndef AMOUNT_CURRENCY_H
#define AMOUNT_CURRENCY_H

#include "amount/number.h"

/* Behind the sign that begins with token i: $, US$, Rs, EUR; i for none. */
size_t currency_sign_end(const struct amounts *a, size_t i);

/*
 * Behind the word that begins with token i, with its country and what belongs
 * to it: euros, Swiss francs, pounds sterling; i where there is none, or one
 * that is a word of more than money: won, but not "Korean won".
 */
size_t currency_word_end(const struct amounts *a, size_t i);

/* The code of the sign or word that begins with token i; NULL for none. */
const char *currency_code(const struct amounts *a, size_t i);

#endif
