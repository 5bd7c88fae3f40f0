/*
 * pair/bisect.h: tell apart events of one kind that have come into one group:
 * two earthquakes, two hosts of one show.
 *
 * By the vectors of contrast.h the group is cut in two (2-means on directions,
 * from up to LOOKALIKE_STARTS texts, the best cut kept).  It is two events
 * where texts of two parts are less than LOOKALIKE_MAX percent as alike as
 * those of one part, a likeness of more than 0.3 counting as 0.3 lest reprints
 * tell. Either part may then be looked at in the same way.
 *
 * A group of fewer than 2 * LOOKALIKE_PART texts stays whole, and so does one
 * of more than LOOKALIKE_TEXTS, as time grows with their square.
 */

#ifndef PAIR_BISECT_H
#define PAIR_BISECT_H

#include <stddef.h>
#include <stdint.h>

#include "pair/contrast.h"

enum {
	LOOKALIKE_MAX = 38,
	LOOKALIKE_STARTS = 24,
	LOOKALIKE_PART = 3, /* texts of the smaller part, at least */
	LOOKALIKE_TEXTS = 1000
};

struct lookalike {
	struct contrast v; /* private */
	int64_t *sum[2];   /* [names] of the vectors of each part */
	size_t sum_cap[2];
	unsigned char side[LOOKALIKE_TEXTS], best[LOOKALIKE_TEXTS];
};

/* Start on a weighed collection.  -1 where there is no memory. */
int lookalike_start(
    struct lookalike *l, const struct profile *p, const struct collection *c);

void lookalike_free(struct lookalike *l);

/*
 * Is the group two events?  1, and the n texts are put in order, the *first
 * ones being one of them; 0 for no, -1 where there is no memory.  The order
 * within a part stays.
 */
int lookalike_cut(struct lookalike *l, uint32_t *text, size_t n, size_t *first);

#endif
