#include "show/digest.h"

#include <stdlib.h>
#include <string.h>

#include "show/evidence_item.h"
#include "text/decimal.h"
#include "text/memory.h"

void
digest_free(struct digest *d)
{
	free(d->report);
	free(d->sentence);
	free(d->order);
	free(d->fact);
	free(d->rank);
	free(d->value);
	cluster_free(&d->cluster);
	memset(d, 0, sizeof(*d));
}

static void
clear(struct digest *d)
{
	cluster_free(&d->cluster);
	d->reports = d->sentences = d->facts = d->values = 0;
	d->shared = d->differing = 0;
}

static void
add_report(struct digest *d, struct span name, size_t copy_of)
{
	d->report = memory_grow(
	    d->report, &d->report_cap, d->reports + 1, sizeof(*d->report));
	memset(&d->report[d->reports], 0, sizeof(*d->report));
	d->report[d->reports].name = name;
	d->report[d->reports++].copy_of = copy_of;
}

static struct digest_sentence *
add_sentence(struct digest *d, size_t report, size_t number, struct span text)
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

static void
add_value(struct digest *d, struct digest_value v)
{
	d->value =
	    memory_grow(d->value, &d->value_cap, d->values + 1, sizeof(v));
	d->value[d->values++] = v;
}

/* The sentence of an alignment's passage. */
static size_t
sentence_of(const struct alignment *a, const struct alignment_link *l, int side)
{
	return (side == 0 ? 0 : a->passages[0]) + l->passage[side];
}

static void
add_passages(struct digest *d, const struct alignment *a)
{
	const struct alignment_passage *p;
	size_t i;
	int side;

	for (side = 0; side < 2; side++) {
		add_report(d, a->name[side], (size_t)side);
		for (i = 0; i < a->passages[side]; i++) {
			p = &a->passage[side][i];
			(void)add_sentence(d, (size_t)side, p->number, p->text);
			cluster_add_sentence(&d->cluster, (uint32_t)side);
		}
	}
}

/* Who says each sentence of a row. */
static void
add_sources(struct digest *d, struct span evidence, const size_t s[2])
{
	static const char *const name[2] = { "source-a", "source-b" };
	struct span told;
	int side;

	for (side = 0; side < 2; side++) {
		told = evidence_item(evidence, "source");
		if (told.n == 0)
			told = evidence_item(evidence, name[side]);
		if (told.n > 0)
			d->sentence[s[side]].source = told;
	}
}

static void
add_links(struct digest *d, const struct alignment *a)
{
	const struct alignment_link *l;
	size_t i, s[2];

	for (i = 0; i < a->links; i++) {
		l = &a->link[i];
		if (l->sent[0] == 0 || l->sent[1] == 0)
			continue;
		s[0] = sentence_of(a, l, 0);
		s[1] = sentence_of(a, l, 1);
		cluster_add_link(&d->cluster,
		    (struct cluster_link){ s[0], s[1], (int32_t)l->score, 0 });
		d->sentence[s[0]].weight += l->score;
		d->sentence[s[1]].weight += l->score;
		add_sources(d, alignment_evidence(a, l), s);
	}
}

/* Put a linked sentence that no group took with its surest partner. */
static void
settle(struct digest *d, char *settled)
{
	const struct cluster *c = &d->cluster;
	size_t i, x, y;

	for (i = 0; i < c->links; i++) {
		x = c->link[i].x;
		y = c->link[i].y;
		if (!settled[x])
			d->sentence[x].fact = d->sentence[y].fact;
		else if (!settled[y])
			d->sentence[y].fact = d->sentence[x].fact;
		settled[x] = settled[y] = 1;
	}
}

static void
group_sentences(struct digest *d)
{
	struct cluster *c = &d->cluster;
	char *settled = NULL;
	size_t i, k, n, cap = 0;

	cluster_find(c);
	settled = memory_grow(settled, &cap, c->n, 1);
	for (i = 0; i < c->n; i += n) {
		n = cluster_members(c, i);
		for (k = i; k < i + n; k++) {
			d->sentence[c->order[k]].fact = c->fact[c->order[k]];
			settled[c->order[k]] = (char)(n > 1);
		}
	}
	settle(d, settled);
	free(settled);
}

static const struct digest *sorting; /* by the next functions */

static int
by_fact(const void *a, const void *b)
{
	size_t x = *(const size_t *)a, y = *(const size_t *)b;
	size_t p = sorting->sentence[x].fact, q = sorting->sentence[y].fact;

	if (p != q)
		return p < q ? -1 : 1;
	return (x > y) - (x < y);
}

/* Number the facts from 0 without gaps, and order the sentences by them. */
static void
make_facts(struct digest *d)
{
	struct digest_fact *f = NULL;
	size_t i, last = DIGEST_NONE, s;

	d->order = memory_grow(
	    d->order, &d->order_cap, d->sentences, sizeof(*d->order));
	for (i = 0; i < d->sentences; i++)
		d->order[i] = i;
	sorting = d;
	qsort(d->order, d->sentences, sizeof(*d->order), by_fact);
	for (i = 0; i < d->sentences; i++) {
		s = d->order[i];
		if (i == 0 || d->sentence[s].fact != last) {
			last = d->sentence[s].fact;
			d->fact = memory_grow(
			    d->fact, &d->fact_cap, d->facts + 1, sizeof(*f));
			f = &d->fact[d->facts++];
			memset(f, 0, sizeof(*f));
			f->first = i;
			f->lead = f->other = DIGEST_NONE;
			f->verdict = VERDICT_SINGLE;
		}
		f->n++;
		d->sentence[s].fact = d->facts - 1;
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

/* What its sentences say of a fact: reports, lead and importance. */
static void
weigh(struct digest *d, struct digest_fact *f)
{
	size_t i, s, source, last = DIGEST_NONE, early = 0, named = 0;

	for (i = 0; i < f->n; i++) {
		s = d->order[f->first + i];
		if (f->lead == DIGEST_NONE || is_better(d, s, f->lead))
			f->lead = s;
		named |= d->sentence[s].source.n > 0;
		if (d->sentence[s].report == last)
			continue;
		last = d->sentence[s].report;
		source = d->report[last].copy_of;
		if (source != last && f->reports > 0)
			continue;
		f->reports++;
		early += d->sentence[s].number;
	}
	f->rank = early * 8 / f->reports;
	f->rank = named && f->rank > 16 ? f->rank - 16 : f->rank;
	if (f->verdict != VERDICT_DIFFERS)
		f->verdict = f->reports > 1 ? VERDICT_AGREED : VERDICT_SINGLE;
}

/* The first of the reports that are copies of the one with the lead. */
static size_t
source_of(const struct digest *d, const struct digest_fact *f)
{
	return d->report[d->sentence[f->lead].report].copy_of;
}

static int
by_rank(const void *a, const void *b)
{
	size_t i = *(const size_t *)a, k = *(const size_t *)b;
	const struct digest_fact *x = &sorting->fact[i], *y = &sorting->fact[k];
	int x_unsure = x->near > 0, y_unsure = y->near > 0;
	int x_single = x->verdict == VERDICT_SINGLE;
	int y_single = y->verdict == VERDICT_SINGLE;
	size_t p = source_of(sorting, x);
	size_t q = source_of(sorting, y);

	if (x_single != y_single)
		return x_single - y_single;
	if (x->reports != y->reports)
		return x->reports > y->reports ? -1 : 1;
	if (x->verdict == VERDICT_SINGLE && p != q)
		return p < q ? -1 : 1;
	if (x_unsure != y_unsure)
		return x_unsure - y_unsure;
	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	return (i > k) - (i < k);
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
	const struct digest_sentence *s = sorting->sentence;
	int order = by_bytes(x->key, y->key);

	if (x->fact != y->fact)
		return x->fact < y->fact ? -1 : 1;
	if (sorting->reports == 2 &&
	    s[x->sentence].report != s[y->sentence].report)
		return s[x->sentence].report < s[y->sentence].report ? -1 : 1;
	if (order != 0)
		return order;
	return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* After facts, verdicts and values are known: sort and count. */
static void
finish(struct digest *d)
{
	struct digest_fact *f;
	size_t i;

	sorting = d;
	for (i = 0; i < d->values; i++) {
		d->value[i].fact = d->sentence[d->value[i].sentence].fact;
		d->fact[d->value[i].fact].verdict = VERDICT_DIFFERS;
	}
	if (d->values > 0)
		qsort(d->value, d->values, sizeof(*d->value), by_value);
	for (i = d->values; i-- > 0;) {
		f = &d->fact[d->value[i].fact];
		f->value = i;
		f->values++;
	}
	d->rank =
	    memory_grow(d->rank, &d->rank_cap, d->facts, sizeof(*d->rank));
	for (i = 0; i < d->facts; i++) {
		f = &d->fact[i];
		weigh(d, f);
		d->shared += f->verdict != VERDICT_SINGLE;
		d->differing += f->verdict == VERDICT_DIFFERS;
		d->rank[i] = i;
	}
}

/* The values of a row that differs. */
static void
add_conflict(struct digest *d, struct span evidence, const size_t s[2])
{
	struct span both = evidence_item(evidence, "differs");
	struct span words = evidence_item(evidence, "written");
	struct digest_value v = { 0 };
	int side;

	v.about = evidence_item(evidence, "words");
	v.kind = evidence_cut(&both, ':');
	for (side = 0; side < 2; side++) {
		v.key = evidence_cut(&both, '|');
		v.written = evidence_cut(&words, '|');
		if (v.written.n == 0)
			v.written = v.key;
		v.sentence = s[side];
		add_value(d, v);
	}
}

static void
add_conflicts(struct digest *d, const struct alignment *a)
{
	const struct alignment_link *l;
	size_t i, s[2];

	for (i = 0; i < a->links; i++) {
		l = &a->link[i];
		if (l->relation != RELATION_DIFFERS)
			continue;
		s[0] = sentence_of(a, l, 0);
		s[1] = sentence_of(a, l, 1);
		if (d->sentence[s[0]].fact == d->sentence[s[1]].fact)
			add_conflict(d, alignment_evidence(a, l), s);
	}
}

/* The surest partner of each lead, what both add, and how sure it is. */
static void
pair_leads(struct digest *d, const struct alignment *a)
{
	const struct alignment_link *l;
	struct digest_fact *f;
	size_t i, s[2];
	int side;

	for (i = 0; i < a->links; i++) {
		l = &a->link[i];
		if (l->sent[0] == 0 || l->sent[1] == 0)
			continue;
		s[0] = sentence_of(a, l, 0);
		s[1] = sentence_of(a, l, 1);
		f = &d->fact[d->sentence[s[0]].fact];
		side = f->lead == s[1];
		if (f->lead != s[side] ||
		    d->sentence[s[!side]].fact != d->sentence[s[side]].fact ||
		    (f->other != DIGEST_NONE && l->score <= f->score))
			continue;
		f->other = s[!side];
		f->score = l->score;
		f->scored = 1;
		f->adds[side] =
		    evidence_item(alignment_evidence(a, l), "adds-a");
		f->adds[!side] =
		    evidence_item(alignment_evidence(a, l), "adds-b");
	}
}

/* How sure it is that a fact is told in one report alone. */
static void
judge_alone(struct digest *d, const struct alignment *a)
{
	const struct alignment_link *l;
	struct digest_fact *f;
	struct span near;
	uint64_t number;
	size_t i;
	int side;

	for (i = 0; i < a->links; i++) {
		l = &a->link[i];
		if (l->relation < RELATION_ONLY_A)
			continue;
		side = l->relation == RELATION_ONLY_B;
		f = &d->fact[d->sentence[sentence_of(a, l, side)].fact];
		f->score = l->score;
		f->scored = !span_equal(a->name[!side], span_of("-"));
		near = evidence_item(alignment_evidence(a, l), "near");
		if (l->score < DIGEST_SURE &&
		    decimal_read(evidence_cut(&near, ':'), &number))
			f->near = (size_t)number;
	}
}

static void
rank_facts(struct digest *d)
{
	sorting = d;
	if (d->facts > 0)
		qsort(d->rank, d->facts, sizeof(*d->rank), by_rank);
}

void
digest_of_pair(struct digest *d, const struct alignment *a)
{
	clear(d);
	add_passages(d, a);
	add_links(d, a);
	group_sentences(d);
	make_facts(d);
	add_conflicts(d, a);
	finish(d);
	pair_leads(d, a);
	judge_alone(d, a);
	rank_facts(d);
}

/* The report of that name; a name that has no row is the report itself. */
static size_t
find_report(const struct fact_table *f, size_t self)
{
	size_t i;

	for (i = 0; i < f->reports; i++)
		if (span_equal(f->report[i].name, f->report[self].source))
			return i;
	return self;
}

/* The values of a cell that others of the fact conflict with. */
static void
add_cell_values(struct digest *d, const struct facts_cell *c, size_t sentence)
{
	struct span list = evidence_item(c->evidence, "differs"), item;
	struct digest_value v = { 0 };

	while (list.n > 0) {
		item = evidence_cut(&list, '|');
		v.kind = evidence_cut(&item, ':');
		v.key = v.written = item;
		v.sentence = sentence;
		add_value(d, v);
	}
}

void
digest_of_facts(struct digest *d, const struct fact_table *f)
{
	struct digest_sentence *s;
	size_t i;

	clear(d);
	for (i = 0; i < f->reports; i++)
		add_report(d, f->report[i].name, find_report(f, i));
	for (i = 0; i < f->cells; i++) {
		s = add_sentence(
		    d, f->cell[i].report, f->cell[i].sent, f->cell[i].text);
		s->fact = f->cell[i].fact;
		s->source = evidence_item(f->cell[i].evidence, "source");
		add_cell_values(d, &f->cell[i], i);
	}
	make_facts(d);
	finish(d);
	rank_facts(d);
}

size_t
digest_alone(const struct digest *d, size_t r, size_t *unsure)
{
	const struct digest_fact *f;
	size_t i, n = 0;

	*unsure = 0;
	for (i = 0; i < d->facts; i++) {
		f = &d->fact[i];
		if (f->verdict != VERDICT_SINGLE || source_of(d, f) != r)
			continue;
		n++;
		*unsure += f->near > 0;
	}
	return n;
}
