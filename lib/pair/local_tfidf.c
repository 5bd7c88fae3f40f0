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

/* A name that some text of the group has. */
struct local_name {
	uint32_t df;    /* texts of the group that have it */
	uint32_t local; /* its number, if these are two or more */
};

void
local_tfidf_start(struct local_tfidf *v, const struct tfidf *c)
{
	memset(v, 0, sizeof(*v));
	v->c = c;
}

void
local_tfidf_free(struct local_tfidf *v)
{
	free(v->term);
	free(v->start);
	free(v->name);
	map_free(&v->known);
	memset(v, 0, sizeof(*v));
}

/* Count a name in one more text. */
static void
count_name(struct local_tfidf *v, uint32_t word)
{
	uint32_t *number = map_at(&v->known, word);

	if (*number == 0) {
		v->name = memory_grow(
		    v->name, &v->name_cap, v->name_n + 1, sizeof(*v->name));
		v->name[v->name_n++] = (struct local_name){ 0 };
		*number = (uint32_t)v->name_n;
	}
	v->name[*number - 1].df++;
}

/*
 * Count the names of the group, and number those that two texts share. Returns
 * the number of terms.
 */
static size_t
number_names(struct local_tfidf *v, const uint32_t *text, size_t n)
{
	const struct vector_term *t;
	size_t i, k, terms, sum = 0;

	map_clear(&v->known);
	v->name_n = v->names = 0;
	for (i = 0; i < n; i++) {
		t = tfidf_terms(v->c, text[i], &terms);
		for (k = 0; k < terms; k++)
			if (tfidf_is_name(v->c, t[k].word))
				count_name(v, t[k].word);
		sum += terms;
	}
	for (i = 0; i < v->name_n; i++)
		if (v->name[i].df > 1)
			v->name[i].local = (uint32_t)v->names++;
	return sum;
}

/* Append the vector of a text, of length LOCAL_TFIDF_ONE. */
static void
write_vector(struct local_tfidf *v, uint32_t text, size_t n, size_t i)
{
	struct local_term *at = v->term + v->start[i], *end = at;
	const struct local_name *name;
	size_t k, terms;
	const struct vector_term *t = tfidf_terms(v->c, text, &terms);
	uint64_t sum = 0;
	int64_t root, share;

	for (k = 0; k < terms; k++) {
		if (!tfidf_is_name(v->c, t[k].word))
			continue;
		name = &v->name[*map_find(&v->known, t[k].word) - 1];
		if (name->df < 2)
			continue;
		share = (int64_t)t[k].weight *
			(fixed_log(n) - fixed_log(name->df)) / FIXED_ONE;
		*end++ = (struct local_term){ name->local, (int32_t)share };
		sum += (uint64_t)(share * share);
	}
	root = (int64_t)fixed_sqrt(sum) + 1;
	v->start[i + 1] = (size_t)(end - v->term);
	for (; at < end; at++)
		at->share =
		    (int32_t)((int64_t)at->share * LOCAL_TFIDF_ONE / root);
}

void
local_tfidf_read(struct local_tfidf *v, const uint32_t *text, size_t n)
{
	size_t i, terms = number_names(v, text, n);

	v->term = memory_grow(v->term, &v->term_cap, terms, sizeof(*v->term));
	v->start =
	    memory_grow(v->start, &v->start_cap, n + 1, sizeof(*v->start));
	v->start[0] = 0;
	for (i = 0; i < n; i++)
		write_vector(v, text[i], n, i);
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
