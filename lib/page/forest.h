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

/* The leaf of a tree for a row of features: its nodes as code. */
typedef int forest_tree(const int16_t *row);

struct forest {
	const struct forest_node *node;
	forest_tree *const *tree; /* the same trees; NULL in a learner */
	size_t trees;
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
