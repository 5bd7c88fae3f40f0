#include "align/rivals.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { ONE = 1000000 };

void
rivals_free(struct rivals *r)
{
	free(r->row);
	free(r->column);
	memset(r, 0, sizeof(*r));
}

/* Make *p an array of n sentences without cells. */
static void
clear(struct rival **p, size_t *cap, size_t n)
{
	*p = memory_grow(*p, cap, n, sizeof(**p));
	memset(*p, 0, n * sizeof(**p));
}

/* Add the cell of a sentence with another one. */
static void
add(struct rival *r, size_t sentence, int16_t score)
{
	if (score > 0)
		r->linked +=
		    (int32_t)((int64_t)(ONE - r->linked) * score / 1000);
	if (r->found && score <= r->score)
		return;
	r->found = 1;
	r->score = score;
	r->sentence = (uint32_t)sentence;
}

void
rivals_find(struct rivals *r, const struct links *l)
{
	size_t i, k;

	clear(&r->row, &r->row_cap, l->rows);
	clear(&r->column, &r->column_cap, l->columns);
	for (i = 0; i < l->rows; i++)
		for (k = l->row[i]; k < l->row[i + 1]; k++) {
			add(&r->row[i], links_column(l, k), l->link[k].score);
			add(&r->column[links_column(l, k)], i,
			    l->link[k].score);
		}
}

int32_t
rivals_alone(const struct rival *r)
{
	return (ONE - r->linked + 500) / 1000;
}
