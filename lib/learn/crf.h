/*
 * learn/crf.h: learn the weights of features and of labels in a row as those of
 * a conditional random field.
 *
 * Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001; by the
 * gradient of one line at a time (see ascent.h).  Of the features of a word a
 * fifth is left out by chance, each time anew, so that none is relied on alone
 * (Sogaard and Johannsen, Robust Learning in Random Subspaces, COLING 2012).
 * The arithmetic is that of IEEE 754, in one order and with no function of the
 * C library, so that the weights are the same everywhere.
 */

#ifndef LEARN_CRF_H
#define LEARN_CRF_H

#include <stddef.h>
#include <stdint.h>

#include "learn/adagrad.h"
#include "learn/forward_backward.h"
#include "learn/name_examples.h"
#include "learn/name_model.h"
#include "name/bilou.h"

struct crf {
	struct adagrad feature, after; /* rows: of features; as in bilou.h */

	/* Private: of the words of a line. */
	struct forward_backward lattice;
	uint32_t *kept; /* rows of the features that are not left out */
	size_t kept_at[LINE_WORDS_MAX + 1];
};

/* Start from nothing, for examples whose features are numbers of rows. */
void crf_start(struct crf *c, size_t rows);

/*
 * As name_model_learn(); average: the weights on the way are part of the
 * average that is the result.
 */
void crf_learn(struct crf *c, const struct name_examples *e, int average,
    uint32_t *order, uint32_t *seed);

/* Put the average, in whole numbers, in the weights of p, of as many rows. */
void crf_put(const struct crf *c, struct name_model *p);

void crf_free(struct crf *c);

#endif
