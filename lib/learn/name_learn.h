/*
 * learn/name_learn.h: select the features of names and learn their weights
 * from examples.
 *
 * An averaged perceptron learns fast from all frequent features and selects
 * the rows; their weights are then learned as those of a conditional random
 * field. The same examples give the same weights.
 */

#ifndef LEARN_NAME_LEARN_H
#define LEARN_NAME_LEARN_H

#include <stddef.h>

#include "learn/feature_selection.h"
#include "learn/name_examples.h"
#include "learn/name_model.h"

/* Select so many features of e; their hashes become numbers of rows. */
void name_learn_rows(
    struct feature_selection *s, struct name_examples *e, size_t rows);

/* Learn the weights of so many rows into p, which the caller frees. */
void name_learn_weights(
    struct name_model *p, const struct name_examples *e, size_t rows);

#endif
