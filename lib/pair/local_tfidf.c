#include "pair/local_tfidf.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

/* A name of a text of the group. */
struct local_term {
	uint32_t local; /* its number in the group */
	int32_t share;
};

void
local_tfidf_start(struct local_tfidf *v, const struct document_vector *p,
    const struct tfidf *c)
{
	memset(v, 0, sizeof(*v));
	v->p = p;
	v->c = c;
	v->df = memory_new(c->words + 1, sizeof(*v->df));
	v->local = memory_new(c->words + 1, sizeof(*v->local));
}

void
local_tfidf_free(struct local_tfidf *v)
{
	free(v->term);
	free(v->start);
	free(v->df);
	free(v->local);
	free(v->used);
	memset(v, 0, sizeof(*v));
}

/* Count the names of the group, and number those that two texts share. */
static void
number_names(struct local_tfidf *v, const uint32_t *text, size_t n)
{
	const struct tfidf *c = v->c;
	uint32_t *used, word;
	size_t i, k;

	v->used_n = v->names = 0;
	for (i = 0; i < n; i++)
		for (k = c->start[text[i]]; k < c->start[text[i] + 1]; k++) {
			word = c->term[k].word;
			if (!document_vector_is_name(v->p, word) ||
			    v->df[word]++ > 0)
				continue;
			v->used = used = memory_grow(v->used, &v->used_cap,
			    v->used_n + 1, sizeof(*used));
			used[v->used_n++] = word;
		}
	for (i = 0; i < v->used_n; i++)
		if (v->df[v->used[i]] > 1)
			v->local[v->used[i]] = (uint32_t)v->names++;
}

/* Append the vector of a text, of length LOCAL_TFIDF_ONE. */
static void
write_vector(struct local_tfidf *v, uint32_t text, size_t n, size_t i)
{
	const struct tfidf *c = v->c;
	struct local_term *at = v->term + v->start[i], *end = at;
	const struct vector_term *t = c->term + c->start[text];
	uint64_t sum = 0;
	int64_t root, share;

	for (; t < c->term + c->start[text + 1]; t++) {
		if (!document_vector_is_name(v->p, t->word) ||
		    v->df[t->word] < 2)
			continue;
		share = (int64_t)t->weight *
			(fixed_log(n) - fixed_log(v->df[t->word])) / FIXED_ONE;
		*end++ =
		    (struct local_term){ v->local[t->word], (int32_t)share };
		sum += (uint64_t)(share * share);
	}
	root = (int64_t)fixed_sqrt(sum) + 1;
	v->start[i + 1] = (size_t)(end - v->term);
	for (; at < end; at++)
		at->share =
		    (int32_t)((int64_t)at->share * LOCAL_TFIDF_ONE / root);
}

static void
reserve(struct local_tfidf *v, const uint32_t *text, size_t n)
{
	size_t i, terms = 0;

	for (i = 0; i < n; i++)
		terms += v->c->start[text[i] + 1] - v->c->start[text[i]];
	v->term = memory_grow(v->term, &v->term_cap, terms, sizeof(*v->term));
	v->start =
	    memory_grow(v->start, &v->start_cap, n + 1, sizeof(*v->start));
}

void
local_tfidf_read(struct local_tfidf *v, const uint32_t *text, size_t n)
{
	size_t i;

	number_names(v, text, n);
	reserve(v, text, n);
	v->start[0] = 0;
	for (i = 0; i < n; i++)
		write_vector(v, text[i], n, i);
	for (i = 0; i < v->used_n; i++)
		v->df[v->used[i]] = 0;
}

int64_t
local_tfidf_product(const struct local_tfidf *v, size_t i, const int64_t *with)
{
	int64_t sum = 0;
	size_t k;

	for (k = v->start[i]; k < v->start[i + 1]; k++)
		sum += v->term[k].share * with[v->term[k].local];
	return sum;
}

void
local_tfidf_add(const struct local_tfidf *v, size_t i, int64_t *to, int sign)
{
	size_t k;

	for (k = v->start[i]; k < v->start[i + 1]; k++)
		to[v->term[k].local] += (int64_t)sign * v->term[k].share;
}
