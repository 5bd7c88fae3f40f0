#include "learn/crf.h"

#include <stdlib.h>
#include <string.h>

#include "learn/real.h"
#include "learn/xorshift.h"
#include "text/memory.h"

#ifdef __clang__ /* gcc -std=c11 never fuses products with sums */
#pragma STDC FP_CONTRACT OFF
#endif

enum {
	CRF_SCALE = 400, /* whole numbers are weights times this */
	CRF_DROP = 5,    /* one feature in so many is dropped */
	CRF_PARTS = 8    /* parts of a round; averages are taken after each */
};

static const float gradient_min =
    1e-3F; /* skip updates whose largest gradient is below this */

static const float step = 0.05F;

/* All weights are 0. */
static void
start_weights(struct crf_weights *a, size_t rows)
{
	memset(a, 0, sizeof(*a));
	a->rows = rows;
	a->weight = memory_new(rows + 1, sizeof(*a->weight));
	a->squares = memory_new(rows + 1, sizeof(*a->squares));
	a->sum = memory_new(rows + 1, sizeof(*a->sum));
}

static void
free_weights(struct crf_weights *a)
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

/* Change a row along the gradient of its weights. */
static void
follow_row(struct crf_weights *a, size_t row, const float gradient[LABEL_ROOM])
{
	follow(a->weight[row], a->squares[row], gradient);
}

/* Add the present weights to the average. */
static void
add_to_average(struct crf_weights *a)
{
	size_t i;
	int y;

	for (i = 0; i < a->rows; i++)
		for (y = 0; y < LABEL_ROOM; y++)
			a->sum[i][y] += a->weight[i][y];
	a->sums++;
}

/* The average of a row's weights; 0 before the first add_to_average(). */
static void
average_row(const struct crf_weights *a, size_t row, float average[LABEL_ROOM])
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		average[y] = a->sums == 0 ? 0 : a->sum[row][y] / a->sums;
}

void
crf_start(struct crf *c, size_t rows)
{
	memset(c, 0, sizeof(*c));
	forward_backward_start(&c->chain);
	c->kept = memory_new(
	    (size_t)LINE_WORDS_MAX * NAME_FEATURES_MAX, sizeof(*c->kept));
	start_weights(&c->feature, rows);
	start_weights(&c->after, LABEL_COUNT + 1);
}

void
crf_free(struct crf *c)
{
	free(c->kept);
	free_weights(&c->feature);
	free_weights(&c->after);
}

/* Select the features of word i, dropping some, for the words from first on. */
static void
keep(struct crf *c, const struct name_examples *e, size_t first, size_t i,
    uint32_t *seed)
{
	uint32_t *kept = c->kept + c->kept_at[i];
	size_t k;

	for (k = e->feature_at[first + i]; k < e->feature_at[first + i + 1];
	     k++) {
		*kept = e->feature[k];
		kept += xorshift_next(seed) >= UINT32_MAX / CRF_DROP;
	}
	c->kept_at[i + 1] = (size_t)(kept - c->kept);
}

static void
add(float *restrict sum, const float *restrict weight)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		sum[y] += weight[y];
}

static void
score(struct crf *c, size_t i)
{
	float sum[LABEL_ROOM] = { 0 };
	size_t k;

	for (k = c->kept_at[i]; k < c->kept_at[i + 1]; k++)
		add(sum, c->feature.weight[c->kept[k]]);
	forward_backward_set_word(&c->chain, i, sum);
}

/* Follow the gradient of word i, whose label is right. */
static void
learn_word(struct crf *c, size_t i, int right)
{
	float gradient[LABEL_ROOM], size, largest = 0;
	size_t k;
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		gradient[y] = (float)(y == right) - c->chain.marginal[i][y];
	for (y = 0; y < LABEL_COUNT; y++) {
		size = gradient[y] < 0 ? -gradient[y] : gradient[y];
		largest = size > largest ? size : largest;
	}
	if (!(largest >= gradient_min))
		return;
	for (k = c->kept_at[i]; k < c->kept_at[i + 1]; k++)
		follow_row(&c->feature, c->kept[k], gradient);
}

/* Follow the gradient of the label transitions of n words. */
static void
learn_after(struct crf *c, const unsigned char *right, size_t n,
    struct forward_backward_sides s)
{
	float(*gradient)[LABEL_ROOM] = c->chain.pair;
	size_t i;
	int x, y;

	for (x = 0; x <= LABEL_COUNT; x++)
		for (y = 0; y < LABEL_ROOM; y++)
			gradient[x][y] = -gradient[x][y];
	gradient[s.before][right[0]]++;
	for (i = 1; i < n; i++)
		gradient[right[i - 1]][right[i]]++;
	if (s.word_after)
		gradient[right[n - 1]][LABEL_O]++;
	for (x = 0; x <= LABEL_COUNT; x++)
		follow_row(&c->after, (size_t)x, gradient[x]);
}

/*
 * Learn from the n words of a line from first on, all of which have features.
 */
static void
learn_run(struct crf *c, const struct name_examples *e, size_t first, size_t n,
    struct forward_backward_sides s, uint32_t *seed)
{
	const unsigned char *right = e->label + first;
	size_t i;
	int x;

	for (x = 0; x <= LABEL_COUNT; x++)
		forward_backward_set_after(&c->chain, x, c->after.weight[x]);
	c->kept_at[0] = 0;
	for (i = 0; i < n; i++) {
		keep(c, e, first, i, seed);
		score(c, i);
	}
	if (forward_backward_find(&c->chain, n, s) == -1)
		return;
	for (i = 0; i < n; i++)
		learn_word(c, i, right[i]);
	learn_after(c, right, n, s);
}

/*
 * Whether the labels are a possible sequence. A name may continue in words
 * without features.
 */
static int
possible(const unsigned char *label, size_t n, struct forward_backward_sides s)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!bilou_follows(i == 0 ? s.before : label[i - 1], label[i]))
			return 0;
	return bilou_closed(label[n - 1]);
}

static void
learn_line(struct crf *c, const struct name_examples *e,
    const struct name_example *line, uint32_t *seed)
{
	size_t i, end;
	struct forward_backward_sides s;

	for (i = line->first; i<line->end; i = end> i ? end : i + 1) {
		for (end = i;
		     end < line->end && name_examples_has_features(e, end);)
			end++;
		s.before = i == line->first ? LABEL_COUNT : LABEL_O;
		s.word_after = end < line->end;
		if (end > i && possible(e->label + i, end - i, s))
			learn_run(c, e, i, end - i, s, seed);
	}
}

void
crf_learn(struct crf *c, const struct name_examples *e, int average,
    uint32_t *order, uint32_t *seed)
{
	size_t i, n = name_examples_shuffle(e, order, seed),
		  part = n / CRF_PARTS + 1;

	for (i = 0; i < n; i++) {
		learn_line(c, e, &e->line[order[i]], seed);
		if (!average || (i + 1) % part != 0)
			continue;
		add_to_average(&c->feature);
		add_to_average(&c->after);
	}
}

static int32_t
whole(float weight)
{
	weight *= CRF_SCALE;
	return (int32_t)(weight + (weight < 0 ? -0.5F : 0.5F));
}

/*
 * Subtract what all labels of a feature share, which says nothing; then a
 * positive weight is evidence for its label.
 */
static float
mean(const float weight[LABEL_ROOM])
{
	float sum = 0;
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		sum += weight[y];
	return sum / LABEL_COUNT;
}

void
crf_put(const struct crf *c, struct name_model *p)
{
	float average[LABEL_ROOM], shared;
	size_t row;
	int y;

	for (row = 0; row < c->feature.rows; row++) {
		average_row(&c->feature, row, average);
		shared = mean(average);
		for (y = 0; y < LABEL_COUNT; y++)
			p->weight[row][y] = whole(average[y] - shared);
	}
	for (row = 0; row <= LABEL_COUNT; row++) {
		average_row(&c->after, row, average);
		for (y = 0; y < LABEL_COUNT; y++)
			p->after[row][y] = whole(average[y]);
	}
}
