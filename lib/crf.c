#include "crf.h"

#include <stdlib.h>
#include <string.h>

#include "chance.h"
#include "real.h"

enum {
	CRF_SCALE = 400, /* whole numbers are weights times this */
	CRF_DROP = 5,    /* of so many features one is left out */
	CRF_PARTS = 8    /* of a round, at whose ends averages are taken */
};

static const float step = 0.05F;
static const float least = 1e-3F; /* gradient that is worth a change */

int
crf_start(struct crf *c, size_t rows)
{
	memset(c, 0, sizeof(*c));
	c->rows = rows;
	c->row = calloc(rows + 1, sizeof(*c->row));
	c->kept =
	    calloc((size_t)LINE_WORDS_MAX * FEATURES_MAX, sizeof(*c->kept));
	return c->row == NULL || c->kept == NULL ? -1 : 0;
}

void
crf_free(struct crf *c)
{
	free(c->row);
	free(c->kept);
}

/* The scores of word i of the words at first, as powers of e. */
static void
score(struct crf *c, const struct examples *e, size_t first, size_t i,
    uint32_t *seed)
{
	float sum[LABEL_ROOM] = { 0 }, most;
	const float *w;
	size_t k, n = c->kept_at[i];
	int y;

	for (k = e->feature_at[first + i]; k < e->feature_at[first + i + 1];
	     k++) {
		if (chance_next(seed) % CRF_DROP == 0)
			continue;
		c->kept[n++] = e->feature[k];
		w = c->row[e->feature[k]].weight;
		for (y = 0; y < LABEL_ROOM; y++)
			sum[y] += w[y];
	}
	c->kept_at[i + 1] = n;
	most = sum[0];
	for (y = 1; y < LABEL_COUNT; y++)
		most = sum[y] > most ? sum[y] : most;
	for (y = 0; y < LABEL_COUNT; y++)
		c->exp_score[i][y] =
		    sum[y] < most - 60 ? 0 : real_exp(sum[y] - most);
}

static void
set_after(struct crf *c)
{
	int x, y;

	for (x = 0; x <= LABEL_COUNT; x++)
		for (y = 0; y < LABEL_COUNT; y++)
			c->exp_after[x][y] =
			    bilou_follows(x, y)
				? real_exp(c->after[x].weight[y])
				: 0;
}

/* What comes before the words first to end - 1, and what behind them. */
struct sides {
	int before; /* a row of after */
	int behind; /* is there a word behind, which is outside? */
};

static double
end_factor(const struct crf *c, struct sides s, int y)
{
	return s.behind ? c->exp_after[y][LABEL_O] : bilou_closed(y);
}

/* Probabilities of labels and all before them, each word's summing up to 1. */
static void
pass_forward(struct crf *c, size_t n, struct sides s)
{
	double sum;
	size_t i;
	int x, y;

	for (i = 0; i < n; i++) {
		c->scale[i] = 0;
		for (y = 0; y < LABEL_COUNT; y++) {
			sum = i == 0 ? c->exp_after[s.before][y] : 0;
			for (x = 0; i > 0 && x < LABEL_COUNT; x++)
				sum +=
				    c->forward[i - 1][x] * c->exp_after[x][y];
			sum *= c->exp_score[i][y];
			c->forward[i][y] = sum;
			c->scale[i] += sum;
		}
		for (y = 0; y < LABEL_COUNT; y++)
			c->forward[i][y] /= c->scale[i];
	}
}

/* What all behind makes of them. */
static void
pass_backward(struct crf *c, size_t n, struct sides s)
{
	double sum = 0;
	size_t i;
	int x, y;

	for (y = 0; y < LABEL_COUNT; y++)
		sum += c->forward[n - 1][y] * end_factor(c, s, y);
	for (y = 0; y < LABEL_COUNT; y++)
		c->backward[n - 1][y] = end_factor(c, s, y) / sum;
	for (i = n - 1; i-- > 0;)
		for (x = 0; x < LABEL_COUNT; x++) {
			for (y = 0, sum = 0; y < LABEL_COUNT; y++)
				sum += c->exp_after[x][y] *
				       c->exp_score[i + 1][y] *
				       c->backward[i + 1][y];
			c->backward[i][x] = sum / c->scale[i + 1];
		}
}

static void
change(struct crf_row *r, const float *gradient)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++) {
		r->squares[y] += gradient[y] * gradient[y];
		r->weight[y] += step * gradient[y] *
				real_inverse_root(r->squares[y] + 1e-6F);
	}
}

/* Follow the gradient of word i, whose label is right. */
static void
change_word(struct crf *c, size_t i, int right)
{
	float gradient[LABEL_ROOM] = { 0 }, size, most = 0;
	size_t k;
	int y;

	for (y = 0; y < LABEL_COUNT; y++) {
		gradient[y] = (float)((y == right) -
				      c->forward[i][y] * c->backward[i][y]);
		size = gradient[y] < 0 ? -gradient[y] : gradient[y];
		most = size > most ? size : most;
	}
	if (most < least)
		return;
	for (k = c->kept_at[i]; k < c->kept_at[i + 1]; k++)
		change(&c->row[c->kept[k]], gradient);
}

/* Follow the gradient of the labels in a row of n words. */
static void
change_after(
    struct crf *c, const unsigned char *right, size_t n, struct sides s)
{
	float gradient[LABEL_COUNT + 1][LABEL_ROOM] = { { 0 } };
	size_t i;
	int x, y;

	for (y = 0; y < LABEL_COUNT; y++) {
		gradient[s.before][y] -=
		    (float)(c->forward[0][y] * c->backward[0][y]);
		if (s.behind)
			gradient[y][LABEL_O] -= (float)(c->forward[n - 1][y] *
							c->backward[n - 1][y]);
	}
	gradient[s.before][right[0]]++;
	if (s.behind)
		gradient[right[n - 1]][LABEL_O]++;
	for (i = 1; i < n; i++) {
		gradient[right[i - 1]][right[i]]++;
		for (x = 0; x < LABEL_COUNT; x++)
			for (y = 0; y < LABEL_COUNT; y++)
				gradient[x][y] -=
				    (float)(c->forward[i - 1][x] *
					    c->exp_after[x][y] *
					    c->exp_score[i][y] *
					    c->backward[i][y] / c->scale[i]);
	}
	for (x = 0; x <= LABEL_COUNT; x++)
		change(&c->after[x], gradient[x]);
}

/* Learn from the n words at first, which have features, in a line. */
static void
learn_run(struct crf *c, const struct examples *e, size_t first, size_t n,
    struct sides s, uint32_t *seed)
{
	const unsigned char *right = e->label + first;
	size_t i;

	set_after(c);
	c->kept_at[0] = 0;
	for (i = 0; i < n; i++)
		score(c, e, first, i, seed);
	pass_forward(c, n, s);
	pass_backward(c, n, s);
	for (i = 0; i < n; i++)
		change_word(c, i, right[i]);
	change_after(c, right, n, s);
}

/* Can the labels stand in a row?  A name may go on in words of no features. */
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
learn_line(struct crf *c, const struct examples *e, const struct example *line,
    uint32_t *seed)
{
	size_t i, end;
	struct sides s;

	for (i = line->first; i<line->end; i = end> i ? end : i + 1) {
		for (end = i; end < line->end && examples_has_features(e, end);)
			end++;
		s.before = i == line->first ? LABEL_COUNT : LABEL_O;
		s.behind = end < line->end;
		if (end > i && possible(e->label + i, end - i, s))
			learn_run(c, e, i, end - i, s, seed);
	}
}

static void
add_sums(struct crf_row *r, size_t n)
{
	size_t i;
	int y;

	for (i = 0; i < n; i++)
		for (y = 0; y < LABEL_COUNT; y++)
			r[i].sum[y] += r[i].weight[y];
}

void
crf_learn(struct crf *c, const struct examples *e, int average, uint32_t *order,
    uint32_t *seed)
{
	size_t i, n = examples_shuffle(e, order, seed),
		  part = n / CRF_PARTS + 1;

	for (i = 0; i < n; i++) {
		learn_line(c, e, &e->line[order[i]], seed);
		if (!average || (i + 1) % part != 0)
			continue;
		add_sums(c->row, c->rows);
		add_sums(c->after, LABEL_COUNT + 1);
		c->sums++;
	}
}

/* The average of a weight, less one that all labels of the row share. */
static int32_t
whole(const struct crf *c, float sum, float shared)
{
	float weight =
	    (sum - shared) / (float)(c->sums == 0 ? 1 : c->sums) * CRF_SCALE;

	return (int32_t)(weight + (weight < 0 ? -0.5F : 0.5F));
}

/*
 * What all labels of a feature share says nothing; without it, a weight above
 * 0 speaks for its label.
 */
static float
mean(const struct crf_row *r)
{
	float sum = 0;
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		sum += r->sum[y];
	return sum / LABEL_COUNT;
}

void
crf_put(const struct crf *c, struct perceptron *p)
{
	const struct crf_row *r;
	size_t row;
	int x, y;

	for (row = 0, r = c->row; row < c->rows; row++, r++)
		for (y = 0; y < LABEL_COUNT; y++)
			p->weight[row][y] = whole(c, r->sum[y], mean(r));
	for (x = 0; x <= LABEL_COUNT; x++)
		for (y = 0; y < LABEL_COUNT; y++)
			p->after[x][y] = whole(c, c->after[x].sum[y], 0);
}
