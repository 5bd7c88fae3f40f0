/*
 * amount/tense.h: whether the sentence looks forward or back where it tells a
 * date, by the words that govern it: "will vote on Friday", "is due to reopen
 * on Tuesday", "set for November" and "closed until Monday" look forward,
 * "voted on Friday" back.
 *
 * The nearest sign before the date counts, or else the nearest after it, at
 * most TENSE_WORDS tokens away and in the same clause.
 */

#ifndef AMOUNT_TENSE_H
#define AMOUNT_TENSE_H

#include "amount/number.h"

enum { TENSE_WORDS = 12 };

/* Of the date in tokens first to end - 1: -1 back, 1 forward, 0 untold. */
int tense_find(const struct amounts *a, size_t first, size_t end);

#endif
