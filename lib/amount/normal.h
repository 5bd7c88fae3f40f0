/*
 * amount/normal.h: the normal form of an amount, for joining and computing.
 *
 * NUM      2000000; 300 km; PT6H for a time that something takes (ISO 8601)
 * PERCENT  5.5%; of percentage points: 2pp
 * MONEY    USD5000000: the code of ISO 4217; XXX where the word does not tell
 *          the country, and what most mean by dollar, pound and rupee
 * DATE, TIME  see timex_write.h
 *
 * A range has a slash between: 5%/7%.  Before a number ~ stands for "about", >
 * for "more than", >= for "at least", and so on.
 */

#ifndef AMOUNT_NORMAL_H
#define AMOUNT_NORMAL_H

#include <stddef.h>

#include "amount/amount.h"
#include "amount/timex.h"
#include "stream/entity_type.h"

enum { NORMAL_TEXT = 256 };

/* What normal forms are made of, and with. */
struct normal {
	struct timex_context written; /* the day of the document */
	const struct timex *timex;    /* what each entity says */
	struct line_words *words;     /* room for the words of an entity */
	struct amounts *amounts;
};

/*
 * Write the normal form of entity i of n of a document, which is an amount;
 * returns its length, 0 where there is none.  What stands beside a date or time
 * may tell its year or day.
 */
size_t normal_write(struct normal *x, const struct entity *e, size_t i,
    size_t n, char out[NORMAL_TEXT]);

#endif
