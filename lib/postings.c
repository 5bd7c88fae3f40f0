#include "postings.h"

#include <stdlib.h>
#include <string.h>

#include "fixed.h"
#include "grow.h"

void
postings_free(struct postings *p)
{
	free(p->idf);
	free(p->weight[0]);
	free(p->weight[1]);
	free(p->mass[0]);
	free(p->mass[1]);
	free(p->posting);
	free(p->from);
	free(p->to);
	memset(p, 0, sizeof(*p));
}

/* Room for n numbers, all 0; NULL where there is no memory. */
static uint32_t *
zeros(uint32_t **array, size_t *cap, size_t n)
{
	uint32_t *p = grow(*array, cap, n, sizeof(*p));

	if (p == NULL)
		return NULL;
	*array = p;
	memset(p, 0, n * sizeof(*p));
	return p;
}

/* In how many sentences each term is. */
static void
count_sentences(uint32_t *df, const struct wording *w, enum layer layer)
{
	size_t i;

	for (i = 0; i < w->term_n[layer]; i++)
		df[w->term[layer][i].number]++;
}

static int
find_idf(struct postings *p, enum layer layer, size_t terms,
    const struct wording *a, const struct wording *b)
{
	uint32_t *df = zeros(&p->idf, &p->idf_cap, terms);
	int32_t all = fixed_log(a->n + b->n + 2);
	int32_t log[64] = { 0 }; /* of the numbers that are small */
	uint32_t *d;

	if (df == NULL)
		return -1;
	count_sentences(df, a, layer);
	count_sentences(df, b, layer);
	for (d = df; d < df + terms; d++) {
		if (*d > 1 && *d < 64 && log[*d] == 0)
			log[*d] = fixed_log(*d);
		if (*d != 0)
			*d = (uint32_t)(all -
					(*d < 64 ? log[*d] : fixed_log(*d)));
	}
	return 0;
}

/* The weights of a sentence's terms; their mass. */
static uint64_t
weigh(const uint32_t *idf, const struct term *t, uint32_t *weight, size_t n)
{
	uint64_t sum = 0, mass = 0, length;
	size_t i;

	for (i = 0; i < n; i++) {
		weight[i] = idf[t[i].number];
		mass += (uint64_t)weight[i] * t[i].count;
		if (t[i].count > 1)
			weight[i] =
			    weight[i] *
				(uint32_t)(FIXED_ONE + fixed_log(t[i].count)) >>
			    FIXED_BITS;
		sum += (uint64_t)weight[i] * weight[i];
	}
	length = (uint64_t)fixed_sqrt(sum) + 1;
	for (i = 0; i < n; i++)
		weight[i] =
		    (uint32_t)(((uint64_t)weight[i] << POSTINGS_UNIT_BITS) /
			       length);
	return mass;
}

static int
find_weights(
    struct postings *p, int side, enum layer layer, const struct wording *w)
{
	uint32_t *q = grow(p->weight[side], &p->weight_cap[side],
	    w->term_n[layer], sizeof(*q));
	uint64_t *mass =
	    grow(p->mass[side], &p->mass_cap[side], w->n, sizeof(*mass));
	struct slice s;
	size_t i;

	if (q != NULL)
		p->weight[side] = q;
	if (mass != NULL)
		p->mass[side] = mass;
	if (q == NULL || mass == NULL)
		return -1;
	for (i = 0; i < w->n; i++) {
		s = w->sentence[i].terms[layer];
		mass[i] = s.n == 0 ? 0
				   : weigh(p->idf, w->term[layer] + s.at,
					 q + s.at, s.n);
	}
	return 0;
}

/* Set from and to, and room for the postings. */
static int
lay_out(
    struct postings *p, enum layer layer, size_t terms, const struct wording *b)
{
	uint32_t *from = zeros(&p->from, &p->from_cap, terms + 1), *to;
	uint32_t sum = 0, n;
	struct posting *q;
	size_t i;

	to = zeros(&p->to, &p->to_cap, terms + 1);
	q = grow(p->posting, &p->posting_cap, b->term_n[layer], sizeof(*q));
	if (from == NULL || to == NULL || q == NULL)
		return -1;
	p->posting = q;
	count_sentences(from, b, layer);
	for (i = 0; i <= terms; i++) {
		n = from[i];
		from[i] = to[i] = sum;
		sum += n;
	}
	return 0;
}

static void
post(struct postings *p, enum layer layer, const struct wording *b)
{
	const struct term *t = b->term[layer];
	struct slice s;
	size_t i, k;

	for (i = 0; i < b->n; i++) {
		s = b->sentence[i].terms[layer];
		for (k = s.at; k < s.at + s.n; k++)
			p->posting[p->to[t[k].number]++] =
			    (struct posting){ (uint32_t)i, (uint32_t)k };
	}
}

/* What going through the terms of at most that many postings each costs. */
static uint64_t
work(const struct postings *p, enum layer layer, const struct wording *a,
    uint32_t most)
{
	uint64_t sum = 0;
	uint32_t n, number;
	size_t i;

	for (i = 0; i < a->term_n[layer]; i++) {
		number = a->term[layer][i].number;
		n = p->to[number] - p->from[number];
		if (n <= most)
			sum += n;
	}
	return sum;
}

/* Pass over the commonest terms until the rest is not too much work. */
static void
limit(
    struct postings *p, enum layer layer, size_t terms, const struct wording *a)
{
	uint32_t most = UINT32_MAX;
	size_t i;

	while (work(p, layer, a, most) > POSTINGS_WORK_MAX)
		most /= 2;
	if (most < UINT32_MAX)
		for (i = 0; i < terms; i++)
			if (p->to[i] - p->from[i] > most)
				p->to[i] = p->from[i];
}

int
postings_make(struct postings *p, enum layer layer, size_t terms,
    const struct wording *a, const struct wording *b)
{
	if (find_idf(p, layer, terms, a, b) != 0 ||
	    find_weights(p, 0, layer, a) != 0 ||
	    find_weights(p, 1, layer, b) != 0 ||
	    lay_out(p, layer, terms, b) != 0)
		return -1;
	post(p, layer, b);
	limit(p, layer, terms, a);
	return 0;
}
