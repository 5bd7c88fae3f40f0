#include "forest.h"

int
forest_score(const struct forest *f, const int16_t *row)
{
	const struct forest_node *n = f->node;
	int score = 0;
	size_t i;

	for (i = 0; i < f->trees && score >= FOREST_LOST; i++) {
		while (n->feature != FOREST_LEAF)
			n += row[n->feature] <= n->value ? 1 : n->right;
		score += n->value;
		n += n->right;
	}
	return score;
}
