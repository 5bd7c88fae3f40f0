/*
 * learn/name_model.h: the weights of features and label transitions, learned
 * by the averaged structured perceptron.
 *
 * Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP
 * 2002; with a margin: during learning every wrong label gets some points, so
 * that the right ones must win clearly (Taskar, Guestrin and Koller,
 * Max-Margin Markov Networks, NIPS 2003). All arithmetic is in integers: the
 * same examples give the same weights everywhere.
 */

#ifndef LEARN_NAME_MODEL_H
#define LEARN_NAME_MODEL_H

#include <stddef.h>
#include <stdint.h>

#include "learn/name_examples.h"
#include "name/bilou.h"

enum {
	NAME_MODEL_TICK = 64, /* lines of examples between two averages */
	NAME_MODEL_SCALE = 64 /* averaged weights are multiples of 1 / this */
};

struct name_model {
	size_t rows;
	int32_t (*weight)[LABEL_ROOM]; /* of each row's labels */
	int32_t (*sum)[LABEL_ROOM];    /* sums of changes, weighted by time */
	int32_t after[LABEL_COUNT + 1][LABEL_ROOM]; /* see name/bilou.h */
	int32_t after_sum[LABEL_COUNT + 1][LABEL_COUNT];
	uint32_t lines; /* seen so far */
	int32_t margin;
	struct bilou bilou;
};

/* Start with zero weights, for examples whose features are numbers of rows. */
void name_model_start(struct name_model *p, size_t rows, int32_t margin);

/*
 * Learn from every line that is not held out, as many times as it says, in a
 * random order that depends on *seed. The caller provides room for the order:
 * NAME_EXAMPLE_TIMES for each line of e.
 */
void name_model_learn(struct name_model *p, const struct name_examples *e,
    uint32_t *order, uint32_t *seed);

/*
 * At the end: store the averages, times NAME_MODEL_SCALE, in weight and after.
 */
void name_model_average(struct name_model *p);

/* Find the best labels of a line: p->bilou.label. */
void name_model_label(struct name_model *p, const struct name_examples *e,
    const struct name_example *line);

void name_model_free(struct name_model *p);

#endif
