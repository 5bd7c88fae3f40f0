/*
 * pair/average_linkage.h: groups by average linkage, from a list of the pairs
 * that are alike.
 *
 * Two groups are joined while the mean likeness of their pairs, one of each,
 * is at least a minimum; a pair that is not listed counts 0.  The result is
 * that of joining the best two groups again and again, found by chains of
 * nearest neighbours (J.-P. Benzecri 1982, F. Murtagh 1983), in time that
 * grows with the list.  Where likenesses are equal the lower number goes first.
 */

#ifndef PAIR_AVERAGE_LINKAGE_H
#define PAIR_AVERAGE_LINKAGE_H

#include <stddef.h>
#include <stdint.h>

#include "pair/similarity_search.h"

struct average_linkage {
	uint32_t *order; /* [n] the items, group by group, in each of them those
			    first joined side by side */
	uint32_t *level; /* [n] the likeness at which order[i] was joined to
			    what stands before it; 0 for the first of a group */
	size_t n;
};

/* The likeness of any two of a group is the least level between them. */
enum { LINKAGE_ONE = SIMILAR_ONE };

/* average_linkage_free() leaves { 0 }. */
void average_linkage_free(struct average_linkage *l);

/*
 * Group the n items, item i standing for count[i] that are quite alike. l is {
 * 0 } before.
 */
void average_linkage_find(struct average_linkage *l, size_t n,
    const uint32_t *count, const struct similar_set *pairs, uint32_t min);

#endif
