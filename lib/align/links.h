/*
 * align/links.h: which sentences of two reports state the same fact.
 *
 * Each cell, a sentence of each report, is scored in two stages: alone
 * (similarity.h), then in the context of the scores of the other cells
 * (link_context.h).  A sentence can have any number of links; most have none or
 * more than one.
 */

#ifndef ALIGN_LINKS_H
#define ALIGN_LINKS_H

#include <stddef.h>
#include <stdint.h>

#include "align/link_context.h"
#include "align/link_weights.h"
#include "align/score_matrix.h"
#include "align/sentence_terms.h"
#include "align/similarity.h"

struct link {
	int32_t same;        /* log odds of same against partial, 1 is
				FIXED_ONE; see least */
	int16_t score;       /* probability of a link, in thousandths */
	int16_t mutual_best; /* see links_find_mutual_best() */
};

/* A link that has a similarity from outside (external.h). */
struct link_external {
	size_t link; /* its index */
	int32_t feature[LINK_EXTERNAL_COUNT];
};

struct links {
	struct link *link; /* row by row, in the order of the second report */
	const size_t *row; /* rows + 1 indices: where each begins in link */
	size_t rows, columns;

	int32_t least; /* set by the caller: the least score of a link of which
			  same is asked for, in thousandths; 0: of all */

	struct link_external *external; /* in the order of their links */
	size_t externals;

	struct similarity similarity; /* private */
	struct score_matrix scores;   /* of the first stage */
	int32_t floor; /* a cell with a lower score can't reach least */
	size_t at;     /* the row of links_row() */
	size_t *best;  /* of each sentence of the second report: the index of
			  its best link plus 1 */
	size_t best_cap;
	struct link_context context;
	size_t link_cap, n, external_cap;
};

/* The sentence of the second report that link k belongs to. */
static inline uint32_t
links_column(const struct links *l, size_t k)
{
	return l->scores.score[k].column;
}

/* An empty set of links is { 0 }; links_free() leaves one. */
void links_free(struct links *l);

/*
 * Score the cells of two reports that have a term in common.  The others have
 * no entry in link.
 */
void links_find(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b);

/* Go to a row to see its features: first to 0, then to each next one. */
void links_row(struct links *l, size_t row);

/*
 * The features of a link of that row, by its index in l->link: those of the
 * first stage, valid until the next links_row(), and those of its context.
 */
const int32_t *links_features(
    const struct links *l, size_t link, int32_t context[LINK_CONTEXT_COUNT]);

/* What a link, by its index, has from outside; NULL for nothing. */
const struct link_external *links_external(const struct links *l, size_t link);

/*
 * Set mutual_best of all links: whether neither sentence has a better link.  Of
 * equal links, the first is the better one.
 */
void links_find_mutual_best(struct links *l);

#endif
