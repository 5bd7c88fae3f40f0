#include "learn/gbdt.h"

#include <stdlib.h>
#include <string.h>

#include "learn/gbdt_tree.h"
#include "text/memory.h"

enum {
	ONE = 1024,     /* a probability of 1, and a gradient of 1 */
	CURVE = 2048,   /* range of the scores in the logistic table */
	LEAF_MAX = 200, /* largest value of a leaf */
	VALUES = 65536  /* of a feature */
};

struct work {
	struct gbdt_tree tree;
	int16_t *edge; /* [width][GBDT_TREE_BINS]: highest value in it */
	int curve[2 * CURVE + 1]; /* the logistic curve */
	uint64_t random;
};

/* e^x without libm, whose results differ between systems. */
static double
power(double x)
{
	double y = 1 + x / 1048576;
	int i;

	for (i = 0; i < 20; i++)
		y *= y;
	return y;
}

static void
make_curve(struct work *w)
{
	int i;

	for (i = -CURVE; i <= CURVE; i++)
		w->curve[i + CURVE] =
		    (int)(ONE / (1 + power(-(double)i / FOREST_UNIT)) + 0.5);
}

/* Cut the values of a feature into bins with about the same number of rows. */
static void
make_bins(struct work *w, const struct gbdt *b, size_t f, uint32_t *count)
{
	int16_t *edge = w->edge + f * GBDT_TREE_BINS;
	size_t i, in = 0, left = b->rows, want = left / GBDT_TREE_BINS + 1;
	unsigned v, k = 0;

	memset(count, 0, VALUES * sizeof(*count));
	for (i = 0; i < b->rows; i++)
		count[b->x[i * b->stride + f] - INT16_MIN]++;
	for (v = 0; v < VALUES; v++) {
		if (count[v] == 0)
			continue;
		in += count[v];
		left -= count[v];
		edge[k] = (int16_t)((int)v + INT16_MIN);
		count[v] = k;
		if (in >= want && k + 1 < GBDT_TREE_BINS) {
			in = 0;
			want = left / (GBDT_TREE_BINS - ++k) + 1;
		}
	}
	while (++k < GBDT_TREE_BINS)
		edge[k] = INT16_MAX;
	for (i = 0; i < b->rows; i++)
		w->tree.bin[f * b->rows + i] =
		    (uint8_t)count[b->x[i * b->stride + f] - INT16_MIN];
}

static void
set_gradients(struct work *w, const struct gbdt *b, const int *score)
{
	size_t i;
	int s, p;

	for (i = 0; i < b->rows; i++) {
		s = score[i] > CURVE    ? CURVE
		    : score[i] < -CURVE ? -CURVE
					: score[i];
		p = w->curve[s + CURVE];
		w->tree.gradient[i] =
		    gbdt_tree_join(((b->y[i] ? ONE : 0) - p) * b->weight[i],
			p * (ONE - p) / ONE * b->weight[i]);
	}
}

/* Start a tree with all rows and a random part of the features. */
static void
start_tree(struct work *w, const struct gbdt *b)
{
	size_t i;

	for (i = 0; i < b->width; i++) {
		w->random = w->random * UINT64_C(6364136223846793005) + 1;
		w->tree.used[i] = (w->random >> 33) % 1000 < b->sample;
	}
	for (i = 0; i < b->rows; i++)
		w->tree.order[i] = (uint32_t)i;
}

/* The value of a leaf: a Newton step times the rate, rounded. */
static int16_t
leaf_value(const struct gbdt_tree_leaf *l, unsigned rate)
{
	double v = (double)gbdt_tree_g(l->all) /
		   (double)(gbdt_tree_h(l->all) + GBDT_TREE_RIDGE) *
		   FOREST_UNIT * rate / 1000;

	v = v > LEAF_MAX ? LEAF_MAX : v < -LEAF_MAX ? -LEAF_MAX : v;
	return (int16_t)(v < 0 ? v - 0.5 : v + 0.5);
}

/* Write out the tree, nodes before their branches. */
static void
write_tree(const struct work *w, unsigned rate, unsigned leaves,
    struct gbdt_forest *out)
{
	int stack[2 * FOREST_DEEP], at;
	size_t owner[2 * FOREST_DEEP], depth = 1, start = out->nodes;
	const struct gbdt_tree_split *s;
	struct forest_node *n;

	/*
	 * owner: 1 + the node whose right branch this is; 0 if there is none.
	 */
	stack[0] = leaves == 1 ? -1 : 0;
	owner[0] = 0;
	while (depth-- > 0) {
		at = stack[depth];
		if (owner[depth] != 0)
			out->node[owner[depth] - 1].right =
			    (uint8_t)(out->nodes + 1 - owner[depth]);
		n = out->node + out->nodes++;
		if (at < 0) {
			n->feature = FOREST_LEAF;
			n->value = leaf_value(w->tree.leaf + (-1 - at), rate);
			continue;
		}
		s = w->tree.split + at;
		n->feature = (uint8_t)s->feature;
		n->value = w->edge[s->feature * GBDT_TREE_BINS + s->cut];
		stack[depth] = s->right;
		owner[depth++] = out->nodes;
		stack[depth] = s->left;
		owner[depth++] = 0;
	}
	for (; start < out->nodes; start++)
		if (out->node[start].feature == FOREST_LEAF)
			out->node[start].right = (uint8_t)(out->nodes - start);
}

static void
start_work(struct work *w, const struct gbdt *b, struct gbdt_forest *out)
{
	uint32_t *count = memory_checked(malloc(VALUES * sizeof(*count)));
	size_t f;

	w->tree.rows = b->rows;
	w->tree.width = b->width;
	w->tree.hessian_min = b->hessian_min;
	w->edge = memory_checked(
	    malloc(b->width * GBDT_TREE_BINS * sizeof(*w->edge)));
	out->score = memory_new(b->rows + 1, sizeof(*out->score));
	out->node = memory_grow(NULL, &out->cap,
	    2 * (size_t)b->leaves * b->trees + 1, sizeof(*out->node));
	gbdt_tree_allocate(&w->tree, b->leaves);
	make_curve(w);
	for (f = 0; f < b->width; f++)
		make_bins(w, b, f, count);
	free(count);
}

void
gbdt_free(struct gbdt_forest *f)
{
	free(f->node);
	free(f->score);
	memset(f, 0, sizeof(*f));
}

void
gbdt_learn(const struct gbdt *b, struct gbdt_forest *out)
{
	struct work *w = memory_new(1, sizeof(*w));
	size_t i, start;
	unsigned t;

	start_work(w, b, out);
	for (t = 0; t < b->trees; t++) {
		struct forest f = { NULL, 1, NULL, 0 };

		set_gradients(w, b, out->score);
		start_tree(w, b);
		start = out->nodes;
		write_tree(
		    w, b->rate, gbdt_tree_grow(&w->tree, b->leaves), out);
		f.node = out->node + start;
		for (i = 0; i < b->rows; i++)
			out->score[i] += forest_score(&f, b->x + i * b->stride);
	}
	gbdt_tree_free(&w->tree);
	free(w->edge);
	free(w);
}
