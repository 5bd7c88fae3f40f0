#include "learn/logistic_newton.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

#ifdef __clang__ /* gcc -std=c11 never fuses products with sums */
#pragma STDC FP_CONTRACT OFF
#endif

enum { ROUNDS = 12 };

static const double ridge = 0.02;

struct newton {
	size_t n; /* features and the bias */
	double w[LOGISTIC_MAX];
	double gradient[LOGISTIC_MAX];
	double hessian[LOGISTIC_MAX][LOGISTIC_MAX];
};

void
logistic_newton_free(struct logistic_newton *l)
{
	free(l->x);
	free(l->y);
	memset(l, 0, sizeof(*l));
}

void
logistic_newton_add(struct logistic_newton *l, const int32_t *feature, int y)
{
	l->x = memory_grow(
	    l->x, &l->x_cap, (l->n + 1) * l->features, sizeof(*l->x));
	l->y = memory_grow(l->y, &l->y_cap, l->n + 1, 1);
	memcpy(l->x + l->n * l->features, feature, l->features * sizeof(*l->x));
	l->y[l->n++] = (int8_t)y;
}

static double
probability(double z)
{
	z *= FIXED_ONE;
	if (z > 1e6 || z < -1e6)
		return z > 0;
	return fixed_logistic((int32_t)z) / (double)FIXED_UNIT;
}

/* Add an example to the gradient and the lower half of the Hessian. */
static void
gather(struct newton *t, const int32_t *feature, int y)
{
	double x[LOGISTIC_MAX], z = 0, p;
	size_t i, k;

	x[0] = 1;
	for (i = 1; i < t->n; i++)
		x[i] = feature[i - 1] / (double)FIXED_ONE;
	for (i = 0; i < t->n; i++)
		z += t->w[i] * x[i];
	p = probability(z);
	for (i = 0; i < t->n; i++) {
		t->gradient[i] += (y - p) * x[i];
		for (k = 0; k <= i; k++)
			t->hessian[i][k] += p * (1 - p) * x[i] * x[k];
	}
}

/* Gaussian elimination: the step goes to t->gradient. */
static void
solve(struct newton *t)
{
	double factor;
	size_t i, j, k;

	for (i = 0; i < t->n; i++)
		for (k = i + 1; k < t->n; k++)
			t->hessian[i][k] = t->hessian[k][i];
	for (i = 0; i < t->n; i++)
		for (j = i + 1; j < t->n; j++) {
			factor = t->hessian[j][i] / t->hessian[i][i];
			for (k = i; k < t->n; k++)
				t->hessian[j][k] -= factor * t->hessian[i][k];
			t->gradient[j] -= factor * t->gradient[i];
		}
	for (i = t->n; i-- > 0;) {
		for (k = i + 1; k < t->n; k++)
			t->gradient[i] -= t->hessian[i][k] * t->gradient[k];
		t->gradient[i] /= t->hessian[i][i];
	}
}

void
logistic_newton_fit(const struct logistic_newton *l, int32_t *weight)
{
	struct newton t = { .n = l->features + 1 };
	size_t i, k;
	int round;

	for (round = 0; round < ROUNDS; round++) {
		memset(t.gradient, 0, sizeof(t.gradient));
		memset(t.hessian, 0, sizeof(t.hessian));
		for (i = 0; i < l->n; i++)
			gather(&t, l->x + i * l->features, l->y[i]);
		for (k = 0; k < t.n; k++) {
			t.gradient[k] -= ridge * t.w[k];
			t.hessian[k][k] += ridge;
		}
		solve(&t);
		for (k = 0; k < t.n; k++)
			t.w[k] += t.gradient[k];
	}
	for (k = 0; k < t.n; k++)
		weight[k] =
		    (int32_t)(t.w[k] * FIXED_ONE + (t.w[k] < 0 ? -0.5 : 0.5));
}
