/*
 * learn/adagrad.h: gradient ascent with an adaptive step for each weight
 * (AdaGrad), and averages of the weights.
 *
 * Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011. Weights
 * are in rows, one weight for each label and some that stay 0.
 */

#ifndef LEARN_ADAGRAD_H
#define LEARN_ADAGRAD_H

#include <stddef.h>

#include "name/bilou.h"

struct adagrad {
	size_t rows;
	float (*weight)[LABEL_ROOM];
	float (*squares)[LABEL_ROOM]; /* sums of squared gradients */
	float (*sum)[LABEL_ROOM]; /* sums of weights at the times of averages */
	float sums;               /* the number of those times */
};

/* All weights are 0. */
void adagrad_start(struct adagrad *a, size_t rows);

/* Change a row along the gradient of its weights. */
void adagrad_follow(
    struct adagrad *a, size_t row, const float gradient[LABEL_ROOM]);

/* Add the present weights to the average. */
void adagrad_note(struct adagrad *a);

/* The average of a row's weights; 0 before the first adagrad_note(). */
void adagrad_average(
    const struct adagrad *a, size_t row, float average[LABEL_ROOM]);

void adagrad_free(struct adagrad *a);

#endif
