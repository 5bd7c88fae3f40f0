/*
 * learn/gbdt_tree.h: grow one tree of a forest, for gbdt.h.
 *
 * Values of a feature are cut into bins. A leaf has the sums of gradients in
 * each bin of each feature and is split where that reduces the loss most.
 */

#ifndef LEARN_GBDT_TREE_H
#define LEARN_GBDT_TREE_H

#include <stddef.h>
#include <stdint.h>

#include "page/forest.h"

enum { GBDT_TREE_BINS = 128, GBDT_TREE_RIDGE = 2048 };

/*
 * A sum of gradients, times 2^32, plus a sum of curvatures. Both fit for a
 * million rows of gradients and curvatures up to 4096.
 */
typedef int64_t gbdt_tree_sum;

/* A leaf of the growing tree: rows from..to-1 of the order. */
struct gbdt_tree_leaf {
	size_t from, to;
	gbdt_tree_sum all, *bin; /* [width * GBDT_TREE_BINS] */
	double gain;             /* of its best split, which is: */
	size_t feature;
	unsigned cut; /* bins up to it go left */
	int parent;   /* the split above it */
};

/* A split; its sides are splits, or -1 - i for leaf i. */
struct gbdt_tree_split {
	size_t feature;
	unsigned cut;
	int left, right;
};

struct gbdt_tree {
	size_t rows, width;
	unsigned hessian_min;    /* minimum curvature of a leaf */
	uint8_t *bin;            /* [width][rows] */
	uint8_t *used;           /* [width]: features that may split */
	gbdt_tree_sum *gradient; /* [rows] */
	uint32_t *order;         /* [rows]: the rows, leaf after leaf */
	uint32_t *spare;         /* [rows] */
	gbdt_tree_sum *gathered; /* [rows] */
	gbdt_tree_sum *pool;     /* bins of all leaves */
	struct gbdt_tree_leaf leaf[FOREST_DEEP];
	struct gbdt_tree_split split[FOREST_DEEP];
};

/* Allocate all arrays; rows and width must be set. */
void gbdt_tree_allocate(struct gbdt_tree *t, unsigned leaves);
void gbdt_tree_free(struct gbdt_tree *t);

/* Pack a gradient and a curvature, which is not negative; unpack them. */
gbdt_tree_sum gbdt_tree_join(int g, int h);
int64_t gbdt_tree_g(gbdt_tree_sum s);
int64_t gbdt_tree_h(gbdt_tree_sum s);

/* Grow a tree from the rows of the order; returns the number of leaves. */
unsigned gbdt_tree_grow(struct gbdt_tree *t, unsigned leaves);

#endif
