#include "align/link_cover.h"

#include "text/fixed.h"

enum {
	COVER = FIXED_ONE * 2 / 5, /* of the sentence of which less is shared */
	FALL = 3                   /* a score falls to 3/4 of that share */
};

static int32_t
covered_score(const struct link_relation *r, int32_t score)
{
	int32_t less = r->feature[RELATION_LESS];

	if (r->relation == RELATION_DIFFERS || less >= COVER)
		return score;
	score = score * less * FALL / (4 * FIXED_ONE);
	return score > 0 ? score : 1;
}

void
link_cover_apply(struct links *l, int32_t least, struct link_relation *r,
    const struct relation_weights *w, const struct term_table *x,
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	struct link *k;
	size_t i, n;

	if (similarity_has_lead(a, b))
		return;
	link_relation_start(r);
	r->whole = 0;
	for (i = 0; i < l->rows; i++)
		for (n = l->row[i]; n < l->row[i + 1]; n++) {
			k = &l->link[n];
			if (k->score < least || k->score == 0)
				continue;
			link_relation_find(
			    r, w, x, a, i, b, links_column(l, n), k->same);
			k->score = (int16_t)covered_score(r, k->score);
		}
}
