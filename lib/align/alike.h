/*
 * align/alike.h: words of two statements that say the same and are written
 * otherwise: killed and died, U.S. and United States.
 *
 * Both must have been lined up (statement_match.h).  Words in a row go together
 * if their mates are in a row or one word.  All of a statement takes time
 * linear in its words.
 */

#ifndef ALIGN_ALIKE_H
#define ALIGN_ALIKE_H

#include "align/statement.h"

/* Words at to at + n - 1 of the first statement, and of the second. */
struct alike {
	int at[2], n[2];
};

/* Find the next after *w, which is { 0 } at first: 1; or 0 if there is none. */
int alike_next(
    const struct statement *a, const struct statement *b, struct alike *w);

#endif
