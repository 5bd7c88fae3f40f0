/*
 * pair/bisect.h: split a group that holds two events of one kind, such as two
 * earthquakes or two hosts of one show.
 *
 * The group is cut in two by spherical 2-means over the vectors of
 * local_tfidf.h, from up to BISECT_STARTS starting texts; the best cut counts.
 * The parts are two events if texts of different parts are less than
 * BISECT_MAX percent as similar as texts of one part; a similarity above 0.3
 * counts as 0.3, so that reprints do not decide. Either part can then be cut
 * in the same way.
 *
 * A group of fewer than 2 * BISECT_PART texts stays whole, and so does one of
 * more than BISECT_TEXTS, since time grows with their square.
 */

#ifndef PAIR_BISECT_H
#define PAIR_BISECT_H

#include <stddef.h>
#include <stdint.h>

#include "pair/local_tfidf.h"

enum {
	BISECT_MAX = 38,
	BISECT_STARTS = 24,
	BISECT_PART = 3, /* minimum number of texts of a part */
	BISECT_TEXTS = 1000
};

struct bisect {
	struct local_tfidf v; /* private */
	int64_t *sum[2];      /* [names] of the vectors of each part */
	size_t sum_cap[2];
	unsigned char side[BISECT_TEXTS], best[BISECT_TEXTS];
};

/* Start with a weighted collection. */
void bisect_start(struct bisect *l, const struct tfidf *c);

void bisect_free(struct bisect *l);

/*
 * Whether the group is two events: 1, and the n texts are sorted so that the
 * first *first are one of them; or 0. The order within a part stays.
 */
int bisect_cut(struct bisect *l, uint32_t *text, size_t n, size_t *first);

#endif
