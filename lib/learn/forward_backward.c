#include "learn/forward_backward.h"

#include <string.h>

#include "learn/real.h"

static const float score_min = -30;
static const float sum_min = 1e-15F; /* sum_min sum of a word that is used */

void
forward_backward_start(struct forward_backward *l)
{
	int from, to;

	memset(l, 0, sizeof(*l));
	for (from = 0; from <= LABEL_COUNT; from++)
		for (to = 0; to < LABEL_COUNT; to++)
			l->allowed[from][to] = (float)bilou_follows(from, to);
}

/* e to the power of the scores. */
static void
exponentiate(float *restrict power, const float *restrict score)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		power[y] = real_exp(score[y]);
}

void
forward_backward_set_after(
    struct forward_backward *l, int from, const float score[LABEL_ROOM])
{
	int to;

	exponentiate(l->after[from], score);
	for (to = 0; to < LABEL_ROOM; to++)
		l->after[from][to] *= l->allowed[from][to];
	for (to = 0; from < LABEL_COUNT && to < LABEL_COUNT; to++)
		l->reverse[to][from] = l->after[from][to];
}

void
forward_backward_set_word(
    struct forward_backward *l, size_t i, const float score[LABEL_ROOM])
{
	float best = score[0], cut[LABEL_ROOM];
	int y;

	for (y = 1; y < LABEL_COUNT; y++)
		best = score[y] > best ? score[y] : best;
	for (y = 0; y < LABEL_ROOM; y++) {
		cut[y] = score[y] - best;
		cut[y] = cut[y] > score_min ? cut[y] : score_min;
		cut[y] = cut[y] < 0 ? cut[y] : 0;
	}
	exponentiate(l->factor[i], cut);
}

/* to = from times the matrix: for each label, the dot product with its row. */
static void
multiply(float *restrict to, float (*restrict matrix)[LABEL_ROOM],
    const float *restrict p)
{
	float sum[LABEL_ROOM] = { 0 };
	int x, y;

	for (x = 0; x < LABEL_COUNT; x++)
		for (y = 0; y < LABEL_ROOM; y++)
			sum[y] += p[x] * matrix[x][y];
	memcpy(to, sum, sizeof(sum));
}

/* Normalise the labels to the sum 1; returns the sum before. */
static float
normalise(float p[LABEL_ROOM])
{
	float sum = 0, factor;
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		sum += p[y];
	factor = 1 / sum;
	for (y = 0; y < LABEL_ROOM; y++)
		p[y] *= factor;
	return sum;
}

/* Forward: labels given everything before them. */
static void
pass_forward(
    struct forward_backward *l, size_t n, struct forward_backward_sides s)
{
	size_t i;
	int y;

	for (i = 0; i < n; i++) {
		if (i == 0)
			memcpy(l->forward[i], l->after[s.before],
			    sizeof(l->forward[i]));
		else
			multiply(l->forward[i], l->after, l->forward[i - 1]);
		for (y = 0; y < LABEL_ROOM; y++)
			l->forward[i][y] *= l->factor[i][y];
		l->scale[i] = normalise(l->forward[i]);
	}
}

/* Backward: labels given everything after them. */
static void
pass_backward(
    struct forward_backward *l, size_t n, struct forward_backward_sides s)
{
	float *last = l->backward[n - 1], here[LABEL_ROOM];
	size_t i;
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		last[y] = y >= LABEL_COUNT ? 0
			  : s.word_after   ? l->after[y][LABEL_O]
					   : (float)bilou_closed(y);
	for (i = n - 1; i-- > 0;) {
		for (y = 0; y < LABEL_ROOM; y++)
			here[y] = l->factor[i + 1][y] * l->backward[i + 1][y];
		multiply(l->backward[i], l->reverse, here);
		(void)normalise(l->backward[i]);
	}
}

/* Combine both; returns the sum before normalising. */
static float
find_marginal(struct forward_backward *l, size_t i)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		l->marginal[i][y] = l->forward[i][y] * l->backward[i][y];
	return normalise(l->marginal[i]);
}

/* Add the label pairs of words i - 1 and i, without their common factor. */
static void
add_pairs(struct forward_backward *l, size_t i, float sum)
{
	float here[LABEL_ROOM], factor = 1 / (l->scale[i] * sum);
	int x, y;

	for (y = 0; y < LABEL_ROOM; y++)
		here[y] = l->factor[i][y] * l->backward[i][y] * factor;
	for (x = 0; x < LABEL_COUNT; x++)
		for (y = 0; y < LABEL_ROOM; y++)
			l->pair[x][y] += l->forward[i - 1][x] * here[y];
}

int
forward_backward_find(
    struct forward_backward *l, size_t n, struct forward_backward_sides s)
{
	float sum;
	size_t i;
	int x, y;

	pass_forward(l, n, s);
	pass_backward(l, n, s);
	memset(l->pair, 0, sizeof(l->pair));
	for (i = 0; i < n; i++) {
		sum = find_marginal(l, i);
		if (!(sum > sum_min))
			return -1;
		if (i > 0)
			add_pairs(l, i, sum);
	}
	for (x = 0; x < LABEL_COUNT; x++)
		for (y = 0; y < LABEL_ROOM; y++)
			l->pair[x][y] *= l->after[x][y];
	for (y = 0; y < LABEL_COUNT; y++) {
		l->pair[s.before][y] += l->marginal[0][y];
		if (s.word_after)
			l->pair[y][LABEL_O] += l->marginal[n - 1][y];
	}
	return 0;
}
