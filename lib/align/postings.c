#include "align/postings.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

/* Instead of a number of postings: the first report does not have the term. */
#define ALONE UINT32_MAX

void
postings_free(struct postings *p)
{
	int side;

	for (side = 0; side < 2; side++) {
		free(p->weight[side]);
		free(p->mass[side]);
	}
	free(p->entry);
	free(p->posting);
	free(p->number);
	memset(p, 0, sizeof(*p));
}

/* Forget the last two reports and make room for the terms of these. */
static void
begin(struct postings *p, enum layer layer, size_t strings,
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	size_t most = a->term_n[layer] + b->term_n[layer];
	struct postings_entry *e;

	p->n = 0;
	if (++p->round == 0) { /* once in 2^32 times */
		p->entry_n = 0;
		p->round = 1;
	}
	p->entry = e =
	    memory_grow(p->entry, &p->entry_cap, strings, sizeof(*e));
	for (; p->entry_n < strings; p->entry_n++)
		e[p->entry_n].round = 0;
	p->number = memory_grow(p->number, &p->number_cap,
	    most < strings ? most : strings, sizeof(*p->number));
}

/*
 * Count a sentence that has a term; one that is not among the n terms yet
 * becomes one, with so many postings.
 */
static inline struct postings_entry *
count(struct postings *p, uint32_t number, uint32_t n)
{
	struct postings_entry *e = &p->entry[number];

	if (e->round == p->round) {
		e->idf++;
		return e;
	}
	p->number[p->n++] = number;
	*e = (struct postings_entry){ 1, p->round, 0, n };
	return e;
}

/* Count the sentences of the first report that have each term. */
static void
count_first(
    struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	const struct term *t = a->term[layer];
	size_t k, n = a->term_n[layer];

	for (k = 0; k < n; k++)
		count(p, t[k].number, 0);
}

/* The same of the second report, and store the postings of common terms. */
static void
count_second(
    struct postings *p, enum layer layer, const struct sentence_terms *b)
{
	const struct term *t = b->term[layer];
	struct postings_entry *e;
	struct posting *q;
	uint32_t i, k = 0, end;

	p->posting = q = memory_grow(
	    p->posting, &p->posting_cap, b->term_n[layer], sizeof(*q));
	for (i = 0; i < b->n; i++)
		for (end = k + b->sentence[i].terms[layer].n; k < end; k++) {
			e = count(p, t[k].number, ALONE);
			if (e->n == ALONE)
				continue;
			q[k] = (struct posting){ i, e->first };
			e->first = k + 1;
			e->n++;
		}
}

/* The logarithm of a number that is seldom large. */
static inline int32_t
log_of(struct postings *p, uint32_t n)
{
	if (n >= POSTINGS_LOGS)
		return fixed_log(n);
	if (p->log[n] == 0 && n > 1)
		p->log[n] = fixed_log(n);
	return p->log[n];
}

/*
 * Turn the counts into idf.  Returns the work that all terms cost, see
 * POSTINGS_WORK_MAX.
 */
static uint64_t
weigh(struct postings *p, size_t sentences)
{
	int32_t all = fixed_log(sentences + 2);
	struct postings_entry *e;
	uint64_t cost = 0;
	uint32_t df;
	size_t i;

	for (i = 0; i < p->n; i++) {
		e = &p->entry[p->number[i]];
		df = e->idf;
		e->idf = (uint32_t)(all - log_of(p, df));
		if (e->n != ALONE)
			cost += (uint64_t)(df - e->n) * e->n;
	}
	return cost;
}

/* The weight of a term before normalisation: idf times (1 + log count). */
static inline uint32_t
weight(struct postings *p, const struct term *t)
{
	uint32_t idf = p->entry[t->number].idf, n = term_count(t);

	return n == 1
		   ? idf
		   : idf * (uint32_t)(FIXED_ONE + log_of(p, n)) >> FIXED_BITS;
}

/* Store the normalised weights of the n terms of a sentence in to. */
static void
set_weights(struct postings *p, const struct term *t, uint16_t *to, size_t n)
{
	uint64_t sum = 0, w, length;
	uint32_t common = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		w = weight(p, &t[i]);
		sum += w * w;
		common |= p->entry[t[i].number].first;
	}
	if (common == 0)
		return;
	length = (uint64_t)fixed_sqrt(sum) + 1;
	for (i = 0; i < n; i++)
		if (p->entry[t[i].number].first != 0) {
			w = weight(p, &t[i]);
			to[i] = (uint16_t)((w << POSTINGS_UNIT_BITS) / length);
		}
}

/* Find the weights of the terms of a report. */
static void
find_weights(struct postings *p, int side, enum layer layer,
    const struct sentence_terms *w)
{
	uint16_t *q = memory_grow(p->weight[side], &p->weight_cap[side],
	    w->term_n[layer], sizeof(*q));
	struct slice s;
	size_t i;

	p->weight[side] = q;
	for (i = 0; i < w->n; i++) {
		s = w->sentence[i].terms[layer];
		if (s.n > 0)
			set_weights(p, w->term[layer] + s.at, q + s.at, s.n);
	}
}

/* Find the mass of each sentence of a report. */
static void
find_masses(struct postings *p, int side, enum layer layer,
    const struct sentence_terms *w)
{
	const struct term *t, *end;
	struct slice s;
	uint64_t *mass;
	size_t i;

	p->mass[side] = mass =
	    memory_grow(p->mass[side], &p->mass_cap[side], w->n, sizeof(*mass));
	for (i = 0; i < w->n; i++) {
		mass[i] = 0;
		s = w->sentence[i].terms[layer];
		if (s.n == 0)
			continue;
		t = w->term[layer] + s.at;
		for (end = t + s.n; t < end; t++)
			mass[i] +=
			    (uint64_t)p->entry[t->number].idf * term_count(t);
	}
}

/* The work that the terms of the first report with at most so many postings
 * cost. */
static uint64_t
work(const struct postings *p, enum layer layer, const struct sentence_terms *a,
    uint32_t most)
{
	const struct postings_entry *e;
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < a->term_n[layer]; i++) {
		e = &p->entry[a->term[layer][i].number];
		if (e->n <= most)
			sum += e->n;
	}
	return sum;
}

/* Remove the postings of the most common terms until the work is in the limit.
 */
static void
limit(struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	struct postings_entry *e;
	uint32_t most = UINT32_MAX;
	size_t i;

	do
		most /= 2;
	while (work(p, layer, a, most) > POSTINGS_WORK_MAX);
	for (i = 0; i < p->n; i++) {
		e = &p->entry[p->number[i]];
		if (e->n > most)
			e->first = 0;
	}
}

void
postings_make(struct postings *p, enum layer layer, size_t strings,
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	void (*find)(
	    struct postings *, int, enum layer, const struct sentence_terms *) =
	    layer == LAYER_SENSE ? find_masses : find_weights;
	uint64_t cost;

	begin(p, layer, strings, a, b);
	count_first(p, layer, a);
	count_second(p, layer, b);
	cost = weigh(p, a->n + b->n);
	find(p, 0, layer, a);
	find(p, 1, layer, b);
	if (cost > POSTINGS_WORK_MAX)
		limit(p, layer, a);
}
