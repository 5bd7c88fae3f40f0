/*
 * align/link_weights.h: the weights that align has learned for its features.
 *
 * A score is the bias (weight 0) plus the sum of weight times feature.  All are
 * in units of 1 / FIXED_ONE (fixed.h); the score is log odds.
 */

#ifndef ALIGN_LINK_WEIGHTS_H
#define ALIGN_LINK_WEIGHTS_H

#include <stddef.h>
#include <stdint.h>

#include "align/link_context.h"
#include "align/similarity.h"
#include "text/fixed.h"

/* The features of a cell that has a similarity from outside (external.h). */
enum link_external_feature {
	LINK_EXTERNAL_SCORE, /* log odds of the second stage */
	LINK_EXTERNAL_SIMILARITY,
	LINK_EXTERNAL_COUNT
};

struct link_weights {
	int32_t link[1 + SIMILARITY_COUNT];        /* first stage: a link? */
	int32_t context[1 + LINK_CONTEXT_COUNT];   /* second stage */
	int32_t same[1 + SIMILARITY_COUNT];        /* same against partial */
	int32_t external[1 + LINK_EXTERNAL_COUNT]; /* with a similarity from
						      outside: a link? */
};

/*
 * Read the weights of lib/table/align_weights.tsv, where each is found by the
 * names of its stage and feature: "link cosine".  If ignore_position is set,
 * read those for reports in which the position of a sentence says nothing:
 * "placeless-link cosine".
 */
void link_weights_read(struct link_weights *w, int ignore_position);

/* The stages: "link", "context" and "same"; and one for cells that have a
 * similarity from outside, whose weights are in external_weights.tsv. */
enum {
	LINK_WEIGHTS_LINK,
	LINK_WEIGHTS_CONTEXT,
	LINK_WEIGHTS_SAME,
	LINK_WEIGHTS_STAGES,
	LINK_WEIGHTS_EXTERNAL = LINK_WEIGHTS_STAGES
};
struct link_weights_stage {
	const char *name;
	int32_t *weight; /* in the struct link_weights */
	int features;    /* the bias, weight[0], not counted */
};
struct link_weights_stage link_weights_stage(struct link_weights *w, int stage);

/* The name of weight i of a stage. */
const char *link_weights_name(int stage, int i);

/* The score of n features by 1 + n weights. */
static inline int32_t
link_weights_score(const int32_t *weight, const int32_t *feature, size_t n)
{
	int64_t sum = (int64_t)weight[0] * FIXED_ONE;
	size_t i;

	weight++;
	for (i = 0; i < n / 4 * 4; i += 4)
		sum += (int64_t)weight[i] * feature[i] +
		       (int64_t)weight[i + 1] * feature[i + 1] +
		       (int64_t)weight[i + 2] * feature[i + 2] +
		       (int64_t)weight[i + 3] * feature[i + 3];
	for (; i < n; i++)
		sum += (int64_t)weight[i] * feature[i];
	return (int32_t)(sum / FIXED_ONE);
}

#endif
