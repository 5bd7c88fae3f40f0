/*
 * amount/currency.h: currencies among tokens, for money.h: the sign before a
 * sum, or the word after it, and their codes of ISO 4217.
 *
 * A code is XXX where the word does not tell the country; dollars, pounds and
 * rupees alone are those that most people mean.
 */

#ifndef AMOUNT_CURRENCY_H
#define AMOUNT_CURRENCY_H

#include "amount/number.h"

/* The sign that begins with token i: $, US$, Rs, EUR.  Returns the offset of
 * the token after it; i for none. */
size_t currency_parse_sign(
    const struct amounts *a, size_t i, const char **code);

/*
 * The word that begins with token i, with its country and what belongs to it:
 * euros, Swiss francs, pounds sterling, the $ of 4$.  i where there is none, or
 * one that is a word of more than money: won, but not "Korean won".
 */
size_t currency_parse_word(
    const struct amounts *a, size_t i, const char **code);

/* The figures of a word that begins with a sign: RM50, US5.5, R45; no bytes for
 * another word. */
struct span currency_joined(struct span word, const char **code);

#endif
