#include "show/digest.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { NAMED = 16 }; /* of early: two sentences, each counted eight times */

void
digest_free(struct digest *d)
{
	free(d->report);
	free(d->sentence);
	free(d->order);
	free(d->fact);
	free(d->rank);
	free(d->value);
	free(d->told);
	fact_values_free(&d->conflicts);
	memset(d, 0, sizeof(*d));
}

void
digest_clear(struct digest *d)
{
	d->reports = d->sentences = d->facts = d->values = 0;
	d->shared = d->differing = 0;
}

void
digest_add_report(struct digest *d, struct span name, size_t copy_of)
{
	struct digest_report *r;

	d->report =
	    memory_grow(d->report, &d->report_cap, d->reports + 1, sizeof(*r));
	r = &d->report[d->reports++];
	memset(r, 0, sizeof(*r));
	r->name = name;
	r->copy_of = copy_of;
}

struct digest_sentence *
digest_add_sentence(
    struct digest *d, size_t report, size_t number, struct span text)
{
	struct digest_sentence *s;

	d->sentence = memory_grow(
	    d->sentence, &d->sentence_cap, d->sentences + 1, sizeof(*s));
	s = &d->sentence[d->sentences++];
	memset(s, 0, sizeof(*s));
	s->report = report;
	s->number = number;
	s->text = text;
	return s;
}

void
digest_add_value(struct digest *d, struct digest_value v)
{
	d->value =
	    memory_grow(d->value, &d->value_cap, d->values + 1, sizeof(v));
	d->value[d->values++] = v;
}

/* A sentence and the number of its fact. */
struct member {
	size_t fact, sentence;
};

static int
by_fact(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->fact != y->fact)
		return x->fact < y->fact ? -1 : 1;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

static void
add_fact(struct digest *d, size_t first)
{
	struct digest_fact *f;

	d->fact = memory_grow(d->fact, &d->fact_cap, d->facts + 1, sizeof(*f));
	f = &d->fact[d->facts++];
	memset(f, 0, sizeof(*f));
	f->first = first;
	f->lead = f->other = DIGEST_NONE;
	f->verdict = VERDICT_SINGLE;
}

void
digest_group(struct digest *d)
{
	struct member *m = memory_new(d->sentences, sizeof(*m));
	size_t i;

	for (i = 0; i < d->sentences; i++)
		m[i] = (struct member){ d->sentence[i].fact, i };
	if (d->sentences > 0)
		qsort(m, d->sentences, sizeof(*m), by_fact);
	d->order = memory_grow(
	    d->order, &d->order_cap, d->sentences, sizeof(*d->order));
	for (i = 0; i < d->sentences; i++) {
		if (i == 0 || m[i].fact != m[i - 1].fact)
			add_fact(d, i);
		d->order[i] = m[i].sentence;
		d->fact[d->facts - 1].n++;
		d->sentence[m[i].sentence].fact = d->facts - 1;
	}
	free(m);
}

static int
by_bytes(struct span x, struct span y)
{
	size_t n = x.n < y.n ? x.n : y.n;
	int order = n == 0 ? 0 : memcmp(x.p, y.p, n);

	return order != 0 ? order : (x.n > y.n) - (x.n < y.n);
}

static int
by_value(const void *a, const void *b)
{
	const struct digest_value *x = a, *y = b;
	int kind, key;

	if (x->fact != y->fact)
		return x->fact < y->fact ? -1 : 1;
	kind = by_bytes(x->kind, y->kind);
	if (kind != 0)
		return kind;
	if (x->matter != y->matter)
		return x->matter < y->matter ? -1 : 1;
	if (x->side != y->side)
		return x->side < y->side ? -1 : 1;
	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	key = by_bytes(x->key, y->key);
	if (key != 0)
		return key;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

int
digest_same_matter(const struct digest_value *x, const struct digest_value *y)
{
	return x->fact == y->fact && x->matter == y->matter &&
	       span_equal(x->kind, y->kind);
}

int
digest_same_value(const struct digest_value *x, const struct digest_value *y)
{
	return digest_same_matter(x, y) && x->side == y->side &&
	       span_equal(x->key, y->key);
}

/* Put equal values together, in the order of the first sentence of each. */
static void
order_values(struct digest *d)
{
	size_t i;

	if (d->values == 0)
		return;
	qsort(d->value, d->values, sizeof(*d->value), by_value);
	for (i = 0; i < d->values; i++)
		d->value[i].first =
		    i > 0 && digest_same_value(&d->value[i - 1], &d->value[i])
			? d->value[i - 1].first
			: d->value[i].sentence;
	qsort(d->value, d->values, sizeof(*d->value), by_value);
}

/* Sort the values by fact, and tell each fact which are its own. */
static void
sort_values(struct digest *d)
{
	const struct digest_sentence *s;
	struct digest_value *v;
	size_t i;

	for (i = 0; i < d->values; i++) {
		v = &d->value[i];
		s = &d->sentence[v->sentence];
		v->fact = s->fact;
		v->side = d->reports == 2 ? s->report : 0;
		v->first = 0;
		d->fact[v->fact].verdict = VERDICT_DIFFERS;
	}
	order_values(d);
	for (i = d->values; i-- > 0;) {
		d->fact[d->value[i].fact].value = i;
		d->fact[d->value[i].fact].values++;
	}
}

/* Whether sentence x tells a fact better than y. */
static int
is_better(const struct digest *d, size_t x, size_t y)
{
	const struct digest_sentence *p = &d->sentence[x], *q = &d->sentence[y];

	if (p->weight != q->weight)
		return p->weight > q->weight;
	return p->text.n > q->text.n;
}

/* Whether a sentence is the first of its source in a fact. */
static int
is_new_source(struct digest *d, const struct digest_fact *f, size_t sentence)
{
	size_t *told =
	    &d->told[d->report[d->sentence[sentence].report].copy_of];
	size_t fact = (size_t)(f - d->fact) + 1;
	int is_new = *told != fact;

	*told = fact;
	return is_new;
}

/* What its sentences say of a fact: sources, lead and importance. */
static void
weigh(struct digest *d, struct digest_fact *f)
{
	size_t i, s, early = 0;
	int named = 0;

	for (i = 0; i < f->n; i++) {
		s = d->order[f->first + i];
		if (f->lead == DIGEST_NONE || is_better(d, s, f->lead))
			f->lead = s;
		named |= d->sentence[s].told_by.n > 0;
		if (is_new_source(d, f, s)) {
			f->reports++;
			early += d->sentence[s].number;
		}
	}
	f->early = early * NAMED / 2 / f->reports;
	if (named && f->early > NAMED)
		f->early -= NAMED;
	if (f->verdict == VERDICT_DIFFERS)
		return;
	f->verdict = f->reports > 1 ? VERDICT_AGREED : VERDICT_SINGLE;
	if (f->verdict == VERDICT_SINGLE)
		f->early = f->lead = d->order[f->first];
}

void
digest_judge(struct digest *d)
{
	struct digest_fact *f;
	size_t i;

	d->told =
	    memory_grow(d->told, &d->told_cap, d->reports, sizeof(*d->told));
	for (i = 0; i < d->reports; i++) {
		d->told[i] = 0;
		d->report[d->report[i].copy_of].copied |=
		    d->report[i].copy_of != i;
	}
	sort_values(d);
	for (i = 0; i < d->facts; i++) {
		f = &d->fact[i];
		weigh(d, f);
		d->shared += f->verdict != VERDICT_SINGLE;
		d->differing += f->verdict == VERDICT_DIFFERS;
	}
}

size_t
digest_source(const struct digest *d, const struct digest_fact *f)
{
	return d->report[d->sentence[f->lead].report].copy_of;
}

enum { PLACES = 6 };

/* What decides the place of a fact: the first that differs; less is first. */
struct place {
	size_t by[PLACES];
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int i;

	for (i = 0; i < PLACES - 1 && x->by[i] == y->by[i]; i++)
		;
	return (x->by[i] > y->by[i]) - (x->by[i] < y->by[i]);
}

void
digest_rank(struct digest *d)
{
	struct place *p = memory_new(d->facts, sizeof(*p));
	const struct digest_fact *f;
	size_t i;
	int single;

	for (i = 0; i < d->facts; i++) {
		f = &d->fact[i];
		single = f->verdict == VERDICT_SINGLE;
		p[i] = (struct place){ { (size_t)single,
		    d->reports - f->reports, single ? digest_source(d, f) : 0,
		    (size_t)f->unsure, f->early, i } };
	}
	if (d->facts > 0)
		qsort(p, d->facts, sizeof(*p), by_place);
	d->rank =
	    memory_grow(d->rank, &d->rank_cap, d->facts, sizeof(*d->rank));
	for (i = 0; i < d->facts; i++)
		d->rank[i] = p[i].by[PLACES - 1];
	free(p);
}

size_t
digest_alone(const struct digest *d, size_t r, size_t *unsure)
{
	const struct digest_fact *f;
	size_t i, n = 0;

	*unsure = 0;
	for (i = 0; i < d->facts; i++) {
		f = &d->fact[i];
		if (f->verdict != VERDICT_SINGLE || digest_source(d, f) != r)
			continue;
		n++;
		*unsure += (size_t)f->unsure;
	}
	return n;
}
