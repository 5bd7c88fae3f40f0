#include "link_context.h"

#include <stdlib.h>
#include <string.h>

#include "fixed.h"
#include "grow.h"

enum { SMALL = FIXED_UNIT / 20 }; /* keeps quotients from exploding */

/* What is known of a row or a column. */
struct link_context_line {
	int32_t best; /* score */
	int32_t mean, deviation;
	int64_t sum, squares;
};

const char *
link_context_name(enum link_context_feature f)
{
	static const char *const name[LINK_CONTEXT_COUNT] = { "score",
		"row-margin", "column-margin", "row-rank", "column-rank",
		"row-share", "column-share", "diagonal", "sides" };

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

int
grid_clear(struct grid *g, size_t columns)
{
	size_t *p = grow(g->row, &g->row_cap, 2, sizeof(*p));

	if (p == NULL)
		return -1;
	g->row = p;
	p[0] = p[1] = 0;
	g->rows = 0;
	g->columns = columns;
	return 0;
}

int
grid_reserve(struct grid *g, size_t n)
{
	struct grid_cell *p =
	    grow(g->cell, &g->cell_cap, g->row[g->rows + 1] + n, sizeof(*p));

	if (p == NULL)
		return -1;
	g->cell = p;
	return 0;
}

void
grid_add(struct grid *g, uint32_t b, int32_t z)
{
	g->cell[g->row[g->rows + 1]++] =
	    (struct grid_cell){ b, z, fixed_logistic(z) };
}

int
grid_end_row(struct grid *g)
{
	size_t *p = grow(g->row, &g->row_cap, g->rows + 3, sizeof(*p));

	if (p == NULL)
		return -1;
	g->row = p;
	g->rows++;
	p[g->rows + 1] = p[g->rows];
	return 0;
}

static void
line_add(struct link_context_line *l, const struct grid_cell *c)
{
	if (l->best < c->z)
		l->best = c->z;
	l->sum += c->p;
	l->squares += (int64_t)c->p * c->p;
}

/* Once all cells have been added, of n in the line. */
static void
line_end(struct link_context_line *l, size_t n)
{
	int64_t mean = l->sum / (int64_t)n;

	l->mean = (int32_t)mean;
	l->deviation = (int32_t)fixed_sqrt(
	    (uint64_t)(l->squares / (int64_t)n - mean * mean));
}

static struct link_context_line *
lines(struct link_context_line *l, size_t *cap, size_t n)
{
	size_t i;

	l = grow(l, cap, n, sizeof(*l));
	if (l != NULL)
		for (i = 0; i < n; i++)
			l[i] =
			    (struct link_context_line){ INT32_MIN, 0, 0, 0, 0 };
	return l;
}

static int
zeros(int32_t **p, size_t *cap, size_t n)
{
	int32_t *q = grow(*p, cap, n, sizeof(*q));

	if (q == NULL)
		return -1;
	*p = q;
	memset(q, 0, n * sizeof(*q));
	return 0;
}

static void
measure(struct link_context *c)
{
	const struct grid *g = c->grid;
	size_t i, k;

	for (i = 0; i < g->rows; i++)
		for (k = g->row[i]; k < g->row[i + 1]; k++) {
			line_add(&c->row[i], &g->cell[k]);
			line_add(&c->column[g->cell[k].b], &g->cell[k]);
		}
	for (i = 0; i < g->rows && g->columns > 0; i++)
		line_end(&c->row[i], g->columns);
	for (i = 0; i < g->columns && g->rows > 0; i++)
		line_end(&c->column[i], g->rows);
}

int
link_context_start(struct link_context *c, const struct grid *g)
{
	struct link_context_line *l;

	c->grid = g;
	l = lines(c->row, &c->row_cap, g->rows);
	if (l == NULL)
		return -1;
	c->row = l;
	l = lines(c->column, &c->column_cap, g->columns);
	if (l == NULL)
		return -1;
	c->column = l;
	if (zeros(&c->above, &c->above_cap, g->columns) != 0 ||
	    zeros(&c->here, &c->here_cap, g->columns) != 0 ||
	    zeros(&c->below, &c->below_cap, g->columns) != 0)
		return -1;
	measure(c);
	return 0;
}

/* Write the row's probabilities to p, or (sign 0) clear them there. */
static void
spread(const struct link_context *c, size_t row, int32_t *p, int32_t sign)
{
	const struct grid *g = c->grid;
	size_t k;

	if (row < g->rows)
		for (k = g->row[row]; k < g->row[row + 1]; k++)
			p[g->cell[k].b] = g->cell[k].p * sign;
}

void
link_context_row(struct link_context *c, size_t row)
{
	int32_t *p = c->above;

	c->at = row;
	if (row == 0) {
		spread(c, 0, c->here, 1);
		spread(c, 1, c->below, 1);
		return;
	}
	if (row > 1)
		spread(c, row - 2, p, 0);
	c->above = c->here;
	c->here = c->below;
	c->below = p;
	spread(c, row + 1, p, 1);
}

static int32_t
larger(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

static int32_t
rank(const struct grid_cell *k, const struct link_context_line *l)
{
	return (k->p - l->mean) * FIXED_ONE / (l->deviation + SMALL);
}

static int32_t
share(const struct grid_cell *k, const struct link_context_line *l)
{
	return (int32_t)((int64_t)k->p * k->p / (l->sum + SMALL) >>
			 (FIXED_UNIT_BITS - FIXED_BITS));
}

void
link_context_cell(const struct link_context *c, size_t cell,
    int32_t feature[LINK_CONTEXT_COUNT])
{
	const struct grid_cell *k = &c->grid->cell[cell];
	const struct link_context_line *row = &c->row[c->at];
	const struct link_context_line *column = &c->column[k->b];
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
	feature[LINK_CONTEXT_ROW_MARGIN] = k->z - row->best;
	feature[LINK_CONTEXT_COLUMN_MARGIN] = k->z - column->best;
	feature[LINK_CONTEXT_ROW_RANK] = rank(k, row);
	feature[LINK_CONTEXT_COLUMN_RANK] = rank(k, column);
	feature[LINK_CONTEXT_ROW_SHARE] = share(k, row);
	feature[LINK_CONTEXT_COLUMN_SHARE] = share(k, column);
	feature[LINK_CONTEXT_DIAGONAL] =
	    diagonal >> (FIXED_UNIT_BITS - FIXED_BITS);
	feature[LINK_CONTEXT_SIDES] = sides >> (FIXED_UNIT_BITS - FIXED_BITS);
}
