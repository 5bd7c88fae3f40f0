#include "learn/logistic_sgd.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* Probabilities and weights are in units of 2^-30. */
enum { BITS = 30, STEPS = 64, RANGE = 16, CURVE = STEPS * RANGE };
static const int64_t ONE = INT64_C(1) << BITS;

struct learner {
	int64_t *weight, *sum;
	uint32_t *order;
	int64_t curve[CURVE + 1]; /* the logistic function of 0 to RANGE */
	uint64_t random;
};

uint16_t *
logistic_sgd_add(struct logistic_sgd_examples *e, int class)
{
	e->feature = memory_grow(e->feature, &e->feature_cap,
	    (e->n + 1) * e->width, sizeof(*e->feature));
	e->class = memory_grow(e->class, &e->class_cap, e->n + 1, 1);
	e->class[e->n] = class != 0;
	return e->feature + e->n++ * e->width;
}

void
logistic_sgd_free(struct logistic_sgd_examples *e)
{
	free(e->feature);
	free(e->class);
	memset(e, 0, sizeof(*e));
}

/* p' = p (1 - p), by the midpoint rule. */
static void
draw_curve(struct learner *l)
{
	int64_t p = ONE / 2, half;
	int i, k;

	for (i = 0; i <= CURVE; i++) {
		l->curve[i] = p;
		for (k = 0; k < 4; k++) {
			half =
			    p + (p * (ONE - p) >> BITS) / (INT64_C(8) * STEPS);
			p += (half * (ONE - half) >> BITS) /
			     (INT64_C(4) * STEPS);
		}
	}
}

/* The probability that goes with a score. */
static int64_t
probability(const struct learner *l, int64_t score)
{
	int64_t i = (score < 0 ? -score : score) / (ONE / STEPS);

	if (i > CURVE)
		i = CURVE;
	return score < 0 ? ONE - l->curve[i] : l->curve[i];
}

static uint32_t
draw(struct learner *l, uint32_t below)
{
	l->random = l->random * UINT64_C(6364136223846793005) +
		    UINT64_C(1442695040888963407);
	return (uint32_t)((l->random >> 32) * below >> 32);
}

static void
shuffle(struct learner *l, size_t n)
{
	uint32_t i, k, swap;

	for (i = (uint32_t)n; i > 1; i--) {
		k = draw(l, i);
		swap = l->order[k];
		l->order[k] = l->order[i - 1];
		l->order[i - 1] = swap;
	}
}

/* One round; a step is 1/divisor of the gradient. */
static void
train_round(
    struct learner *l, const struct logistic_sgd_examples *e, int64_t divisor)
{
	const uint16_t *feature;
	int64_t score, step;
	size_t i, k;

	for (i = 0; i < e->n; i++) {
		feature = e->feature + l->order[i] * e->width;
		score = 0;
		for (k = 0; k < e->width; k++)
			score += l->weight[feature[k]];
		step =
		    (e->class[l->order[i]] ? ONE : 0) - probability(l, score);
		step /= divisor;
		for (k = 0; k < e->width; k++)
			l->weight[feature[k]] += step;
	}
}

static void
learn(struct learner *l, const struct logistic_sgd_examples *e, size_t n,
    int rounds, int decay)
{
	int64_t divisor;
	size_t i;
	int r;

	draw_curve(l);
	for (i = 0; i < e->n; i++)
		l->order[i] = (uint32_t)i;
	for (r = 0; r < rounds; r++) {
		divisor = 20 + 8 * r;
		shuffle(l, e->n);
		train_round(l, e, divisor);
		for (i = 0; i < n; i++) {
			l->weight[i] -= l->weight[i] * decay / (100 * divisor);
			if (r >= rounds / 2)
				l->sum[i] += l->weight[i];
		}
	}
}

/* The rounded quotient, limited to 16 bits. */
static int16_t
rounded(int64_t sum, int64_t scale)
{
	int64_t w = (sum + (sum < 0 ? -scale : scale) / 2) / scale;

	if (w > INT16_MAX)
		w = INT16_MAX;
	if (w < INT16_MIN)
		w = INT16_MIN;
	return (int16_t)w;
}

void
logistic_sgd_learn(const struct logistic_sgd_examples *e, size_t n, int unit,
    int rounds, int decay, int16_t *weight)
{
	struct learner *l = memory_new(1, sizeof(*l));
	int64_t scale = ONE / unit * (rounds - rounds / 2);
	size_t i;

	l->weight = memory_new(n, sizeof(*l->weight));
	l->sum = memory_new(n, sizeof(*l->sum));
	l->order = memory_new(e->n + 1, sizeof(*l->order));
	learn(l, e, n, rounds, decay);
	for (i = 0; i < n; i++)
		weight[i] = rounded(l->sum[i], scale);
	free(l->weight);
	free(l->sum);
	free(l->order);
	free(l);
}
