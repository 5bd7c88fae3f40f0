/*
 * page/forest.h: boosted regression trees over features, compiled in.
 *
 * A forest is written as text in lib/table/NAME.tsv, see forest_table.c, and
 * made by train-page.  Its score of a row is the sum of one leaf a tree: a log
 * of odds, in units of 1/FOREST_UNIT; above 0 means more likely than not.
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

/* Nodes of a tree stand before both their branches, the left one first. */
struct forest_node {
	uint8_t feature; /* or FOREST_LEAF */
	uint8_t right; /* nodes to the right branch; a leaf: to the next tree */
	int16_t value; /* up to it: left; of a leaf: what it adds */
};

struct forest {
	const struct forest_node *node;
	size_t trees;
};

/*
 * The score of a row of features.  Of most rows the first trees are sure: below
 * FOREST_LOST or above FOREST_SURE the rest are not asked.
 */
int forest_score(const struct forest *f, const int16_t *row);

/*
 * What each feature had a part in the score: at each node that was passed, how
 * much higher the mean of the leaves is on the side that was taken (Saabas
 * 2014), in thousandths of 1/FOREST_UNIT.  weight has an element a feature, to
 * which is added.
 */
void forest_reasons(
    const struct forest *f, const int16_t *row, int32_t *weight);

#endif
