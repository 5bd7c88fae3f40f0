/*
 * align/link.h: which sentences of two reports tell one fact.
 *
 * Two stages: the cells of the two reports are scored each by itself
 * (similarity.h), then once more knowing the scores of the others
 * (link_context.h).  A sentence may have any number of links: most have more
 * than one or none.
 *
 * The method and its order are those of the study that the project's
 * alignment data come with; the weights are learned by cmd/train-align.c.
 */

#ifndef ALIGN_LINK_H
#define ALIGN_LINK_H

#include <stddef.h>
#include <stdint.h>

#include "align/link_context.h"
#include "align/link_weights.h"
#include "align/sentence_terms.h"
#include "align/similarity.h"

struct link {
	int32_t same;   /* log odds of same against partial, FIXED_ONE */
	int16_t score;  /* probability of a link in thousandths */
	int16_t beaten; /* see links_find_beaten() */
};

struct links {
	struct link *link; /* row by row, in the order of b */
	size_t *row;       /* rows + 1: where each begins in link */
	size_t rows, columns;

	struct similarity similarity; /* private */
	struct grid grid;
	size_t at;    /* the row of links_row() */
	size_t *best; /* of each sentence of the second report: a link + 1 */
	size_t best_cap;
	struct link_context context;
	size_t link_cap, row_cap, n;
};

/* The sentence of the second report that link k is of. */
static inline uint32_t
links_column(const struct links *l, size_t k)
{
	return l->grid.cell[k].b;
}

/* An empty one is { 0 }; this leaves such a one. */
void links_free(struct links *l);

/* Find all cells of two reports with any score. */
void links_find(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b);

/* Go to a row, 0 first, then each next one, to look at its features. */
void links_row(struct links *l, size_t row);

/* The features of a link of that row, by its place in l->link. */
const int32_t *links_features(
    const struct links *l, size_t link, int32_t context[LINK_CONTEXT_COUNT]);

/*
 * Set beaten in all links but those than which neither sentence has a better
 * one, the earlier where two are as good.
 */
void links_find_beaten(struct links *l);

#endif
