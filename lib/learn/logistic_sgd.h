/*
 * learn/logistic_sgd.h: learning the weights of a linear model, in integers.
 *
 * Logistic regression by stochastic gradient steps, with squared weights
 * held down (L2), averaged over the later rounds.  All arithmetic is in
 * integers, the order of the examples is shuffled by a fixed generator: the
 * same examples give the same weights on every machine.
 */

#ifndef LEARN_LOGISTIC_SGD_H
#define LEARN_LOGISTIC_SGD_H

#include <stddef.h>
#include <stdint.h>

/* Examples, each the cells it falls into (which have the value 1). */
struct cases {
	uint16_t *cell;     /* [n * width] */
	unsigned char *yes; /* [n] */
	size_t n, width;
	size_t cell_cap, yes_cap; /* private */
};

/* Room for one more example: its cells to fill in. */
uint16_t *cases_add(struct cases *e, int yes);

void cases_free(struct cases *e);

/*
 * Learn weights, in 1/unit of log odds, for cells 0 to n - 1. rounds go over
 * all examples; decay is the strength of L2 in hundredths.
 */
void logistic_sgd_learn(const struct cases *e, size_t n, int unit, int rounds,
    int decay, int16_t *weight);

#endif
