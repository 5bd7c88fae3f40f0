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
	free(p->place);
	free(p->row);
	free(p->logs);
	free(p->counts);
	free(p->own);
	free(p->number);
	free(p->shared);
	free(p->common);
	memset(p, 0, sizeof(*p));
}

/*
 * Begin with other reports; their term table has so many strings.  What is
 * known of the first report is lost where there is more room to be made.
 */
static void
begin(struct postings *p, size_t strings)
{
	p->n = p->shared_n = p->common_n = 0;
	if (++p->round != 0 && strings <= p->entry_cap)
		return;
	p->round = 1;
	p->entry_cap = strings + strings / 2;
	free(p->entry);
	p->entry = memory_new(p->entry_cap, sizeof(*p->entry));
	p->own_n = 0;
	p->places = 0;
}

/* The logarithm of a number that is seldom large. */
static inline uint32_t
log_of(struct postings *p, uint32_t n)
{
	if (n == 1)
		return 0;
	if (n >= POSTINGS_LOGS)
		return (uint32_t)fixed_log(n);
	if (p->log[n] == 0)
		p->log[n] = (uint32_t)fixed_log(n);
	return p->log[n];
}

/* The factor of a weight by its count: 1 + log count. */
static inline uint32_t
factor_of(struct postings *p, uint32_t n)
{
	return FIXED_ONE + log_of(p, n);
}

/* Put the term at index k of the first report, of sentence i, on its chain. */
static inline void
add_place(struct postings *p, const struct term *t, uint32_t i, uint32_t k)
{
	struct postings_entry *e = &p->entry[t->number];

	if (e->own++ == 0) {
		p->own[p->own_n++] = t->number;
		e->at = 0;
	}
	p->place[k] = (struct postings_place){ i, e->at, 0,
		(uint16_t)factor_of(p, term_count(t)), 0 };
	e->at = k + 1;
}

/* At most so many of n terms are different. */
static size_t
different(const struct postings *p, size_t n)
{
	return n < p->entry_cap ? n : p->entry_cap;
}

/* Make room for a first report. */
static void
reserve_first(
    struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	size_t n = a->term_n[layer];

	p->place = memory_grow(p->place, &p->place_cap, n, sizeof(*p->place));
	p->own =
	    memory_grow(p->own, &p->own_cap, different(p, n), sizeof(*p->own));
	p->row = memory_grow(p->row, &p->row_cap, a->n, sizeof(*p->row));
	p->logs = memory_grow(p->logs, &p->logs_cap, a->n, sizeof(*p->logs));
	p->counts =
	    memory_grow(p->counts, &p->counts_cap, a->n, sizeof(*p->counts));
}

/* Sum the counts and logarithms of each sentence of the first report. */
static void
sum_places(struct postings *p, const struct sentence_terms *a)
{
	const struct term *t = a->term[LAYER_SENSE];
	uint64_t counts, logs;
	size_t i, k = 0, end;

	for (i = 0; i < a->n; i++) {
		counts = logs = 0;
		for (end = k + a->sentence[i].terms[LAYER_SENSE].n; k < end;
		     k++) {
			counts += term_count(&t[k]);
			logs += (uint64_t)p->place[k].log * term_count(&t[k]);
		}
		p->counts[i] = counts;
		p->logs[i] = logs;
	}
}

/* Index the terms of the first report. */
static void
index_first(
    struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	const struct term *t = a->term[layer];
	uint32_t i, k = 0, end;
	size_t m;

	for (m = 0; m < p->own_n; m++)
		p->entry[p->own[m]].own = 0;
	p->own_n = 0;
	reserve_first(p, layer, a);
	for (i = 0; i < a->n; i++)
		for (end = k + a->sentence[i].terms[layer].n; k < end; k++)
			add_place(p, &t[k], i, k);
	for (i = 0; i < k; i++)
		p->place[i].log =
		    (uint16_t)log_of(p, p->entry[t[i].number].own);
	if (layer == LAYER_SENSE)
		sum_places(p, a);
	p->places = 1;
}

/* The entry of a term that the second report has. */
static inline struct postings_entry *
meet(struct postings *p, uint32_t number)
{
	struct postings_entry *e = &p->entry[number];

	if (e->round == p->round)
		return e;
	e->round = p->round;
	e->idf = e->own;
	e->first = e->n = 0;
	p->number[p->n++] = number;
	if (e->own > 0)
		p->shared[p->shared_n++] = number;
	return e;
}

/* Count the sentences that have each term of the second report, and store the
 * postings of common terms. */
static void
count_second(
    struct postings *p, enum layer layer, const struct sentence_terms *b)
{
	const struct term *t = b->term[layer];
	size_t terms = b->term_n[layer];
	struct postings_entry *e;
	struct posting *q;
	uint32_t i, k = 0, end;

	p->posting = q =
	    memory_grow(p->posting, &p->posting_cap, terms, sizeof(*q));
	p->number = memory_grow(
	    p->number, &p->number_cap, different(p, terms), sizeof(*p->number));
	p->shared = memory_grow(
	    p->shared, &p->shared_cap, different(p, terms), sizeof(*p->shared));
	p->common =
	    memory_grow(p->common, &p->common_cap, terms, sizeof(*p->common));
	for (i = 0; i < b->n; i++)
		for (end = k + b->sentence[i].terms[layer].n; k < end; k++) {
			e = meet(p, t[k].number);
			e->idf++;
			if (e->own == 0)
				continue;
			q[k] = (struct posting){ i, e->first };
			e->first = k + 1;
			e->n++;
			p->common[p->common_n++] = k;
		}
}

/* Turn the counts into idf. */
static void
weigh(struct postings *p, size_t sentences)
{
	struct postings_entry *e;
	size_t i;

	p->all = (uint32_t)fixed_log(sentences + 2);
	for (i = 0; i < p->n; i++) {
		e = &p->entry[p->number[i]];
		e->idf = p->all - log_of(p, e->idf);
	}
}

/*
 * Chain the places of common terms by the sentences of the first report.
 * Returns the work that all terms cost, see POSTINGS_WORK_MAX.
 */
static uint64_t
chain_places(struct postings *p, size_t rows)
{
	const struct postings_entry *e;
	struct postings_place *q;
	uint64_t cost = 0;
	uint32_t k;
	size_t i;

	if (rows > 0)
		memset(p->row, 0, rows * sizeof(*p->row));
	for (i = 0; i < p->shared_n; i++) {
		e = &p->entry[p->shared[i]];
		cost += (uint64_t)e->own * e->n;
		for (k = e->at; k != 0; k = q->next) {
			q = &p->place[k - 1];
			q->common = p->row[q->row];
			p->row[q->row] = k;
		}
	}
	return cost;
}

/* The weight of a term before normalisation: idf times (1 + log count). */
static inline uint64_t
weight(uint32_t idf, uint32_t factor)
{
	return idf * factor >> FIXED_BITS;
}

/* A weight in a vector of that length. */
static inline uint16_t
normalised(uint64_t weight, uint64_t length)
{
	return (uint16_t)((weight << POSTINGS_UNIT_BITS) / length);
}

/* The length of the vector of a sentence, given the square of it. */
static uint64_t
length_of(uint64_t square)
{
	return (uint64_t)fixed_sqrt(square) + 1;
}

/* The weights of a sentence of the first report. */
static void
weigh_row(struct postings *p, const struct term *t, struct slice in,
    uint32_t first, uint16_t *to)
{
	const struct postings_place *q = p->place + in.at, *end = q + in.n;
	uint64_t sum = 0, w;
	uint32_t k;

	for (; q < end; q++) {
		w = weight(p->all - q->log, q->factor);
		sum += w * w;
	}
	/* Terms that the second report has, too, weigh less. */
	for (k = first; k != 0; k = q->common) {
		q = &p->place[k - 1];
		w = weight(p->all - q->log, q->factor);
		sum -= w * w;
		w = weight(p->entry[t[k - 1].number].idf, q->factor);
		sum += w * w;
	}
	sum = length_of(sum);
	for (k = first; k != 0; k = q->common) {
		q = &p->place[k - 1];
		w = weight(p->entry[t[k - 1].number].idf, q->factor);
		to[k - 1] = normalised(w, sum);
	}
}

/* Find the weights of the terms of the first report. */
static void
weigh_first(
    struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	uint16_t *q = memory_grow(
	    p->weight[0], &p->weight_cap[0], a->term_n[layer], sizeof(*q));
	size_t i;

	p->weight[0] = q;
	for (i = 0; i < a->n; i++)
		if (p->row[i] != 0)
			weigh_row(p, a->term[layer],
			    a->sentence[i].terms[layer], p->row[i], q);
}

/* The square of the length of the vector of n terms of the second report. */
static uint64_t
square(struct postings *p, const struct term *t, size_t n)
{
	uint64_t sum = 0, w;
	size_t i;

	for (i = 0; i < n; i++) {
		w = weight(
		    p->entry[t[i].number].idf, factor_of(p, term_count(&t[i])));
		sum += w * w;
	}
	return sum;
}

/* Find the weights of the terms of the second report. */
static void
weigh_second(
    struct postings *p, enum layer layer, const struct sentence_terms *b)
{
	uint16_t *q = memory_grow(
	    p->weight[1], &p->weight_cap[1], b->term_n[layer], sizeof(*q));
	const struct term *t = b->term[layer];
	const uint32_t *k = p->common, *end = k + p->common_n;
	uint64_t length;
	struct slice in;
	size_t i;

	p->weight[1] = q;
	for (i = 0; k < end; i++) {
		in = b->sentence[i].terms[layer];
		if (*k >= in.at + in.n)
			continue;
		length = length_of(square(p, t + in.at, in.n));
		for (; k < end && *k < in.at + in.n; k++)
			q[*k] =
			    normalised(weight(p->entry[t[*k].number].idf,
					   factor_of(p, term_count(&t[*k]))),
				length);
	}
}

/* Find the mass of each sentence of the first report. */
static void
sum_first(struct postings *p, enum layer layer, const struct sentence_terms *a)
{
	uint64_t *mass =
	    memory_grow(p->mass[0], &p->mass_cap[0], a->n, sizeof(*mass));
	const struct term *t = a->term[layer];
	const struct postings_place *q;
	uint32_t k;
	size_t i;

	p->mass[0] = mass;
	for (i = 0; i < a->n; i++) {
		mass[i] = p->all * p->counts[i] - p->logs[i];
		for (k = p->row[i]; k != 0; k = q->common) {
			q = &p->place[k - 1];
			mass[i] -= (uint64_t)(p->all - q->log -
					      p->entry[t[k - 1].number].idf) *
				   term_count(&t[k - 1]);
		}
	}
}

/* The same of the second report. */
static void
sum_second(struct postings *p, enum layer layer, const struct sentence_terms *b)
{
	uint64_t *mass =
	    memory_grow(p->mass[1], &p->mass_cap[1], b->n, sizeof(*mass));
	const struct term *t = b->term[layer];
	size_t i, k = 0, end;

	p->mass[1] = mass;
	for (i = 0; i < b->n; i++) {
		mass[i] = 0;
		for (end = k + b->sentence[i].terms[layer].n; k < end; k++)
			mass[i] += (uint64_t)p->entry[t[k].number].idf *
				   term_count(&t[k]);
	}
}

/* The work that the terms with at most so many postings cost. */
static uint64_t
work(const struct postings *p, uint32_t most)
{
	const struct postings_entry *e;
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < p->shared_n; i++) {
		e = &p->entry[p->shared[i]];
		if (e->n <= most)
			sum += (uint64_t)e->own * e->n;
	}
	return sum;
}

/* Remove the postings of the most common terms until the work is in the limit.
 */
static void
limit(struct postings *p)
{
	struct postings_entry *e;
	uint32_t most = UINT32_MAX;
	size_t i;

	do
		most /= 2;
	while (work(p, most) > POSTINGS_WORK_MAX);
	for (i = 0; i < p->shared_n; i++) {
		e = &p->entry[p->shared[i]];
		if (e->n > most)
			e->first = 0;
	}
}

void
postings_make(struct postings *p, enum layer layer, size_t strings,
    const struct sentence_terms *a, int same, const struct sentence_terms *b)
{
	uint64_t cost;

	begin(p, strings);
	if (!same || !p->places)
		index_first(p, layer, a);
	count_second(p, layer, b);
	weigh(p, a->n + b->n);
	cost = chain_places(p, a->n);
	if (layer == LAYER_SENSE) {
		sum_first(p, layer, a);
		sum_second(p, layer, b);
	} else {
		weigh_first(p, layer, a);
		weigh_second(p, layer, b);
	}
	if (cost > POSTINGS_WORK_MAX)
		limit(p);
}
