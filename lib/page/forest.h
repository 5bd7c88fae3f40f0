/*
 * page/forest.h: gradient-boosted regression trees, compiled in.
 *
 * A forest is text in lib/table/NAME.tsv (see forest_table.c), written by
 * train-page. Its score of a row is the sum of one leaf of each tree: log odds
 * in units of 1/FOREST_UNIT; above 0 means more likely than not.
 */

#ifndef PAGE_FOREST_H
#define PAGE_FOREST_H

#include <stddef.h>
#include <stdint.h>

enum {
	FOREST_UNIT = 256,
	FOREST_LEAF = 255, /* no feature: the node is a leaf */
	FOREST_DEEP = 64,  /* leaves of a tree, at most */
	FOREST_LOST = -768,
	FOREST_SURE = 768
};

/* A node comes before both its branches, the left one first. */
struct forest_node {
	uint8_t feature; /* or FOREST_LEAF */
	uint8_t right; /* nodes to the right branch; a leaf: to the next tree */
	int16_t value; /* values up to it go left; of a leaf: its value */
};

/* Whether later trees can still change the decision. */
static inline int
forest_is_open(int score)
{
	return score >= FOREST_LOST && score <= FOREST_SURE;
}

/*
 * Some trees of a forest as code: add their leaves for a row of features to a
 * score that is open, as long as it is; returns the score.
 */
typedef int forest_part(int score, const int16_t *row);

struct forest {
	const struct forest_node *node;
	size_t trees;
	forest_part *const *part; /* the same trees; NULL in a learner */
	size_t parts;
};

/*
 * The score of a row of features. Most rows are decided by the first trees:
 * below FOREST_LOST or above FOREST_SURE the others are skipped.
 */
int forest_score(const struct forest *f, const int16_t *row);

/*
 * Add the contribution of each feature to weight[feature]: at each node
 * passed, the difference that the branch taken makes to the mean of the leaves
 * (Saabas 2014), in thousandths of 1/FOREST_UNIT.
 */
void forest_reasons(
    const struct forest *f, const int16_t *row, int32_t *weight);

#endif
