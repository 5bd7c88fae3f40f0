/*
 * amount/amount.h: dates, times, money, percentages and counts, by a scanner
 * that looks a few tokens ahead.
 *
 * The room amount finds amounts in English text and gives their values.  In:
 * the words of a line (line_words.h), and for the value of a date the day of
 * the document.  Out: the tokens that an amount takes and its type (this
 * header), and its value as text in a normal form (normal.h), after ISO 8601,
 * TIMEX3 and ISO 4217.  All is done by rules over the words of lib/table/
 * amounts.tsv.  Positions are indices of tokens; a rule returns the index after
 * its last token, or the index it was given if it does not match.  It looks at
 * most AMOUNT_AHEAD tokens ahead, so the work is linear.  Numbers have at most
 * fifteen digits.  The room may include text, stream and words, and allocates
 * nothing.  Read number.h, quantity.h and currency.h first, then the modules of
 * dates and times, then amount.c and normal.c.
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
void amount_start(struct amounts *a, struct line_words *w, int vague);

/*
 * What the tokens of a date or time say that was not found here, as one of the
 * user's own names; kind TIMEX_NONE where they are no such expression.
 */
void amount_read(const struct amounts *a, struct amount *own);

/* The first amount at or after token *at, which moves behind it: 1; or 0. */
int amount_next(const struct amounts *a, size_t *at, struct amount *out);

#endif
