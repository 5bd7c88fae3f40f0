/*
 * learn/gbdt_tree.h: growing one tree of a forest, for boost.h.
 *
 * Values of a feature are cut into bins; a leaf knows the sums of gradients
 * in each bin of each feature, and is split where that lowers the loss most.
 */

#ifndef LEARN_GBDT_TREE_H
#define LEARN_GBDT_TREE_H

#include <stddef.h>
#include <stdint.h>

#include "page/forest.h"

enum { GBDT_TREE_BINS = 128, GBDT_TREE_RIDGE = 2048 };

/*
 * Sums of gradients, times 2^32, and of curvatures, in one number; both fit
 * for a million rows of gradients and curvatures up to 4096.
 */
typedef int64_t branch_sum;

/* A leaf of the tree that grows: rows from..to-1 of the order. */
struct branch_leaf {
	size_t from, to;
	branch_sum all, *bin; /* [width * GBDT_TREE_BINS] */
	double gain;          /* of its best split, which is: */
	size_t feature;
	unsigned cut; /* bins up to it go left */
	int parent;   /* the split it hangs on */
};

/* A split; its sides are splits, or -1 - i for leaf i. */
struct branch_split {
	size_t feature;
	unsigned cut;
	int left, right;
};

struct gbdt_tree {
	size_t rows, width;
	unsigned least;       /* curvature of a leaf */
	uint8_t *bin;         /* [width][rows] */
	uint8_t *used;        /* [width]: features that may split */
	branch_sum *gradient; /* [rows] */
	uint32_t *order;      /* [rows]: the rows, leaf after leaf */
	uint32_t *spare;      /* [rows] */
	branch_sum *gathered; /* [rows] */
	branch_sum *pool;     /* bins of all leaves */
	struct branch_leaf leaf[FOREST_DEEP];
	struct branch_split split[FOREST_DEEP];
};

/* Room for all arrays; rows and width are set. */
void gbdt_tree_allocate(struct gbdt_tree *t, unsigned leaves);
void gbdt_tree_free(struct gbdt_tree *t);

/* Put a gradient and a curvature, at least 0, together; and take them apart. */
branch_sum gbdt_tree_join(int g, int h);
int64_t gbdt_tree_g(branch_sum s);
int64_t gbdt_tree_h(branch_sum s);

/* Grow a tree from the rows in the order; returns its leaves. */
unsigned gbdt_tree_grow(struct gbdt_tree *t, unsigned leaves);

#endif
