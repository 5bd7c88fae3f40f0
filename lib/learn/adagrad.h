/*
 * learn/adagrad.h: weights that follow the gradients of what is to become as
 * large as can be, each with steps of its own; and their averages.
 *
 * Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011 (AdaGrad).
 * Weights are in rows, one for each label and some that stay 0.
 */

#ifndef LEARN_ADAGRAD_H
#define LEARN_ADAGRAD_H

#include <stddef.h>

#include "name/bilou.h"

struct adagrad {
	size_t rows;
	float (*weight)[LABEL_ROOM];
	float (*squares)[LABEL_ROOM]; /* of the gradients, added up */
	float (*sum)[LABEL_ROOM];     /* of weights at the times of averages */
	float sums;                   /* how many those are */
};

/* All weights are 0. */
void adagrad_start(struct adagrad *a, size_t rows);

/* Change a row after the gradient of its weights. */
void adagrad_follow(
    struct adagrad *a, size_t row, const float gradient[LABEL_ROOM]);

/* Let the weights as they are be part of the average. */
void adagrad_note(struct adagrad *a);

/* The average of a row's weights; of none, 0. */
void adagrad_average(
    const struct adagrad *a, size_t row, float average[LABEL_ROOM]);

void adagrad_free(struct adagrad *a);

#endif
