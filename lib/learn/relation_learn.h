/*
 * learn/relation_learn.h: the weights that tell the relation of two linked
 * sentences (align/link_relation.h), learned from pairs of sentences whose
 * relation is known; for cmd/train-relations.c.
 *
 * Of two sentences that differ, it is not known which candidate is the
 * conflict.  So all are taken at first, and in each later round the one that
 * the last round's weights are surest of.
 */

#ifndef LEARN_RELATION_LEARN_H
#define LEARN_RELATION_LEARN_H

#include "align/link_relation.h"
#include "learn/align_learn.h"

/* What to do with the pairs of a corpus, one after the other. */
struct relation_pairs {
	const struct align_corpus *corpus;
	struct link_weights weights; /* of the links */

	struct links links; /* private */
	struct link_relation relation;
};

/* An empty one is { .corpus = g }; this function frees what it holds. */
void relation_learn_free(struct relation_pairs *p);

/* Learn from all pairs but those of a topic; "" for none. */
void relation_learn_fit(
    struct relation_pairs *p, const char *topic, struct relation_weights *w);

/* Write the relation of each known pair of a topic: name, a, b, gold, found. */
void relation_learn_test(struct relation_pairs *p, const char *topic,
    const struct relation_weights *w);

#endif
