/*
 * learn/logistic_newton.h: logistic regression, to learn the weights of a
 * linear score; for the trainers, not for the filters.
 *
 * Newton's method with a small ridge.  The arithmetic is that of IEEE 754
 * and of fixed.h, in one order, so that the weights are the same everywhere.
 */

#ifndef LEARN_LOGISTIC_NEWTON_H
#define LEARN_LOGISTIC_NEWTON_H

#include <stddef.h>
#include <stdint.h>

enum { LOGISTIC_MAX = 48 }; /* features, the bias included */

struct logistic_newton {
	size_t features; /* of each example, the bias left out */

	int32_t *x; /* private: the examples' features */
	int8_t *y;
	size_t n, x_cap, y_cap;
};

/* Empty but for .features is how to begin; this leaves it empty. */
void logistic_newton_free(struct logistic_newton *l);

/* Add an example of class y, 0 or 1. */
void logistic_newton_add(
    struct logistic_newton *l, const int32_t *feature, int y);

/*
 * The weights in units of 1 / FIXED_ONE, weight[0] the bias: the log odds are
 * the bias plus the sum of weight * feature / FIXED_ONE.
 */
void logistic_newton_fit(const struct logistic_newton *l, int32_t *weight);

#endif
