/*
 * align/link_context.h: the features of a cell that its surroundings give: how
 * its score compares with the best of its row and column, and how probable the
 * cells beside it are.
 *
 * A cell that is not in the matrix has probability 0.  Probabilities are in
 * units of 1 / FIXED_UNIT.
 */

#ifndef ALIGN_LINK_CONTEXT_H
#define ALIGN_LINK_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

#include "align/score_matrix.h"

enum link_context_feature {
	LINK_CONTEXT_SCORE,         /* the score of the cell */
	LINK_CONTEXT_ROW_MARGIN,    /* that minus the best score of the row */
	LINK_CONTEXT_COLUMN_MARGIN, /* that minus the best of the column */
	LINK_CONTEXT_DIAGONAL,      /* probability of the cell before on the
				       diagonal or the one after, the higher one */
	LINK_CONTEXT_SIDES,         /* the highest of the four adjacent cells */
	LINK_CONTEXT_COUNT
};

struct link_context {
	const struct score_matrix *scores; /* all private */
	int32_t *row, *column;             /* the best score of each */
	int32_t *above, *here, *below;     /* probabilities of three rows */
	size_t row_cap, column_cap, above_cap, here_cap, below_cap;
	size_t at; /* the row of here */
};

/* An empty context is { 0 }; link_context_free() leaves one. */
void link_context_free(struct link_context *c);

/* Begin with a matrix, which must stay unchanged. */
void link_context_start(struct link_context *c, const struct score_matrix *m);

/* Go to a row: first to 0, then to each next one. */
void link_context_row(struct link_context *c, size_t row);

/* The features of a cell of that row, by its index in the scores. */
void link_context_cell(const struct link_context *c, size_t cell,
    int32_t feature[LINK_CONTEXT_COUNT]);

/* The name of a feature in the table of weights: "row-margin". */
const char *link_context_name(enum link_context_feature f);

#endif
