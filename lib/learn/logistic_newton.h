/*
 * learn/logistic_newton.h: logistic regression by Newton's method, with a
 * small ridge.
 *
 * The arithmetic is that of IEEE 754 and of fixed.h, in a fixed order, so that
 * the weights are the same everywhere.
 */

#ifndef LEARN_LOGISTIC_NEWTON_H
#define LEARN_LOGISTIC_NEWTON_H

#include <stddef.h>
#include <stdint.h>

enum { LOGISTIC_MAX = 48 }; /* number of features, including the bias */

struct logistic_newton {
	size_t features; /* of each example, without the bias */

	int32_t *x; /* private: the examples' features */
	int8_t *y;
	size_t n, x_cap, y_cap;
};

/* Start with { .features = n }; this function leaves { 0 }. */
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
