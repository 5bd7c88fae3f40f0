/*
 * align/link_context.h: what the scores of the other cells say about a cell:
 * whether its row and its column have better ones, and whether its neighbours
 * are good.
 *
 * A cell that is not in the grid counts as of probability 0; probabilities are
 * in units of 1 / FIXED_UNIT.
 */

#ifndef ALIGN_LINK_CONTEXT_H
#define ALIGN_LINK_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

enum link_context_feature {
	LINK_CONTEXT_SCORE,         /* the cell's own */
	LINK_CONTEXT_ROW_MARGIN,    /* its score less the best of its row */
	LINK_CONTEXT_COLUMN_MARGIN, /* and of its column */
	LINK_CONTEXT_DIAGONAL, /* the better of the next both, or both last */
	LINK_CONTEXT_SIDES,    /* the best of the four beside it */
	LINK_CONTEXT_COUNT
};

/* Cells row by row, in order. */
struct grid {
	struct grid_cell {
		uint32_t b;
		int32_t z; /* score: log odds, 1 is FIXED_ONE */
	} * cell;
	size_t *row; /* rows + 1: where each begins in cell */
	size_t rows, columns;

	size_t cell_cap, row_cap;
};

struct link_context {
	const struct grid *grid;       /* all private */
	int32_t *row, *column;         /* the best score of each */
	int32_t *above, *here, *below; /* probabilities of three rows */
	size_t row_cap, column_cap, above_cap, here_cap, below_cap;
	size_t at; /* the row of here */
};

/* Empty ones are { 0 }; these leave such. */
void grid_free(struct grid *g);
void link_context_free(struct link_context *c);

/* Begin a grid without rows. */
void grid_clear(struct grid *g, size_t columns);

/* Room for n more cells.  As above. */
void grid_reserve(struct grid *g, size_t n);

/* Add a cell to the last row, behind the others, where there is room. */
void grid_add(struct grid *g, uint32_t b, int32_t z);

/* End the row.  As above. */
void grid_end_row(struct grid *g);

/* Begin to look at a grid that stays as it is. */
void link_context_start(struct link_context *c, const struct grid *g);

/* Go to a row: 0 first, then each next one. */
void link_context_row(struct link_context *c, size_t row);

/* The features of a cell of that row, by its place in g->cell. */
void link_context_cell(const struct link_context *c, size_t cell,
    int32_t feature[LINK_CONTEXT_COUNT]);

/* "row-margin" and so on, as in the table of weights. */
const char *link_context_name(enum link_context_feature f);

#endif
