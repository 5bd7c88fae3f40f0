/*
 * learn/wording_learn.h: learn the weights of page/wording_features.h by
 * logistic regression, with steps that shrink for each weight (AdaGrad, Duchi
 * et al. 2011); for train-page only.
 *
 * The arithmetic is that of IEEE 754 in a fixed order, so that the weights are
 * the same everywhere.
 */

#ifndef LEARN_WORDING_LEARN_H
#define LEARN_WORDING_LEARN_H

#include <stddef.h>
#include <stdint.h>

/* A line: its cells, whether it is text, and how much it counts, 0 for not. */
struct wording_line {
	const uint16_t *cell;
	size_t cells;
	uint8_t is_text, weight;
};

/*
 * Learn WORDING_CELLS weights from n lines. Linear in their cells. The order of
 * the lines is changed.
 */
void wording_learn(struct wording_line *line, size_t n, int16_t *weight);

#endif
