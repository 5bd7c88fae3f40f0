#include "align/link_context.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

const char *
link_context_name(enum link_context_feature f)
{
	static const char *const name[LINK_CONTEXT_COUNT] = { "score",
		"row-margin", "column-margin", "diagonal", "sides" };

	return name[f];
}

void
link_context_free(struct link_context *c)
{
	free(c->row);
	free(c->column);
	free(c->above);
	free(c->here);
	free(c->below);
	memset(c, 0, sizeof(*c));
}

static int32_t
larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

/* Make *p an array of n numbers, each of that value. */
static void
fill(int32_t **p, size_t *cap, size_t n, int32_t value)
{
	int32_t *q = memory_grow(*p, cap, n, sizeof(*q));
	size_t i;

	*p = q;
	for (i = 0; i < n; i++)
		q[i] = value;
}

/* Find the best score of each row and column. */
static void
find_best(struct link_context *c)
{
	const struct score_matrix *m = c->scores;
	const struct score *p;
	size_t i, k;

	for (i = 0; i < m->rows; i++)
		for (k = m->row[i]; k < m->row[i + 1]; k++) {
			p = &m->score[k];
			c->row[i] = larger(c->row[i], p->z);
			c->column[p->column] =
			    larger(c->column[p->column], p->z);
		}
}

void
link_context_start(struct link_context *c, const struct score_matrix *m)
{
	c->scores = m;
	fill(&c->row, &c->row_cap, m->rows, INT32_MIN);
	fill(&c->column, &c->column_cap, m->columns, INT32_MIN);
	fill(&c->above, &c->above_cap, m->columns, 0);
	fill(&c->here, &c->here_cap, m->columns, 0);
	fill(&c->below, &c->below_cap, m->columns, 0);
	find_best(c);
}

/* Store the probabilities of a row in p, or zeros in place of them. */
static void
spread(const struct link_context *c, size_t row, int32_t *p, int clear)
{
	const struct score_matrix *m = c->scores;
	size_t k;

	if (row < m->rows)
		for (k = m->row[row]; k < m->row[row + 1]; k++)
			p[m->score[k].column] =
			    clear ? 0 : fixed_logistic(m->score[k].z);
}

void
link_context_row(struct link_context *c, size_t row)
{
	int32_t *p = c->above;

	c->at = row;
	if (row == 0) {
		spread(c, 0, c->here, 0);
		spread(c, 1, c->below, 0);
		return;
	}
	if (row > 1)
		spread(c, row - 2, p, 1);
	c->above = c->here;
	c->here = c->below;
	c->below = p;
	spread(c, row + 1, p, 0);
}

void
link_context_cell(const struct link_context *c, size_t cell,
    int32_t feature[LINK_CONTEXT_COUNT])
{
	const struct score *s = &c->scores->score[cell];
	uint32_t x = s->column;
	int32_t diagonal = 0, sides = larger(c->above[x], c->below[x]);

	if (x > 0) {
		diagonal = c->above[x - 1];
		sides = larger(sides, c->here[x - 1]);
	}
	if (x + 1 < c->scores->columns) {
		diagonal = larger(diagonal, c->below[x + 1]);
		sides = larger(sides, c->here[x + 1]);
	}
	feature[LINK_CONTEXT_SCORE] = s->z;
	feature[LINK_CONTEXT_ROW_MARGIN] = s->z - c->row[c->at];
	feature[LINK_CONTEXT_COLUMN_MARGIN] = s->z - c->column[x];
	feature[LINK_CONTEXT_DIAGONAL] =
	    diagonal >> (FIXED_UNIT_BITS - FIXED_BITS);
	feature[LINK_CONTEXT_SIDES] = sides >> (FIXED_UNIT_BITS - FIXED_BITS);
}
