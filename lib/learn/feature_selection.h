/*
 * learn/feature_selection.h: the features that are worth a row of weights.
 *
 * First all that come often enough, then the best of them.
 */

#ifndef LEARN_FEATURE_SELECTION_H
#define LEARN_FEATURE_SELECTION_H

#include <stddef.h>
#include <stdint.h>

#include "learn/name_examples.h"
#include "learn/name_model.h"
#include "text/map.h"

enum {
	FEATURE_SELECTION_MAX =
	    1 << 22 /* features that come often enough, at most */
};

/* The features that are kept, by their hashes. */
struct feature_selection {
	struct map number; /* from 0 on, the row of each */
	size_t n;
};

/*
 * Keep the features of e, which are hashes, that come least times at the
 * least, counted with those whose hashes begin alike; and put the numbers of
 * their rows in their place, in the order in which they come first, so that
 * the rows of frequent ones are side by side.
 */
void feature_selection_make(
    struct feature_selection *s, struct name_examples *e, unsigned char least);

/*
 * Of those keep the n whose weights in p are the largest in sum; they have
 * other numbers, in e too.
 */
void feature_selection_narrow(struct feature_selection *s,
    struct name_examples *e, const struct name_model *p, size_t n);

/* The row of the feature with this hash; s->n where it is not kept. */
size_t feature_selection_find(const struct feature_selection *s, uint32_t hash);

void feature_selection_free(struct feature_selection *s);

#endif
