#include "align/link.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

void
links_free(struct links *l)
{
	similarity_free(&l->similarity);
	grid_free(&l->grid);
	link_context_free(&l->context);
	free(l->link);
	free(l->row);
	free(l->best);
	memset(l, 0, sizeof(*l));
}

/* Room for the cells of a row. */
static int
reserve(struct links *l, size_t n)
{
	struct link *p =
	    memory_grow(l->link, &l->link_cap, l->n + n, sizeof(*p));

	if (p == NULL)
		return -1;
	l->link = p;
	return grid_reserve(&l->grid, n);
}

static void
add_cell(struct links *l, const struct link_weights *w, const struct cell *c)
{
	int32_t same = link_weights_score(w->same, c->feature, FEATURE_COUNT);

	l->link[l->n++] = (struct link){ .same = same };
	grid_add(&l->grid, c->b,
	    link_weights_score(w->link, c->feature, FEATURE_COUNT));
}

/* First stage: each cell by itself. */
static int
score_cells(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b)
{
	size_t i, k;

	l->n = 0;
	if (similarity_start(&l->similarity, x, a, b) != 0 ||
	    grid_clear(&l->grid, b->n) != 0)
		return -1;
	for (i = 0; i < a->n; i++) {
		if (similarity_row(&l->similarity, i) != 0 ||
		    reserve(l, l->similarity.n) != 0)
			return -1;
		for (k = 0; k < l->similarity.n; k++)
			add_cell(l, w, &l->similarity.cell[k]);
		if (grid_end_row(&l->grid) != 0)
			return -1;
	}
	return 0;
}

/* Second stage: in the context of the others. */
static int
score_in_context(struct links *l, const struct link_weights *w)
{
	int32_t feature[LINK_CONTEXT_COUNT], z;
	size_t i, k;

	if (link_context_start(&l->context, &l->grid) != 0)
		return -1;
	for (i = 0; i < l->grid.rows; i++) {
		link_context_row(&l->context, i);
		for (k = l->grid.row[i]; k < l->grid.row[i + 1]; k++) {
			link_context_cell(&l->context, k, feature);
			z = link_weights_score(
			    w->context, feature, LINK_CONTEXT_COUNT);
			l->link[k].score = (int16_t)((fixed_logistic(z) * 1000 +
							 FIXED_UNIT / 2) >>
						     FIXED_UNIT_BITS);
		}
	}
	return 0;
}

int
links_find(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b)
{
	size_t *p;

	if (score_cells(l, w, x, a, b) != 0 || score_in_context(l, w) != 0)
		return -1;
	p = memory_grow(l->row, &l->row_cap, a->n + 1, sizeof(*p));
	if (p == NULL)
		return -1;
	l->row = p;
	memcpy(p, l->grid.row, (a->n + 1) * sizeof(*p));
	l->rows = a->n;
	l->columns = b->n;
	return 0;
}

int
links_row(struct links *l, size_t row)
{
	if (row == 0 && link_context_start(&l->context, &l->grid) != 0)
		return -1;
	link_context_row(&l->context, row);
	l->at = row;
	return similarity_row(&l->similarity, row);
}

const int32_t *
links_features(
    const struct links *l, size_t link, int32_t context[LINK_CONTEXT_COUNT])
{
	link_context_cell(&l->context, link, context);
	return l->similarity.cell[link - l->row[l->at]].feature;
}

/* Find the best link of each sentence of the second report. */
static int
find_best(struct links *l)
{
	size_t *p = memory_grow(l->best, &l->best_cap, l->columns, sizeof(*p));
	size_t i, *best;

	if (p == NULL)
		return -1;
	l->best = p;
	memset(p, 0, l->columns * sizeof(*p));
	for (i = 0; i < l->n; i++) {
		best = &p[links_column(l, i)];
		if (*best == 0 || l->link[i].score > l->link[*best - 1].score)
			*best = i + 1;
	}
	return 0;
}

int
links_find_beaten(struct links *l)
{
	size_t i, k, best;

	if (find_best(l) != 0)
		return -1;
	for (i = 0; i < l->rows; i++) {
		best = l->row[i];
		for (k = best; k < l->row[i + 1]; k++)
			if (l->link[k].score > l->link[best].score)
				best = k;
		for (k = l->row[i]; k < l->row[i + 1]; k++)
			l->link[k].beaten =
			    (int16_t)(k != best ||
				      l->best[links_column(l, k)] != k + 1);
	}
	return 0;
}
