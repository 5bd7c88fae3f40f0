#include "pair/query.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
query_free(struct query *q)
{
	free(q->term);
	memset(q, 0, sizeof(*q));
}

static int
by_df(const void *a, const void *b)
{
	const struct query_term *x = a, *y = b;

	if (x->df != y->df)
		return x->df < y->df ? -1 : 1;
	return (x->key > y->key) - (x->key < y->key);
}

void
query_select(struct query *q, const struct tfidf *c,
    const struct vector_term *term, const uint32_t *before, size_t n)
{
	struct query_term *t = memory_grow(q->term, &q->cap, n, sizeof(*t));
	size_t i, visits = 0;

	q->term = t;
	for (i = 0; i < n; i++)
		t[i] = (struct query_term){
			.place = c->place[term[i].word],
			.before = before[i],
			.share = term[i].share,
			.df = tfidf_df(c, term[i].word),
			.key = tfidf_key(c, term[i].word),
		};
	qsort(t, n, sizeof(*t), by_df);
	for (i = 0; i < n; i++) {
		visits += t[i].before;
		if (visits > QUERY_VISITS)
			break;
	}
	q->n = i;
}
