#include "align/postings.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

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

	for (; p->n > 0; p->n--)
		p->entry[p->number[p->n - 1]].idf = 0;
	p->entry = e =
	    memory_grow(p->entry, &p->entry_cap, strings, sizeof(*e));
	for (; p->entry_n < strings; p->entry_n++)
		e[p->entry_n].idf = 0;
	p->number = memory_grow(p->number, &p->number_cap,
	    most < strings ? most : strings, sizeof(*p->number));
}

/*
 * Count in how many sentences each term is: all sentences in idf, those of the
 * second report, for which b is 1, in to.
 */
static void
count(
    struct postings *p, enum layer layer, const struct sentence_terms *w, int b)
{
	const struct term *t = w->term[layer];
	struct postings_entry *e;
	size_t i;

	for (i = 0; i < w->term_n[layer]; i++) {
		e = &p->entry[t[i].number];
		if (e->idf++ == 0) {
			p->number[p->n++] = t[i].number;
			e->to = 0;
		}
		e->to += (uint32_t)b;
	}
}

/*
 * Turn the counts into idf and the ranges of the postings, which are still
 * empty.  Returns the work that all terms cost, see POSTINGS_WORK_MAX.
 */
static uint64_t
allot(struct postings *p, const struct term_table *l, size_t sentences)
{
	int32_t all = fixed_log(sentences + 2);
	int32_t log[64] = { 0 }; /* cache of the logarithms of small numbers */
	struct postings_entry *e;
	uint32_t df, n, sum = 0;
	uint64_t cost = 0;
	size_t i;

	for (i = 0; i < p->n; i++) {
		e = &p->entry[p->number[i]];
		df = e->idf;
		if (df > 1 && df < 64 && log[df] == 0)
			log[df] = fixed_log(df);
		e->idf = (uint32_t)(all - (df < 64 ? log[df] : fixed_log(df)));
		e->mass =
		    e->idf * term_table_rarity(l, p->number[i]) >> FIXED_BITS;
		n = e->to;
		e->from = e->to = sum;
		if (n == df) {
			e->from = 1; /* not in a: no postings */
			e->to = 0;
			continue;
		}
		sum += n;
		cost += (uint64_t)(df - n) * n;
	}
	return cost;
}

/* The weight of a term before normalisation: idf times (1 + log count). */
static uint32_t
weight(const struct postings *p, const struct term *t)
{
	uint32_t idf = p->entry[t->number].idf;

	return t->count == 1
		   ? idf
		   : idf * (uint32_t)(FIXED_ONE + fixed_log(t->count)) >>
			 FIXED_BITS;
}

/* Whether both reports have the term. */
static int
shared(const struct postings *p, const struct term *t)
{
	const struct postings_entry *e = &p->entry[t->number];

	return e->from < e->to;
}

/* Store the normalised weights of the n terms of a sentence in to. */
static void
set_weights(
    const struct postings *p, const struct term *t, uint16_t *to, size_t n)
{
	uint64_t sum = 0, w, length;
	size_t i;

	for (i = 0; i < n; i++) {
		w = weight(p, &t[i]);
		sum += w * w;
	}
	length = (uint64_t)fixed_sqrt(sum) + 1;
	for (i = 0; i < n; i++)
		if (shared(p, &t[i])) {
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
			mass[i] += (uint64_t)p->entry[t->number].idf * t->count;
	}
}

/* Store the postings of all terms. */
static void
fill(struct postings *p, enum layer layer, const struct sentence_terms *b)
{
	const struct term *t = b->term[layer];
	struct postings_entry *e;
	struct posting *q;
	struct slice s;
	uint32_t i, k;

	p->posting = q = memory_grow(
	    p->posting, &p->posting_cap, b->term_n[layer], sizeof(*q));
	for (i = 0; i < b->n; i++) {
		s = b->sentence[i].terms[layer];
		for (k = s.at; k < s.at + s.n; k++) {
			e = &p->entry[t[k].number];
			if (e->from <= e->to)
				q[e->to++] = (struct posting){ i, k };
		}
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
	uint32_t n;
	size_t i;

	for (i = 0; i < a->term_n[layer]; i++) {
		e = &p->entry[a->term[layer][i].number];
		n = e->to - e->from;
		if (n <= most)
			sum += n;
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
		if (e->to - e->from > most)
			e->to = e->from;
	}
}

void
postings_make(struct postings *p, enum layer layer, const struct term_table *l,
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	void (*find)(
	    struct postings *, int, enum layer, const struct sentence_terms *) =
	    layer == LAYER_SENSE ? find_masses : find_weights;
	uint64_t cost;

	begin(p, layer, l->strings.n, a, b);
	count(p, layer, a, 0);
	count(p, layer, b, 1);
	cost = allot(p, l, a->n + b->n);
	fill(p, layer, b);
	find(p, 0, layer, a);
	find(p, 1, layer, b);
	if (cost > POSTINGS_WORK_MAX)
		limit(p, layer, a);
}
