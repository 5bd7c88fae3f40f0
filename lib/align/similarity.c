#include "align/similarity.h"

#include <stdlib.h>
#include <string.h>

#include "amount/normal_compare.h"
#include "text/fixed.h"
#include "text/memory.h"

enum {
	FIGURES_MAX = 3,
	LOG_ONE = 7098 /* fixed_log(FIXED_ONE) */
};

/* What the sentence of the row shares with one of the second report. */
struct overlap {
	uint32_t round;               /* of the row that the rest belongs to */
	int32_t external;             /* similarity, or EXTERNAL_NONE */
	uint32_t cosine[LAYER_SENSE]; /* in LAYER_STEM and LAYER_HEAD */
	uint32_t once;
	uint64_t mass, nameless_mass;
	uint32_t names;   /* stems in common that are names in both */
	uint64_t quoted;  /* sum of idf of those that both quote */
	uint64_t covered; /* sum of idf of the senses in common */
};

const char *
similarity_feature_name(enum similarity_feature f)
{
	static const char *const name[SIMILARITY_COUNT] = { "cosine",
		"position", "mass", "late-mass", "nameless-mass", "once",
		"heads", "shorter", "longer", "names", "other-names", "quoted",
		"quote", "one-quotes", "both-quote", "figures" };

	return name[f];
}

void
similarity_free(struct similarity *s)
{
	int i;

	for (i = 0; i < LAYER_COUNT; i++)
		postings_free(&s->layer[i]);
	map_free(&s->keys[0]);
	map_free(&s->keys[1]);
	for (i = 0; i < 2; i++)
		free(s->quoted[i]);
	free(s->cell);
	free(s->log);
	free(s->overlap);
	free(s->touched);
	memset(s, 0, sizeof(*s));
}

/*
 * The first sentences of a whole report tell what the event is.  One that is
 * shorter than SIMILARITY_LEAD has no such lead: its first sentence is taken
 * for a later one.
 */
static size_t
find_lead(const struct similarity *s)
{
	size_t n = s->a->n < s->b->n ? s->a->n : s->b->n;

	return n < SIMILARITY_LEAD ? SIMILARITY_LEAD - n : 0;
}

/* Find the logarithms of 1 + each position that a sentence can have. */
static void
find_logs(struct similarity *s)
{
	size_t n = s->a->n > s->b->n ? s->a->n : s->b->n;

	n += SIMILARITY_LEAD;
	s->log = memory_grow(s->log, &s->log_cap, n, sizeof(*s->log));
	for (; s->log_n < n; s->log_n++)
		s->log[s->log_n] = fixed_log(s->log_n + 1);
}

/* Index the sentences of a report by their keys. */
static void
index_keys(struct map *keys, const struct sentence_terms *w)
{
	uint32_t *first;
	size_t i, n;

	map_clear(keys);
	for (i = 0; i < w->n; i++) {
		n = keys->n;
		first = map_at(keys, w->sentence[i].key);
		if (keys->n > n)
			*first = (uint32_t)i;
	}
}

/* Find how much each sentence of a report quotes. */
static void
find_quoted(struct similarity *s, int side, const struct sentence_terms *w)
{
	const struct term *t, *end;
	uint64_t *q;
	size_t i;

	q = memory_grow(
	    s->quoted[side], &s->quoted_cap[side], w->n, sizeof(*q));
	s->quoted[side] = q;
	for (i = 0; i < w->n; i++) {
		q[i] = 0;
		if (!w->sentence[i].quotes)
			continue;
		t = w->term[LAYER_STEM] + w->sentence[i].terms[LAYER_STEM].at;
		end = t + w->sentence[i].terms[LAYER_STEM].n;
		for (; t < end; t++)
			if (t->bits & TERM_QUOTED)
				q[i] += postings_idf(
				    &s->layer[LAYER_STEM], t->number);
	}
}

void
similarity_start(struct similarity *s, const struct term_table *l,
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	struct overlap *o;
	int i;

	s->terms = l;
	s->a = a;
	s->b = b;
	s->once_idf = (uint32_t)(fixed_log(a->n + b->n + 2) - fixed_log(2));
	s->overlap = o =
	    memory_grow(s->overlap, &s->overlap_cap, b->n, sizeof(*o));
	memset(o, 0, b->n * sizeof(*o));
	s->round = 0;
	s->touched =
	    memory_grow(s->touched, &s->touched_cap, b->n, sizeof(*s->touched));
	for (i = 0; i < LAYER_COUNT; i++)
		postings_make(&s->layer[i], (enum layer)i, term_table_size(l),
		    a, s->same_first, b);
	find_quoted(s, 0, a);
	find_quoted(s, 1, b);
	s->lead = find_lead(s);
	find_logs(s);
	if (s->external != NULL) {
		index_keys(&s->keys[0], a);
		index_keys(&s->keys[1], b);
	}
}

/* Begin the overlap with a sentence: its first term in common was found. */
static void
touch(struct similarity *s, struct overlap *o)
{
	*o = (struct overlap){ .round = s->round, .external = EXTERNAL_NONE };
	s->touched[s->touched_n++] = (uint32_t)(o - s->overlap);
}

/* Add a stem in common to the overlap. */
static void
share_stem(const struct similarity *s, struct overlap *o, const struct term *a,
    const struct term *b, uint32_t idf)
{
	uint32_t mass =
	    idf * term_table_rarity(s->terms, a->number) >> FIXED_BITS;

	o->mass += mass;
	o->once += idf == s->once_idf;
	if (!((a->bits | b->bits) & TERM_NAME))
		o->nameless_mass += mass;
	o->names += (a->bits & b->bits & TERM_NAME) != 0;
	if (a->bits & b->bits & TERM_QUOTED)
		o->quoted += idf;
}

/* Add a term in common: a and b are its indices in the two reports. */
static inline void
share(const struct similarity *s, enum layer layer, size_t a, size_t b,
    const struct postings_entry *e, struct overlap *o)
{
	const struct postings *p = &s->layer[layer];
	const struct term *t = &s->a->term[layer][a];
	const struct term *u = &s->b->term[layer][b];
	uint32_t x, y;

	if (layer == LAYER_SENSE) {
		x = term_count(t);
		y = term_count(u);
		o->covered += (uint64_t)e->idf * (x < y ? x : y);
		return;
	}
	o->cosine[layer] += (uint32_t)p->weight[0][a] * p->weight[1][b];
	if (layer == LAYER_STEM)
		share_stem(s, o, t, u, e->idf);
}

/*
 * Add the terms in common in a layer to the overlaps: either the stop words,
 * which begin no overlap, for TERM_STOP, or the other terms, for 0.
 */
static inline void
overlap_layer(struct similarity *s, size_t row, enum layer layer, uint32_t stop)
{
	const struct postings *p = &s->layer[layer];
	const struct term *t = s->a->term[layer];
	const struct posting *posting = p->posting, *q;
	const struct postings_entry *e;
	struct overlap *all = s->overlap, *o;
	uint32_t round = s->round, k, next;

	for (k = p->row[row]; k != 0; k = p->place[k - 1].common) {
		if ((t[k - 1].bits & TERM_STOP) != stop)
			continue;
		e = &p->entry[t[k - 1].number];
		for (next = e->first; next != 0; next = q->next) {
			q = &posting[next - 1];
			o = &all[q->b];
			if (o->round != round) {
				if (stop)
					continue;
				touch(s, o);
			}
			share(s, layer, k - 1, next - 1, e, o);
		}
	}
}

/* Add the similarities of a row that another program computed. */
static void
add_external(struct similarity *s, size_t row)
{
	uint64_t key = s->a->sentence[row].key;
	const struct external_end *e;
	const uint32_t *b;
	struct overlap *o;

	if (s->external == NULL || *map_find(&s->keys[0], key) != row)
		return;
	for (e = external_first(s->external, key); e != NULL;
	     e = external_next(s->external, e)) {
		b = map_find(&s->keys[1], e->other);
		if (b == NULL)
			continue;
		o = &s->overlap[*b];
		if (o->round != s->round)
			touch(s, o);
		if (o->external == EXTERNAL_NONE)
			o->external = e->similarity;
	}
}

static int
by_number(const void *x, const void *y)
{
	uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

	return a < b ? -1 : a > b;
}

/* Sort the sentences with an overlap: by a scan of all, if they are many. */
static void
sort_touched(struct similarity *s)
{
	uint32_t i;

	if (s->touched_n < s->b->n / 8) {
		qsort(s->touched, s->touched_n, sizeof(*s->touched), by_number);
		return;
	}
	s->touched_n = 0;
	for (i = 0; i < s->b->n; i++)
		if (s->overlap[i].round == s->round)
			s->touched[s->touched_n++] = i;
}

/*
 * How many values of a sentence the other has too, in any unit or rounding, at
 * most FIGURES_MAX.
 */
static int32_t
equal_values(const struct similarity *s, size_t a, size_t b)
{
	struct slice x = s->a->sentence[a].values;
	struct slice y = s->b->sentence[b].values;
	int32_t equal = 0;
	size_t i, k;

	for (i = x.at; i < x.at + x.n && equal < FIGURES_MAX; i++)
		for (k = y.at; k < y.at + y.n; k++)
			if (normal_compare(&s->a->mentions.value[i].value,
				&s->b->mentions.value[k].value) >=
			    AGREEMENT_COMPATIBLE) {
				equal++;
				break;
			}
	return equal * FIXED_ONE;
}

static int32_t
cosine(const struct overlap *o, enum layer layer)
{
	return (
	    int32_t)(o->cosine[layer] >> (2 * POSTINGS_UNIT_BITS - FIXED_BITS));
}

/* The square root of a cosine. */
static int32_t
heads(struct similarity *s, int32_t cosine)
{
	if (cosine > FIXED_ONE)
		return (int32_t)fixed_sqrt((uint64_t)cosine << FIXED_BITS);
	if (s->heads[cosine] == 0)
		s->heads[cosine] =
		    (int16_t)fixed_sqrt((uint64_t)cosine << FIXED_BITS);
	return s->heads[cosine];
}

/* How much of the mass of a sentence the other covers. */
static int32_t
covered(const struct overlap *o, uint64_t mass)
{
	return (int32_t)((o->covered << FIXED_BITS) / (mass + FIXED_ONE));
}

static int32_t
product(int32_t x, int32_t y)
{
	return (int32_t)((int64_t)x * y >> FIXED_BITS);
}

/* A logarithm, as the first words in common say more than those that follow. */
static int32_t
log_mass(uint64_t idf)
{
	return idf < 10 ? 0 : fixed_log(FIXED_ONE + idf / 10) - LOG_ONE;
}

/* The logarithm of 1 + n. */
static int32_t
log_of(const struct similarity *s, size_t n)
{
	return n < s->log_n ? s->log[n] : fixed_log(n + 1);
}

/* The features of names; a and b have so many. */
static void
set_names(const struct similarity *s, const struct overlap *o, uint32_t a,
    uint32_t b, int32_t *f)
{
	f[SIMILARITY_NAMES] = log_of(s, o->names);
	f[SIMILARITY_OTHER_NAMES] = log_of(s, a + b - 2 * o->names);
}

/* The features of what stands in quotation marks; a and b have so much. */
static void
set_quotes(const struct overlap *o, uint64_t a, uint64_t b, int32_t *f)
{
	uint64_t shorter = a < b ? a : b;

	f[SIMILARITY_QUOTED] = log_mass(o->quoted);
	f[SIMILARITY_QUOTE] =
	    (int32_t)((o->quoted << FIXED_BITS) / (shorter + FIXED_ONE));
	f[SIMILARITY_ONE_QUOTES] = (a == 0) != (b == 0) ? FIXED_ONE : 0;
	f[SIMILARITY_BOTH_QUOTE] = shorter > 0 ? FIXED_ONE : 0;
}

/* The logarithm of 1 + the later position, which is at least the lead's. */
static int32_t
position(const struct similarity *s, size_t a, size_t b)
{
	size_t later = a > b ? a : b;

	if (s->ignore_position)
		return 0;
	return s->log[later > s->lead ? later : s->lead];
}

/* Compute the features of a cell of row a from its overlap. */
static void
set_features(struct similarity *s, size_t a, struct cell *c)
{
	const struct overlap *o = &s->overlap[c->b];
	uint64_t x = s->layer[LAYER_SENSE].mass[0][a];
	uint64_t y = s->layer[LAYER_SENSE].mass[1][c->b];
	int32_t *f = c->feature;

	c->external = o->external;
	f[SIMILARITY_COSINE] = cosine(o, LAYER_STEM);
	f[SIMILARITY_POSITION] = position(s, a, c->b);
	f[SIMILARITY_MASS] = log_mass(o->mass);
	f[SIMILARITY_LATE_MASS] =
	    product(f[SIMILARITY_MASS], f[SIMILARITY_POSITION]);
	f[SIMILARITY_NAMELESS_MASS] = o->nameless_mass == o->mass
					  ? f[SIMILARITY_MASS]
					  : log_mass(o->nameless_mass);
	f[SIMILARITY_ONCE] = (int32_t)o->once * FIXED_ONE;
	f[SIMILARITY_HEADS] = heads(s, cosine(o, LAYER_HEAD));
	f[SIMILARITY_SHORTER] = covered(o, x < y ? x : y);
	f[SIMILARITY_LONGER] = covered(o, x < y ? y : x);
	set_names(s, o, s->a->sentence[a].name_terms,
	    s->b->sentence[c->b].name_terms, f);
	set_quotes(o, s->quoted[0][a], s->quoted[1][c->b], f);
	f[SIMILARITY_FIGURES] = equal_values(s, a, c->b);
}

void
similarity_row(struct similarity *s, size_t a)
{
	struct cell *c;
	size_t i;

	s->touched_n = 0;
	s->round++;
	overlap_layer(s, a, LAYER_STEM, 0);
	overlap_layer(s, a, LAYER_HEAD, 0);
	overlap_layer(s, a, LAYER_SENSE, 0);
	overlap_layer(s, a, LAYER_SENSE, TERM_STOP);
	add_external(s, a);
	sort_touched(s);
	s->cell = c =
	    memory_grow(s->cell, &s->cell_cap, s->touched_n, sizeof(*c));
	for (i = 0; i < s->touched_n; i++) {
		c[i].b = s->touched[i];
		set_features(s, a, &c[i]);
	}
	s->n = s->touched_n;
}
