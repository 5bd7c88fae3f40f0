/*
 * learn/logistic_sgd.h: logistic regression by stochastic gradient descent,
 * with L2 regularisation and weights averaged over the later rounds.
 *
 * All arithmetic is in integers and the examples are shuffled by a fixed
 * generator, so that the same examples give the same weights on every machine.
 */

#ifndef LEARN_LOGISTIC_SGD_H
#define LEARN_LOGISTIC_SGD_H

#include <stddef.h>
#include <stdint.h>

/* Examples: the indices of the features that are 1. */
struct logistic_sgd_examples {
	uint16_t *feature;    /* [n * width] */
	unsigned char *class; /* [n] */
	size_t n, width;
	size_t feature_cap, class_cap; /* private */
};

/* Add an example of class 0 or 1; the caller fills in its features. */
uint16_t *logistic_sgd_add(struct logistic_sgd_examples *e, int class);

void logistic_sgd_free(struct logistic_sgd_examples *e);

/*
 * Learn weights, in 1/unit of log odds, for features 0 to n - 1. A round
 * visits all examples; decay is the strength of L2 in hundredths.
 */
void logistic_sgd_learn(const struct logistic_sgd_examples *e, size_t n,
    int unit, int rounds, int decay, int16_t *weight);

#endif
