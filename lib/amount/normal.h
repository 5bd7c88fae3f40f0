/*
 * amount/normal.h: the normal form of an amount, for joining and computing: see
 * value.h for money, percentages and counts, timex_write.h for dates and times.
 */

#ifndef AMOUNT_NORMAL_H
#define AMOUNT_NORMAL_H

#include <stddef.h>

#include "amount/amount.h"
#include "amount/timex.h"
#include "stream/entity_type.h"

enum { NORMAL_TEXT = 256 };

/* What normal forms are made of. */
struct normal {
	struct timex_context written; /* the day of the document */
	const struct timex *timex;    /* what each entity says, of dates */
	const struct value *value;    /* and of other amounts */
};

/*
 * Write the normal form of entity i of n of a document, which is an amount;
 * returns its length, 0 where there is none.  What stands beside a date or time
 * may tell its year or day.
 */
size_t normal_write(const struct normal *x, const struct entity *e, size_t i,
    size_t n, char out[NORMAL_TEXT]);

/*
 * The normal forms of the entities of a document, kept as text, which takes a
 * tenth of what they say.  All zeros at first.
 */
struct normal_list {
	char *text; /* private */
	size_t *end;
	size_t n, text_cap, end_cap;
};

/* Begin a document. */
void normal_list_clear(struct normal_list *l);

/* Add the next entities, those from number first to end - 1 of n. */
void normal_list_add(struct normal_list *l, const struct normal *x,
    const struct entity *e, size_t first, size_t end, size_t n);

/* The form of an entity; no bytes where there is none. */
struct span normal_list_form(const struct normal_list *l, size_t entity);

void normal_list_free(struct normal_list *l);

#endif
