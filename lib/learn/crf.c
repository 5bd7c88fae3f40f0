#include "learn/crf.h"

#include <stdlib.h>
#include <string.h>

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

static const float least =
    1e-3F; /* skip updates whose largest gradient is below this */

void
crf_start(struct crf *c, size_t rows)
{
	memset(c, 0, sizeof(*c));
	forward_backward_start(&c->lattice);
	c->kept = memory_new(
	    (size_t)LINE_WORDS_MAX * NAME_FEATURES_MAX, sizeof(*c->kept));
	adagrad_start(&c->feature, rows);
	adagrad_start(&c->after, LABEL_COUNT + 1);
}

void
crf_free(struct crf *c)
{
	free(c->kept);
	adagrad_free(&c->feature);
	adagrad_free(&c->after);
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
	forward_backward_set_word(&c->lattice, i, sum);
}

/* Follow the gradient of word i, whose label is right. */
static void
learn_word(struct crf *c, size_t i, int right)
{
	float gradient[LABEL_ROOM], size, most = 0;
	size_t k;
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		gradient[y] = (float)(y == right) - c->lattice.chance[i][y];
	for (y = 0; y < LABEL_COUNT; y++) {
		size = gradient[y] < 0 ? -gradient[y] : gradient[y];
		most = size > most ? size : most;
	}
	if (!(most >= least))
		return;
	for (k = c->kept_at[i]; k < c->kept_at[i + 1]; k++)
		adagrad_follow(&c->feature, c->kept[k], gradient);
}

/* Follow the gradient of the label transitions of n words. */
static void
learn_after(struct crf *c, const unsigned char *right, size_t n, struct sides s)
{
	float(*gradient)[LABEL_ROOM] = c->lattice.pair;
	size_t i;
	int x, y;

	for (x = 0; x <= LABEL_COUNT; x++)
		for (y = 0; y < LABEL_ROOM; y++)
			gradient[x][y] = -gradient[x][y];
	gradient[s.before][right[0]]++;
	for (i = 1; i < n; i++)
		gradient[right[i - 1]][right[i]]++;
	if (s.behind)
		gradient[right[n - 1]][LABEL_O]++;
	for (x = 0; x <= LABEL_COUNT; x++)
		adagrad_follow(&c->after, (size_t)x, gradient[x]);
}

/*
 * Learn from the n words of a line from first on, all of which have features.
 */
static void
learn_run(struct crf *c, const struct name_examples *e, size_t first, size_t n,
    struct sides s, uint32_t *seed)
{
	const unsigned char *right = e->label + first;
	size_t i;
	int x;

	for (x = 0; x <= LABEL_COUNT; x++)
		forward_backward_set_after(&c->lattice, x, c->after.weight[x]);
	c->kept_at[0] = 0;
	for (i = 0; i < n; i++) {
		keep(c, e, first, i, seed);
		score(c, i);
	}
	if (forward_backward_find(&c->lattice, n, s) == -1)
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
possible(const unsigned char *label, size_t n, struct sides s)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!bilou_follows(i == 0 ? s.before : label[i - 1], label[i]))
			return 0;
	return bilou_closed(label[n - 1]);
}

static void
learn_line(struct crf *c, const struct name_examples *e,
    const struct example *line, uint32_t *seed)
{
	size_t i, end;
	struct sides s;

	for (i = line->first; i<line->end; i = end> i ? end : i + 1) {
		for (end = i;
		     end < line->end && name_examples_has_features(e, end);)
			end++;
		s.before = i == line->first ? LABEL_COUNT : LABEL_O;
		s.behind = end < line->end;
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
		adagrad_note(&c->feature);
		adagrad_note(&c->after);
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
		adagrad_average(&c->feature, row, average);
		shared = mean(average);
		for (y = 0; y < LABEL_COUNT; y++)
			p->weight[row][y] = whole(average[y] - shared);
	}
	for (row = 0; row <= LABEL_COUNT; row++) {
		adagrad_average(&c->after, row, average);
		for (y = 0; y < LABEL_COUNT; y++)
			p->after[row][y] = whole(average[y]);
	}
}
