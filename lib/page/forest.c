#include "page/forest.h"

/* The score by the nodes of trees that have just been learned. */
static int
walk(const struct forest *f, const int16_t *row)
{
	const struct forest_node *n = f->node;
	int score = 0;
	size_t i;

	for (i = 0; i < f->trees && forest_is_open(score); i++) {
		while (n->feature != FOREST_LEAF)
			n += row[n->feature] <= n->value ? 1 : n->right;
		score += n->value;
		n += n->right;
	}
	return score;
}

int
forest_score(const struct forest *f, const int16_t *row)
{
	int score = 0;
	size_t i;

	if (f->part == NULL)
		return walk(f, row);
	for (i = 0; i < f->parts && forest_is_open(score); i++)
		score = f->part[i](score, row);
	return score;
}

/* The mean of the leaves among nodes from..to-1, in thousandths. */
static int32_t
mean(const struct forest_node *from, const struct forest_node *to)
{
	int32_t sum = 0, n = 0;

	for (; from < to; from++)
		if (from->feature == FOREST_LEAF) {
			sum += from->value;
			n++;
		}
	return n == 0 ? 0 : sum * 1000 / n;
}

/* Add the reasons of a tree that ends at end; returns its leaf. */
static const struct forest_node *
explain(const struct forest_node *n, const struct forest_node *end,
    const int16_t *row, int32_t *weight)
{
	int32_t before = mean(n, end), after;
	uint8_t feature;

	while (n->feature != FOREST_LEAF) {
		feature = n->feature;
		if (row[feature] <= n->value) {
			end = n + n->right;
			n++;
		} else {
			n += n->right;
		}
		after = mean(n, end);
		weight[feature] += after - before;
		before = after;
	}
	return n;
}

void
forest_reasons(const struct forest *f, const int16_t *row, int32_t *weight)
{
	const struct forest_node *n = f->node, *end;
	int score = 0;
	size_t i;

	for (i = 0; i < f->trees && forest_is_open(score); i++) {
		for (end = n; end->feature != FOREST_LEAF; end++)
			;
		end += end->right;
		score += explain(n, end, row, weight)->value;
		n = end;
	}
}
