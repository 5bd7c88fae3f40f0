/*
 * align/rivals.h: how sure it is that a sentence has no link: that the other
 * report does not tell what it tells.
 *
 * It is the probability that no cell of the sentence is a link, as if they were
 * independent: the product of 1 minus the score of each.  Cross-validated on
 * hand-made links this is what it says: of sentences at 0.9, one in ten is
 * linked.
 */

#ifndef ALIGN_RIVALS_H
#define ALIGN_RIVALS_H

#include <stddef.h>
#include <stdint.h>

#include "align/links.h"

/* Of a sentence; it has no rival if all is 0. */
struct rival {
	uint32_t sentence; /* of the other report: that of the best cell */
	int16_t score;     /* of that cell, in thousandths */
	int16_t found;     /* whether there is a cell */
	int32_t linked;    /* private: 1 minus the product so far */
};

struct rivals {
	struct rival *row, *column; /* of each sentence of both reports */

	size_t row_cap, column_cap; /* private */
};

/* Empty rivals are { 0 }; rivals_free() leaves such. */
void rivals_free(struct rivals *r);

/* Find the rivals of all sentences.  Of equal cells, the first is the best. */
void rivals_find(struct rivals *r, const struct links *l);

/* The probability that the sentence has no link, in thousandths. */
int32_t rivals_alone(const struct rival *r);

#endif
