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
grid_free(struct grid *g)
{
	free(g->cell);
	free(g->row);
	memset(g, 0, sizeof(*g));
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

void
grid_clear(struct grid *g, size_t columns)
{
	size_t *p = memory_grow(g->row, &g->row_cap, 2, sizeof(*p));

	g->row = p;
	p[0] = p[1] = 0;
	g->rows = 0;
	g->columns = columns;
}

void
grid_reserve(struct grid *g, size_t n)
{
	g->cell = memory_grow(
	    g->cell, &g->cell_cap, g->row[g->rows + 1] + n, sizeof(*g->cell));
}

void
grid_add(struct grid *g, uint32_t b, int32_t z)
{
	g->cell[g->row[g->rows + 1]++] = (struct grid_cell){ b, z };
}

void
grid_end_row(struct grid *g)
{
	size_t *p = memory_grow(g->row, &g->row_cap, g->rows + 3, sizeof(*p));

	g->row = p;
	g->rows++;
	p[g->rows + 1] = p[g->rows];
}

static int32_t
larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

/* Make an array of n numbers that are value. */
static void
fill(int32_t **p, size_t *cap, size_t n, int32_t value)
{
	int32_t *q = memory_grow(*p, cap, n, sizeof(*q));
	size_t i;

	*p = q;
	for (i = 0; i < n; i++)
		q[i] = value;
}

static void
find_best(struct link_context *c)
{
	const struct grid *g = c->grid;
	const struct grid_cell *p;
	size_t i, k;

	for (i = 0; i < g->rows; i++)
		for (k = g->row[i]; k < g->row[i + 1]; k++) {
			p = &g->cell[k];
			c->row[i] = larger(c->row[i], p->z);
			c->column[p->b] = larger(c->column[p->b], p->z);
		}
}

void
link_context_start(struct link_context *c, const struct grid *g)
{
	c->grid = g;
	fill(&c->row, &c->row_cap, g->rows, INT32_MIN);
	fill(&c->column, &c->column_cap, g->columns, INT32_MIN);
	fill(&c->above, &c->above_cap, g->columns, 0);
	fill(&c->here, &c->here_cap, g->columns, 0);
	fill(&c->below, &c->below_cap, g->columns, 0);
	find_best(c);
}

/* Write the row's probabilities to p, or clear them there. */
static void
spread(const struct link_context *c, size_t row, int32_t *p, int clear)
{
	const struct grid *g = c->grid;
	size_t k;

	if (row < g->rows)
		for (k = g->row[row]; k < g->row[row + 1]; k++)
			p[g->cell[k].b] =
			    clear ? 0 : fixed_logistic(g->cell[k].z);
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
	const struct grid_cell *k = &c->grid->cell[cell];
	int32_t diagonal = 0, sides = larger(c->above[k->b], c->below[k->b]);

	if (k->b > 0) {
		diagonal = c->above[k->b - 1];
		sides = larger(sides, c->here[k->b - 1]);
	}
	if (k->b + 1 < c->grid->columns) {
		diagonal = larger(diagonal, c->below[k->b + 1]);
		sides = larger(sides, c->here[k->b + 1]);
	}
	feature[LINK_CONTEXT_SCORE] = k->z;
	feature[LINK_CONTEXT_ROW_MARGIN] = k->z - c->row[c->at];
	feature[LINK_CONTEXT_COLUMN_MARGIN] = k->z - c->column[k->b];
	feature[LINK_CONTEXT_DIAGONAL] =
	    diagonal >> (FIXED_UNIT_BITS - FIXED_BITS);
	feature[LINK_CONTEXT_SIDES] = sides >> (FIXED_UNIT_BITS - FIXED_BITS);
}
