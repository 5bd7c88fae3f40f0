#include "align/links.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

enum { FLOOR_MAX = 64 * FIXED_ONE }; /* of scores that make a difference */

void
links_free(struct links *l)
{
	similarity_free(&l->similarity);
	score_matrix_free(&l->scores);
	link_context_free(&l->context);
	free(l->link);
	free(l->best);
	free(l->external);
	memset(l, 0, sizeof(*l));
}

/* Make room for the n cells of a row. */
static void
reserve(struct links *l, size_t n)
{
	l->link =
	    memory_grow(l->link, &l->link_cap, l->n + n, sizeof(*l->link));
	score_matrix_reserve(&l->scores, n);
}

static void
add_external(struct links *l, int32_t similarity)
{
	struct link_external *e;

	l->external = e = memory_grow(
	    l->external, &l->external_cap, l->externals + 1, sizeof(*e));
	e += l->externals++;
	e->link = l->n;
	e->feature[LINK_EXTERNAL_SIMILARITY] = similarity;
}

static void
add_cell(struct links *l, const struct link_weights *w, const struct cell *c)
{
	int32_t z = link_weights_score(w->link, c->feature, SIMILARITY_COUNT);
	int32_t same = 0;

	if (c->external != EXTERNAL_NONE)
		add_external(l, c->external);
	if (z >= l->floor)
		same =
		    link_weights_score(w->same, c->feature, SIMILARITY_COUNT);
	l->link[l->n++] = (struct link){ .same = same };
	score_matrix_add(&l->scores, c->b, z);
}

/* A probability in thousandths, by its log odds. */
static int32_t
thousandths(int32_t z)
{
	return (fixed_logistic(z) * 1000 + FIXED_UNIT / 2) >> FIXED_UNIT_BITS;
}

/* The highest log odds of a link that a cell with score z can have. */
static int32_t
highest(const struct link_weights *w, int32_t z)
{
	const int32_t *near = &w->context[1 + LINK_CONTEXT_DIAGONAL];
	const int32_t *side = &w->context[1 + LINK_CONTEXT_SIDES];
	int32_t best[LINK_CONTEXT_COUNT] = { 0 };

	best[LINK_CONTEXT_SCORE] = z;
	best[LINK_CONTEXT_DIAGONAL] = *near > 0 ? FIXED_ONE : 0;
	best[LINK_CONTEXT_SIDES] = *side > 0 ? FIXED_ONE : 0;
	return link_weights_score(w->context, best, LINK_CONTEXT_COUNT);
}

/*
 * The score of the first stage below which no link has the least score.  The
 * margins are never positive, so their weights must not be negative for that.
 */
static int32_t
find_floor(const struct links *l, const struct link_weights *w)
{
	int32_t low = -FLOOR_MAX, high = FLOOR_MAX, middle;

	if (l->least <= 0 || l->similarity.external != NULL ||
	    w->context[1 + LINK_CONTEXT_SCORE] < 0 ||
	    w->context[1 + LINK_CONTEXT_ROW_MARGIN] < 0 ||
	    w->context[1 + LINK_CONTEXT_COLUMN_MARGIN] < 0)
		return INT32_MIN;
	while (low < high) {
		middle = low + (high - low) / 2;
		if (thousandths(highest(w, middle)) < l->least)
			low = middle + 1;
		else
			high = middle;
	}
	return low == -FLOOR_MAX ? INT32_MIN : low;
}

/* First stage: score each cell alone. */
static void
score_cells(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b)
{
	size_t i, k;

	l->n = l->externals = 0;
	similarity_start(&l->similarity, x, a, b);
	score_matrix_clear(&l->scores, b->n);
	for (i = 0; i < a->n; i++) {
		similarity_row(&l->similarity, i);
		reserve(l, l->similarity.n);
		for (k = 0; k < l->similarity.n; k++)
			add_cell(l, w, &l->similarity.cell[k]);
		score_matrix_end_row(&l->scores);
	}
}

/*
 * The log odds of a link, given those by its context; *at is the index of the
 * next link with a similarity from outside.
 */
static int32_t
with_external(struct links *l, const struct link_weights *w, size_t link,
    int32_t z, size_t *at)
{
	struct link_external *e;

	if (*at == l->externals || l->external[*at].link != link)
		return z;
	e = &l->external[(*at)++];
	e->feature[LINK_EXTERNAL_SCORE] = z;
	return link_weights_score(w->external, e->feature, LINK_EXTERNAL_COUNT);
}

/* Second stage: score each cell in the context of the others. */
static void
score_in_context(struct links *l, const struct link_weights *w)
{
	int32_t feature[LINK_CONTEXT_COUNT], z;
	size_t i, k, at = 0;

	link_context_start(&l->context, &l->scores);
	for (i = 0; i < l->scores.rows; i++) {
		link_context_row(&l->context, i);
		for (k = l->scores.row[i]; k < l->scores.row[i + 1]; k++) {
			link_context_cell(&l->context, k, feature);
			z = link_weights_score(
			    w->context, feature, LINK_CONTEXT_COUNT);
			z = with_external(l, w, k, z, &at);
			l->link[k].score = (int16_t)thousandths(z);
		}
	}
}

void
links_find(struct links *l, const struct link_weights *w,
    const struct term_table *x, const struct sentence_terms *a,
    const struct sentence_terms *b)
{
	l->floor = find_floor(l, w);
	score_cells(l, w, x, a, b);
	score_in_context(l, w);
	l->row = l->scores.row;
	l->rows = a->n;
	l->columns = b->n;
}

void
links_row(struct links *l, size_t row)
{
	if (row == 0)
		link_context_start(&l->context, &l->scores);
	link_context_row(&l->context, row);
	l->at = row;
	similarity_row(&l->similarity, row);
}

const int32_t *
links_features(
    const struct links *l, size_t link, int32_t context[LINK_CONTEXT_COUNT])
{
	link_context_cell(&l->context, link, context);
	return l->similarity.cell[link - l->row[l->at]].feature;
}

const struct link_external *
links_external(const struct links *l, size_t link)
{
	size_t from = 0, to = l->externals, middle;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (l->external[middle].link < link)
			from = middle + 1;
		else
			to = middle;
	}
	return from < l->externals && l->external[from].link == link
		   ? &l->external[from]
		   : NULL;
}

/* Find the best link of each sentence of the second report. */
static void
find_best(struct links *l)
{
	size_t *p = memory_grow(l->best, &l->best_cap, l->columns, sizeof(*p));
	size_t i, *best;

	l->best = p;
	memset(p, 0, l->columns * sizeof(*p));
	for (i = 0; i < l->n; i++) {
		best = &p[links_column(l, i)];
		if (*best == 0 || l->link[i].score > l->link[*best - 1].score)
			*best = i + 1;
	}
}

void
links_find_mutual_best(struct links *l)
{
	size_t i, k, best;

	find_best(l);
	for (i = 0; i < l->rows; i++) {
		best = l->row[i];
		for (k = best; k < l->row[i + 1]; k++)
			if (l->link[k].score > l->link[best].score)
				best = k;
		for (k = l->row[i]; k < l->row[i + 1]; k++)
			l->link[k].mutual_best =
			    (int16_t)(k == best &&
				      l->best[links_column(l, k)] == k + 1);
	}
}
