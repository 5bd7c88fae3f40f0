#include "learn/wording_learn.h"

#include <stdlib.h>

#include "learn/real.h"
#include "learn/xorshift.h"
#include "page/wording_features.h"
#include "text/memory.h"

#ifdef __clang__ /* see real.h */
#pragma STDC FP_CONTRACT OFF
#endif

enum {
	ROUNDS = 10,
	STEEP = 30 /* beyond this, a logistic curve is flat */
};

static const float step = 0.5F, decay = 1e-6F;

struct model {
	float *weight, *squares;
};

static void
shuffle(struct wording_line *line, size_t n, uint32_t *seed)
{
	struct wording_line l;
	size_t i, k;

	for (i = n; i > 1; i--) {
		k = xorshift_next(seed) % i;
		l = line[i - 1];
		line[i - 1] = line[k];
		line[k] = l;
	}
}

static float
probability(const struct model *m, const struct wording_line *l, float scale)
{
	float z = 0;
	size_t i;

	for (i = 0; i < l->cells; i++)
		z += m->weight[l->cell[i]];
	z *= scale;
	z = z > STEEP ? STEEP : z < -STEEP ? -STEEP : z;
	return 1 / (1 + real_exp(-z));
}

static void
learn_line(struct model *m, const struct wording_line *l)
{
	float scale = real_inverse_root((float)l->cells);
	float error = probability(m, l, scale) - (float)l->is_text;
	float slope = error * scale * (float)l->weight, g;
	size_t i, c;

	for (i = 0; i < l->cells; i++) {
		c = l->cell[i];
		g = slope + decay * m->weight[c];
		m->squares[c] += g * g;
		m->weight[c] -= step * g * real_inverse_root(m->squares[c]);
	}
}

/* A weight in units of the table, rounded. */
static int16_t
rounded(float weight)
{
	float x = weight * WORDING_UNIT + (weight < 0 ? -0.5F : 0.5F);

	return (int16_t)(x > INT8_MAX    ? INT8_MAX
			 : x < -INT8_MAX ? -INT8_MAX
					 : x);
}

void
wording_learn(struct wording_line *line, size_t n, int16_t *weight)
{
	struct model m = { memory_new(WORDING_CELLS, sizeof(*m.weight)),
		memory_new(WORDING_CELLS, sizeof(*m.squares)) };
	uint32_t seed = 1;
	size_t i, round;

	for (i = 0; i < WORDING_CELLS; i++)
		m.squares[i] = 1;
	for (round = 0; round < ROUNDS; round++) {
		shuffle(line, n, &seed);
		for (i = 0; i < n; i++)
			if (line[i].weight > 0 && line[i].cells > 0)
				learn_line(&m, line + i);
	}
	for (i = 0; i < WORDING_CELLS; i++)
		weight[i] = rounded(m.weight[i]);
	free(m.weight);
	free(m.squares);
}
