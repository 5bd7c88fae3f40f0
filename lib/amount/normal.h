/*
 * amount/normal.h: the normal form of an amount, for joining and computing.
 *
 * NUM      2000000; 300 km; PT6H for a time that something takes (ISO 8601)
 * PERCENT  5.5%; of percentage points: 2pp
 * MONEY    USD5000000: the code of ISO 4217; XXX where the word does not tell
 *          the country, and what most mean by dollar, pound and rupee
 * DATE, TIME  see moment.h
 *
 * A range has a slash between: 5%/7%.  Before a number ~ stands for "about", >
 * for "more than", >= for "at least", and so on.
 */

#ifndef AMOUNT_NORMAL_H
#define AMOUNT_NORMAL_H

#include <stddef.h>

#include "amount/amount.h"
#include "amount/moment.h"
#include "stream/entity_type.h"

enum { NORMAL_TEXT = 256 };

/* What normal forms are made of, and with. */
struct normal {
	struct moment_day written; /* the day of the document */
	struct line_words *words;  /* room for the words of an entity */
	struct amounts *amounts;
};

/*
 * Write the normal form of an amount; returns its length, 0 where there is
 * none.  Next is the entity behind it, NULL for none: it may tell the year.
 */
size_t normal_write(struct normal *x, const struct entity *e,
    const struct entity *next, char out[NORMAL_TEXT]);

#endif
