/*
 * learn/ascent.h: weights that follow the gradients of what is to become as
 * large as can be, each with steps of its own; and their averages.
 *
 * Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011 (AdaGrad).
 * Weights are in rows, one for each label and some that stay 0.
 */

#ifndef LEARN_ASCENT_H
#define LEARN_ASCENT_H

#include <stddef.h>

#include "name/bilou.h"

struct ascent {
	size_t rows;
	float (*weight)[LABEL_ROOM];
	float (*squares)[LABEL_ROOM]; /* of the gradients, added up */
	float (*sum)[LABEL_ROOM];     /* of weights at the times of averages */
	float sums;                   /* how many those are */
};

/* All weights are 0: 0; or -1 where memory is out. */
int ascent_start(struct ascent *a, size_t rows);

/* Change a row after the gradient of its weights. */
void ascent_follow(
    struct ascent *a, size_t row, const float gradient[LABEL_ROOM]);

/* Let the weights as they are be part of the average. */
void ascent_note(struct ascent *a);

/* The average of a row's weights; of none, 0. */
void ascent_average(
    const struct ascent *a, size_t row, float average[LABEL_ROOM]);

void ascent_free(struct ascent *a);

#endif
