#include "show/stress.h"

void
highlight_passage(
    struct highlight *c, const struct alignment *a, int side, size_t i)
{
	const struct alignment_passage *p = &a->passage[side][i];
	const struct alignment_link *l;
	size_t k;

	highlight_start(c);
	for (k = 0; k < p->links; k++) {
		l = &a->link[a->by[side][p->link + k]];
		if (l->passage[!side] == ALIGNMENT_NONE)
			continue;
		/* The row's own copy: the cost stays that of the rows. */
		highlight_partner(c, alignment_text(a, l, !side));
	}
	highlight_sentence(c, p->text);
}
