/*
 * amount/money.h: sums of money among tokens, for amount.h.
 *
 *	$5 million  US$300  -$5  $5 to $6 million  150 euros  50 cents
 *	millions of dollars  RM50,000  dlrs 20 million  4$  50p
 */

#ifndef AMOUNT_MONEY_H
#define AMOUNT_MONEY_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the sum that begins with token i into *v, without the words around it
 * (approx.h, rate.h).  Returns the offset of the token after it; i where there
 * is none.
 */
size_t money_parse(const struct amounts *a, size_t i, struct value *v);

/* Is the token, in no lexicon, a sum such as R45 or RM50? */
int money_is_word(const struct word *w);

#endif
