/*
 * learn/feature_selection.h: select the features that get a row of weights:
 * first all frequent ones, then the best of them.
 */

#ifndef LEARN_FEATURE_SELECTION_H
#define LEARN_FEATURE_SELECTION_H

#include <stddef.h>
#include <stdint.h>

#include "learn/name_examples.h"
#include "learn/name_model.h"
#include "text/map.h"

enum {
	FEATURE_SELECTION_MAX = 1
				<< 22 /* maximum number of frequent features */
};

/* The features that are kept, by their hashes. */
struct feature_selection {
	struct map number; /* the row of each, from 0 */
	size_t n;
};

/*
 * Keep the features of e that occur at least frequency_min times. Features are
 * hashes; those whose hashes share a prefix are counted together. In e they
 * are replaced by the numbers of their rows, in order of first occurrence, so
 * that frequent ones are adjacent.
 */
void feature_selection_make(struct feature_selection *s,
    struct name_examples *e, unsigned char frequency_min);

/*
 * Of those, keep the n features with the largest sums of absolute weights in
 * p. They get new row numbers, also in e.
 */
void feature_selection_narrow(struct feature_selection *s,
    struct name_examples *e, const struct name_model *p, size_t n);

/* The row of the feature with this hash; s->n if it is not kept. */
size_t feature_selection_find(const struct feature_selection *s, uint32_t hash);

void feature_selection_free(struct feature_selection *s);

#endif
