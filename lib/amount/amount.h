/*
 * amount/amount.h: dates, times, money, percentages and counts, by a scanner
 * that looks a few tokens ahead.
 *
 * DATE     March 14, 2014; Friday; 1990s; last week; three years ago; coming
 *          days; today; every day.  Not "the" before it.
 * TIME     19:19 GMT; 3 p.m.; noon; this morning
 * MONEY    $5 million; 150 euros; without "about" before it
 * PERCENT  5.5 percent; 20%; without "about" before it
 * NUM      six hours; about 300 km: a count with "about", "more than" and the
 *          unit of a measure; two; two million: or a bare count
 */

#ifndef AMOUNT_AMOUNT_H
#define AMOUNT_AMOUNT_H

#include <stddef.h>
#include <stdint.h>

#include "amount/number.h"
#include "amount/timex.h"
#include "amount/value.h"
#include "stream/entity_type.h"

/* Tokens first to end - 1. */
struct amount {
	enum entity_type type;
	size_t first, end;
	size_t next;        /* where to go on: after "a week" of a rate */
	struct timex timex; /* of DATE and TIME: what it says */
	struct value value; /* of the others */
};

/* Look the words up; they must stay till the last amount_next(). */
void amount_start(struct amounts *a, const struct line_words *w, int vague);

/* The first amount at or after token *at, which moves behind it: 1; or 0. */
int amount_next(const struct amounts *a, size_t *at, struct amount *out);

#endif
