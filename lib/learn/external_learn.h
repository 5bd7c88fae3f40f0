/*
 * learn/external_learn.h: the weights of align for similarities from outside
 * (align/external.h); for cmd/train-align.c.
 *
 * They are learned from log odds that weights learned from other topics give,
 * as those of the pairs that align meets are.
 */

#ifndef LEARN_EXTERNAL_LEARN_H
#define LEARN_EXTERNAL_LEARN_H

#include <stddef.h>
#include <stdint.h>

#include "align/external.h"
#include "align/link_weights.h"
#include "learn/align_learn.h"

/* A cell that has a similarity from outside. */
struct external_example {
	const char *topic;
	int32_t feature[LINK_EXTERNAL_COUNT];
	int is_link;
};

/* An empty one is { 0 }; external_learn_free() leaves one. */
struct external_learn {
	struct external_example *example;
	size_t n, cap;
};

void external_learn_free(struct external_learn *l);

/*
 * Take the examples.  In the file, the documents are the name of the pair, a
 * blank and the side: "1_2~1_3 a".  The corpus must stay.
 */
void external_learn_take(
    struct external_learn *l, struct align_corpus *g, const struct external *e);

/* Learn from all examples but those of a topic ("" for none). */
void external_learn_fit(
    const struct external_learn *l, const char *topic, struct link_weights *w);

#endif
