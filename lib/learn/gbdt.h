/*
 * learn/gbdt.h: learn a forest by gradient boosting of the logistic loss, with
 * trees grown leaf by leaf on histograms (Friedman 2001; Ke et al. 2017,
 * LightGBM).
 *
 * Gradients, sums and leaves are integers, the logistic curve needs no libm,
 * and ties go to the lower feature and value, so that the same rows give the
 * same forest on any machine.
 */

#ifndef LEARN_GBDT_H
#define LEARN_GBDT_H

#include <stddef.h>
#include <stdint.h>

#include "page/forest.h"

struct gbdt {
	const int16_t *x; /* rows of stride features, the first width used */
	const uint8_t *y; /* of each row: 0 or 1 */
	const uint8_t *weight; /* of each row: 1 to 9 */
	size_t rows, width, stride;
	unsigned trees, leaves; /* leaves of a tree, FOREST_DEEP at most */
	unsigned rate;          /* of learning, in thousandths */
	unsigned sample;        /* features for each tree, in thousandths */
	unsigned hessian_min;   /* minimum curvature of a leaf, in 1024ths */
};

/* The result: nodes in the form of forest.h. */
struct gbdt_forest {
	struct forest_node *node;
	size_t nodes, cap;
	int *score; /* of each row */
};

/* Learn a forest. *out is { 0 } before; gbdt_free() leaves that. */
void gbdt_learn(const struct gbdt *b, struct gbdt_forest *out);

void gbdt_free(struct gbdt_forest *f);

#endif
