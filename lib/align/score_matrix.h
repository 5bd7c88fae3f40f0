/*
 * align/score_matrix.h: the scores of the cells of two reports, as a sparse
 * matrix in rows.
 */

#ifndef ALIGN_SCORE_MATRIX_H
#define ALIGN_SCORE_MATRIX_H

#include <stddef.h>
#include <stdint.h>

struct score {
	uint32_t column;
	int32_t z; /* log odds, 1 is FIXED_ONE */
};

/* Row by row, each in the order of its columns. */
struct score_matrix {
	struct score *score;
	size_t *row; /* rows + 1 indices: where each row begins in score */
	size_t rows, columns;

	size_t score_cap, row_cap;
};

/* An empty matrix is { 0 }; score_matrix_free() leaves one. */
void score_matrix_free(struct score_matrix *m);

/* Begin a matrix without rows. */
void score_matrix_clear(struct score_matrix *m, size_t columns);

/* Make room for n more scores in the last row. */
void score_matrix_reserve(struct score_matrix *m, size_t n);

/* Append a score to the last row, which must have room for it. */
void score_matrix_add(struct score_matrix *m, uint32_t column, int32_t z);

/* End the last row. */
void score_matrix_end_row(struct score_matrix *m);

#endif
