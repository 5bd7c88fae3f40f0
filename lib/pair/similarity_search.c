#include "pair/similarity_search.h"

#include <stdlib.h>
#include <string.h>

#include "pair/query.h"
#include "text/memory.h"

struct index {
	const struct tfidf *c;
	struct posting *posting;
	uint32_t *n;      /* [words] postings it has so far */
	uint32_t *before; /* those of each term of a text */
	size_t before_cap;
	struct query query;
	struct accumulator sums;
};

static void
index_start(struct index *x, const struct tfidf *c, int32_t window)
{
	memset(x, 0, sizeof(*x));
	x->c = c;
	x->posting = memory_checked(
	    malloc((c->place[c->words] + 1) * sizeof(*x->posting)));
	x->n = memory_new(c->words, sizeof(*x->n));
	accumulator_start(&x->sums, c, window);
}

static void
index_free(struct index *x)
{
	free(x->posting);
	free(x->n);
	free(x->before);
	query_free(&x->query);
	accumulator_free(&x->sums);
}

/* Add a text to the index. */
static void
index_add(struct index *x, uint32_t text)
{
	size_t i, n;
	const struct vector_term *t = tfidf_terms(x->c, text, &n);

	for (i = 0; i < n; i++)
		x->posting[x->c->place[t[i].word] + x->n[t[i].word]++] =
		    (struct posting){ text, t[i].share };
}

/* Find the similar texts among those before a text. */
static void
find(struct index *x, struct similar_set *found, uint32_t text)
{
	size_t i, n;
	const struct vector_term *t = tfidf_terms(x->c, text, &n);
	const struct query_term *q;

	x->before =
	    memory_grow(x->before, &x->before_cap, n, sizeof(*x->before));
	for (i = 0; i < n; i++)
		x->before[i] = x->n[t[i].word];
	query_select(&x->query, x->c, t, x->before, n);
	for (q = x->query.term; q < x->query.term + x->query.n; q++)
		accumulator_visit(
		    &x->sums, x->posting + q->place, q->before, q->share);
	accumulator_compare(&x->sums, text, found);
}

void
similarity_search_find(
    struct similar_set *found, const struct tfidf *c, int32_t window)
{
	struct index x;
	uint32_t text;

	found->n = 0;
	if (c->texts == 0)
		return;
	index_start(&x, c, window);
	for (text = 0; text < c->texts; text++) {
		find(&x, found, text);
		index_add(&x, text);
	}
	index_free(&x);
}
