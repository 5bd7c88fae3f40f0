#include "learn/gbdt_tree.h"
#include "text/memory.h"

#include <stdlib.h>
#include <string.h>

static const int64_t UPPER = INT64_C(1) << 32;

void
gbdt_tree_allocate(struct gbdt_tree *t, unsigned leaves)
{
	size_t n = t->rows + 1, bins = t->width * GBDT_TREE_BINS;
	unsigned i;

	t->bin = memory_checked(malloc(n * t->width));
	t->used = memory_checked(malloc(t->width));
	t->gradient = memory_checked(malloc(n * sizeof(*t->gradient)));
	t->order = memory_checked(malloc(n * sizeof(*t->order)));
	t->spare = memory_checked(malloc(n * sizeof(*t->spare)));
	t->gathered = memory_checked(malloc(n * sizeof(*t->gathered)));
	t->pool = memory_new(leaves * bins, sizeof(*t->pool));
	for (i = 0; i < leaves; i++)
		t->leaf[i].bin = t->pool + i * bins;
}

void
gbdt_tree_free(struct gbdt_tree *t)
{
	free(t->bin);
	free(t->used);
	free(t->gradient);
	free(t->order);
	free(t->spare);
	free(t->gathered);
	free(t->pool);
}

gbdt_tree_sum
gbdt_tree_join(int g, int h)
{
	return g * UPPER + h;
}

int64_t
gbdt_tree_h(gbdt_tree_sum s)
{
	return s & (UPPER - 1);
}

int64_t
gbdt_tree_g(gbdt_tree_sum s)
{
	return (s - gbdt_tree_h(s)) / UPPER;
}

/* Sum up the gradients of a leaf, bin by bin. */
static void
add_up(struct gbdt_tree *t, struct gbdt_tree_leaf *l)
{
	const uint32_t *order = t->order + l->from;
	size_t f, i, n = l->to - l->from;

	l->all = 0;
	for (i = 0; i < n; i++) {
		t->gathered[i] = t->gradient[order[i]];
		l->all += t->gathered[i];
	}
	for (f = 0; f < t->width; f++) {
		gbdt_tree_sum *s = l->bin + f * GBDT_TREE_BINS;
		const uint8_t *bin = t->bin + f * t->rows;

		if (!t->used[f])
			continue;
		memset(s, 0, GBDT_TREE_BINS * sizeof(*s));
		for (i = 0; i < n; i++)
			s[bin[order[i]]] += t->gathered[i];
	}
}

/* Subtract the bins of one leaf from those of two leaves together. */
static void
subtract(const struct gbdt_tree *t, struct gbdt_tree_leaf *l,
    const struct gbdt_tree_leaf *other)
{
	size_t f, k;

	l->all -= other->all;
	for (f = 0; f < t->width; f++) {
		gbdt_tree_sum *s = l->bin + f * GBDT_TREE_BINS;
		const gbdt_tree_sum *o = other->bin + f * GBDT_TREE_BINS;

		for (k = 0; t->used[f] && k < GBDT_TREE_BINS; k++)
			s[k] -= o[k];
	}
}

static double
leaf_gain(gbdt_tree_sum s)
{
	double g = (double)gbdt_tree_g(s);

	return g * g / (double)(gbdt_tree_h(s) + GBDT_TREE_RIDGE);
}

static void
find_cut(const struct gbdt_tree *t, struct gbdt_tree_leaf *l, size_t f)
{
	const gbdt_tree_sum *s = l->bin + f * GBDT_TREE_BINS;
	double gain, whole = leaf_gain(l->all);
	gbdt_tree_sum left = 0;
	unsigned k;

	for (k = 0; k + 1 < GBDT_TREE_BINS; k++) {
		left += s[k];
		if (s[k] == 0 || gbdt_tree_h(left) < t->hessian_min)
			continue;
		if (gbdt_tree_h(l->all - left) < t->hessian_min)
			break;
		gain = leaf_gain(left) + leaf_gain(l->all - left) - whole;
		if (gain > l->gain) {
			l->gain = gain;
			l->feature = f;
			l->cut = k;
		}
	}
}

static void
find_split(const struct gbdt_tree *t, struct gbdt_tree_leaf *l)
{
	size_t f;

	l->gain = 0;
	for (f = 0; f < t->width; f++)
		if (t->used[f])
			find_cut(t, l, f);
}

/*
 * Partition the rows of a leaf, those that go left first; returns the index of
 * the first other row.
 */
static size_t
part_rows(struct gbdt_tree *t, const struct gbdt_tree_leaf *l)
{
	const uint8_t *bin = t->bin + l->feature * t->rows;
	size_t i, n = l->from, m = 0;

	for (i = l->from; i < l->to; i++) {
		if (bin[t->order[i]] <= l->cut)
			t->order[n++] = t->order[i];
		else
			t->spare[m++] = t->order[i];
	}
	memcpy(t->order + n, t->spare, m * sizeof(*t->spare));
	return n;
}

/* Replace leaf i by split k, with leaves i and j below it. */
static void
link_split(struct gbdt_tree *t, int k, int i, int j)
{
	struct gbdt_tree_split *above;

	t->split[k].feature = t->leaf[i].feature;
	t->split[k].cut = t->leaf[i].cut;
	t->split[k].left = -1 - i;
	t->split[k].right = -1 - j;
	if (k > 0) {
		above = t->split + t->leaf[i].parent;
		if (above->left == -1 - i)
			above->left = k;
		else
			above->right = k;
	}
	t->leaf[i].parent = t->leaf[j].parent = k;
}

/* Split leaf i; its right half is leaf j. */
static void
split_leaf(struct gbdt_tree *t, unsigned i, unsigned j)
{
	struct gbdt_tree_leaf *a = t->leaf + i, *c = t->leaf + j;
	gbdt_tree_sum *bin = c->bin;

	link_split(t, (int)j - 1, (int)i, (int)j);
	c->from = part_rows(t, a);
	c->to = a->to;
	a->to = c->from;
	if (a->to - a->from < c->to - c->from) {
		/*
		 * The larger leaf keeps the bins, minus those of the smaller.
		 */
		c->all = a->all;
		c->bin = a->bin;
		a->bin = bin;
		add_up(t, a);
		subtract(t, c, a);
	} else {
		add_up(t, c);
		subtract(t, a, c);
	}
	find_split(t, a);
	find_split(t, c);
}

unsigned
gbdt_tree_grow(struct gbdt_tree *t, unsigned leaves)
{
	unsigned n, i, best;

	t->leaf[0].from = 0;
	t->leaf[0].to = t->rows;
	add_up(t, &t->leaf[0]);
	find_split(t, &t->leaf[0]);
	for (n = 1; n < leaves; n++) {
		for (best = 0, i = 1; i < n; i++)
			if (t->leaf[i].gain > t->leaf[best].gain)
				best = i;
		if (t->leaf[best].gain <= 0)
			break;
		split_leaf(t, best, n);
	}
	return n;
}
