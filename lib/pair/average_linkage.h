/*
 * pair/average_linkage.h: agglomerative clustering with average linkage, from
 * a list of similar pairs.
 *
 * Two groups are joined while the mean similarity of their pairs, one item of
 * each, is at least a minimum; a pair that is not listed counts 0. The result
 * is that of repeatedly joining the two best groups. It is found by
 * nearest-neighbour chains (J.-P. Benzecri 1982, F. Murtagh 1983), in time
 * that grows with the list. Among equal similarities the lower number wins.
 *
 * Memory: 24 bytes for each pair, next to the list.  The pairs of a group are
 * together, in the order in which they are read: of millions, anything else
 * waits for memory at each.
 */

#ifndef PAIR_AVERAGE_LINKAGE_H
#define PAIR_AVERAGE_LINKAGE_H

#include <stddef.h>
#include <stdint.h>

#include "pair/accumulator.h"

struct average_linkage {
	uint32_t *order; /* [n] the items, group by group; in a group, those
			    joined first are adjacent */
	uint32_t *level; /* [n] the similarity at which order[i] was joined to
			    the item before it; 0 for the first of a group */
	size_t n;
};

/* The similarity of two items of a group is the least level between them. */
enum { LINKAGE_ONE = SIMILAR_ONE };

/* average_linkage_free() leaves { 0 }. */
void average_linkage_free(struct average_linkage *l);

/*
 * Group the n items, where item i stands for count[i] identical ones. *l is {
 * 0 } before.
 */
void average_linkage_find(struct average_linkage *l, size_t n,
    const uint32_t *count, const struct similar_set *pairs, uint32_t min);

#endif
