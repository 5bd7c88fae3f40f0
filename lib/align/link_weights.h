/*
 * align/link_weights.h: what align has learned: how much each feature counts.
 *
 * A score is a bias (the first weight) plus the sum of weight times feature,
 * all in units of 1 / FIXED_ONE (fixed.h), and stands for log odds.
 */

#ifndef ALIGN_LINK_WEIGHTS_H
#define ALIGN_LINK_WEIGHTS_H

#include <stddef.h>
#include <stdint.h>

#include "align/link_context.h"
#include "align/similarity.h"

struct link_weights {
	int32_t link[1 + FEATURE_COUNT];         /* a link? by the cell alone */
	int32_t context[1 + LINK_CONTEXT_COUNT]; /* and in its context */
	int32_t same[1 + FEATURE_COUNT];         /* if so, is it same? */
};

/*
 * Those of lib/table/align_weights.tsv, where a weight is known by the name
 * of its stage and of its feature: "link cosine".  placeless: those for
 * reports in which the place of a sentence says nothing, "placeless-link
 * cosine".
 */
void link_weights_read(struct link_weights *w, int placeless);

/* The stages: "link", "context", "same", each with its weights. */
enum {
	LINK_WEIGHTS_LINK,
	LINK_WEIGHTS_CONTEXT,
	LINK_WEIGHTS_SAME,
	LINK_WEIGHTS_STAGES
};
struct link_weights_stage {
	const char *name;
	int32_t *weight; /* in the struct link_weights */
	int features;    /* behind the bias, weight[0] */
};
struct link_weights_stage link_weights_stage(struct link_weights *w, int stage);

/* The name of weight i of a stage. */
const char *link_weights_name(int stage, int i);

/* The score of n features by 1 + n weights. */
int32_t link_weights_score(
    const int32_t *weight, const int32_t *feature, size_t n);

#endif
