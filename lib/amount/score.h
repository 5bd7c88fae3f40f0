/*
 * amount/score.h: scores and votes among tokens, for amount.h.
 *
 *	2-1  215-210  7–4  6-4, 7-5 (two of them)  61 votes to 39
 *	voted 61 to 39  three-nil
 */

#ifndef AMOUNT_SCORE_H
#define AMOUNT_SCORE_H

#include "amount/number.h"
#include "amount/value.h"

/*
 * Read the score that begins with token i into *v; returns the offset of the
 * token after it; i where there is none.  "3-5" may be a range: a word of games
 * or votes must stand near it.
 */
size_t score_parse(const struct amounts *a, size_t i, struct value *v);

#endif
