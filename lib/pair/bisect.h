/*
 * pair/bisect.h: tell apart events of one kind that have come into one group:
 * two earthquakes, two hosts of one show.
 *
 * By the vectors of contrast.h the group is cut in two (2-means on directions,
 * from up to BISECT_STARTS texts, the best cut kept).  It is two events
 * where texts of two parts are less than BISECT_MAX percent as alike as
 * those of one part, a likeness of more than 0.3 counting as 0.3 lest reprints
 * tell. Either part may then be looked at in the same way.
 *
 * A group of fewer than 2 * BISECT_PART texts stays whole, and so does one
 * of more than BISECT_TEXTS, as time grows with their square.
 */

#ifndef PAIR_BISECT_H
#define PAIR_BISECT_H

#include <stddef.h>
#include <stdint.h>

#include "pair/local_tfidf.h"

enum {
	BISECT_MAX = 38,
	BISECT_STARTS = 24,
	BISECT_PART = 3, /* texts of the smaller part, at least */
	BISECT_TEXTS = 1000
};

struct bisect {
	struct local_tfidf v; /* private */
	int64_t *sum[2];      /* [names] of the vectors of each part */
	size_t sum_cap[2];
	unsigned char side[BISECT_TEXTS], best[BISECT_TEXTS];
};

/* Start on a weighed collection. */
void bisect_start(
    struct bisect *l, const struct document_vector *p, const struct tfidf *c);

void bisect_free(struct bisect *l);

/*
 * Is the group two events? 1, and the n texts are put in order, the *first
 * ones being one of them; 0 for no.  The order within a part stays.
 */
int bisect_cut(struct bisect *l, uint32_t *text, size_t n, size_t *first);

#endif
