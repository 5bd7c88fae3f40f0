/*
 * learn/crf.h: learn the weights of features and label transitions as those of
 * a linear-chain conditional random field.
 *
 * Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001;
 * trained by gradient ascent, one line at a time, with an adaptive step for
 * each weight (AdaGrad: Duchi, Hazan and Singer, Adaptive Subgradient Methods,
 * JMLR 2011). Feature dropout: each time, a random fifth of a word's features
 * is skipped, so that none is relied on alone (Sogaard and Johannsen, Robust
 * Learning in Random Subspaces, COLING 2012). The arithmetic is that of IEEE
 * 754, in a fixed order and without functions of the C library, so that the
 * weights are the same everywhere.
 */

#ifndef LEARN_CRF_H
#define LEARN_CRF_H

#include <stddef.h>
#include <stdint.h>

#include "learn/forward_backward.h"
#include "learn/name_examples.h"
#include "learn/name_model.h"
#include "name/bilou.h"

/* Rows of weights, one weight for each label and some that stay 0. */
struct crf_weights {
	size_t rows;
	float (*weight)[LABEL_ROOM];
	float (*squares)[LABEL_ROOM]; /* sums of squared gradients */
	float (*sum)[LABEL_ROOM]; /* sums of weights at the times of averages */
	float sums;               /* the number of those times */
};

struct crf {
	struct crf_weights feature,
	    after; /* rows of features; transitions as in bilou.h */

	/* Private: of the words of a line. */
	struct forward_backward chain;
	uint32_t *kept; /* rows of the features that are not dropped */
	size_t kept_at[LINE_WORDS_MAX + 1];
};

/* Start with zero weights, for examples whose features are numbers of rows. */
void crf_start(struct crf *c, size_t rows);

/*
 * Like name_model_learn(); average: add the weights of this round to the
 * resulting average.
 */
void crf_learn(struct crf *c, const struct name_examples *e, int average,
    uint32_t *order, uint32_t *seed);

/*
 * Store the average, as integers, in the weights of p, which has as many rows.
 */
void crf_put(const struct crf *c, struct name_model *p);

void crf_free(struct crf *c);

#endif
