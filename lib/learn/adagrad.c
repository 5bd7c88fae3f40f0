#include "learn/adagrad.h"

#include <stdlib.h>
#include <string.h>

#include "learn/real.h"
#include "text/memory.h"

static const float step = 0.05F;

void
adagrad_start(struct adagrad *a, size_t rows)
{
	memset(a, 0, sizeof(*a));
	a->rows = rows;
	a->weight = memory_new(rows + 1, sizeof(*a->weight));
	a->squares = memory_new(rows + 1, sizeof(*a->squares));
	a->sum = memory_new(rows + 1, sizeof(*a->sum));
}

void
adagrad_free(struct adagrad *a)
{
	free(a->weight);
	free(a->squares);
	free(a->sum);
	memset(a, 0, sizeof(*a));
}

static void
follow(float *restrict weight, float *restrict squares,
    const float *restrict gradient)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++) {
		squares[y] += gradient[y] * gradient[y];
		weight[y] +=
		    step * gradient[y] * real_inverse_root(squares[y] + 1e-6F);
	}
}

void
adagrad_follow(struct adagrad *a, size_t row, const float gradient[LABEL_ROOM])
{
	follow(a->weight[row], a->squares[row], gradient);
}

void
adagrad_note(struct adagrad *a)
{
	size_t i;
	int y;

	for (i = 0; i < a->rows; i++)
		for (y = 0; y < LABEL_ROOM; y++)
			a->sum[i][y] += a->weight[i][y];
	a->sums++;
}

void
adagrad_average(const struct adagrad *a, size_t row, float average[LABEL_ROOM])
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		average[y] = a->sums == 0 ? 0 : a->sum[row][y] / a->sums;
}
