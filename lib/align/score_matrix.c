#include "align/score_matrix.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
score_matrix_free(struct score_matrix *m)
{
	free(m->score);
	free(m->row);
	memset(m, 0, sizeof(*m));
}

void
score_matrix_clear(struct score_matrix *m, size_t columns)
{
	m->row = memory_grow(m->row, &m->row_cap, 2, sizeof(*m->row));
	m->row[0] = m->row[1] = 0;
	m->rows = 0;
	m->columns = columns;
}

void
score_matrix_reserve(struct score_matrix *m, size_t n)
{
	m->score = memory_grow(m->score, &m->score_cap, m->row[m->rows + 1] + n,
	    sizeof(*m->score));
}

void
score_matrix_add(struct score_matrix *m, uint32_t column, int32_t z)
{
	m->score[m->row[m->rows + 1]++] = (struct score){ column, z };
}

void
score_matrix_end_row(struct score_matrix *m)
{
	m->row = memory_grow(m->row, &m->row_cap, m->rows + 3, sizeof(*m->row));
	m->rows++;
	m->row[m->rows + 1] = m->row[m->rows];
}
