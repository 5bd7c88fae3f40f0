/*
 * amount/amount.h: dates, times, money, percentages and counts, by a scanner
 * that looks a few tokens ahead.
 *
 * DATE     March 14, 2014; Friday; 1990s; last week; three years ago; coming
 *          days; today; every day.  Not "the" before it.
 * TIME     19:19 GMT; 3 p.m.; noon; this morning
 * MONEY    $5 million; 150 euros; 5 to 7 million euros
 * PERCENT  5.5 percent; 20%; 25 basis points
 * NUM      six hours; about 300 km; 2-1; 34-year-old; one in five: a count with
 *          "about", "more than" and the unit of a measure; two; two million:
 *          or a bare count
 *
 * One rule finds where an amount ends and what it is worth: struct timex has
 * that of dates and times, struct value that of the others.  "About" before
 * money and percentages, and what a rate is for ("a week"), are in the value
 * but no part of the amount.  The rules are in money.h, percent.h and count.h,
 * which has those of measure.h, age.h, score.h and ratio.h; number.h has the
 * grammar of numbers.
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
