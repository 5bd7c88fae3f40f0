/*
 * learn/name_learn.h: the features of names that are worth a row of weights,
 * and their weights, from examples.
 *
 * Rows are chosen by an averaged perceptron, which learns fast from all the
 * features that are frequent enough; the weights of the chosen are then
 * learned as those of a conditional random field.  The same examples give the
 * same weights.
 */

#ifndef LEARN_NAME_LEARN_H
#define LEARN_NAME_LEARN_H

#include <stddef.h>

#include "learn/feature_selection.h"
#include "learn/name_examples.h"
#include "learn/name_model.h"

/* Choose so many of the features of e, whose hashes become numbers of rows. */
void name_learn_rows(
    struct feature_selection *s, struct name_examples *e, size_t rows);

/* Learn the weights of so many rows; p is started, and is the caller's. */
void name_learn_weights(
    struct name_model *p, const struct name_examples *e, size_t rows);

#endif
