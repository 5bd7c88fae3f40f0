#include "align/align_facts.h"

#include <stdlib.h>
#include <string.h>

#include "align/link_cover.h"
#include "stream/output.h"
#include "stream/verdict.h"
#include "text/memory.h"

void
align_facts_free(struct align_facts *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		align_report_free(&l->report[i]);
	free(l->report);
	free(l->first);
	reprint_free(&l->reprint);
	cluster_free(&l->cluster);
	fact_values_free(&l->values);
	memset(l, 0, sizeof(*l));
}

void
align_facts_read(struct align_facts *l, struct term_table *x, struct stream *s)
{
	struct align_report next = { 0 };

	while (align_report_read(&next, x, s)) {
		l->report =
		    memory_grow(l->report, &l->cap, l->n + 1, sizeof(next));
		l->report[l->n++] = next;
		memset(&next, 0, sizeof(next));
	}
	align_report_free(&next);
}

/* Add the links of reports a and b. */
static void
add_links(struct align_facts *f, const struct link_rows *al, size_t a, size_t b)
{
	const struct links *l = &al->links;
	const struct link *link;
	size_t i, k;

	for (i = 0; i < l->rows; i++)
		for (k = l->row[i]; k < l->row[i + 1]; k++) {
			link = &l->link[k];
			if (link->score < al->threshold || link->score <= 0)
				continue;
			cluster_add_link(
			    &f->cluster, (struct cluster_link){ f->first[a] + i,
					     f->first[b] + links_column(l, k),
					     link->score, link->same });
		}
}

/* Number the sentences of all reports. */
static void
number_sentences(struct align_facts *l)
{
	size_t r, i;

	l->first = memory_new(l->n, sizeof(*l->first));
	for (r = 0; r < l->n; r++) {
		l->first[r] = l->cluster.n;
		for (i = 0; i < l->report[r].sentences.n; i++)
			cluster_add_sentence(&l->cluster, (uint32_t)r);
	}
}

/* Group the sentences of all reports by fact. */
static void
find_facts(struct align_facts *l, struct link_rows *al)
{
	size_t a, b;

	number_sentences(l);
	al->links.least = al->threshold;
	for (a = 0; a < l->n; a++)
		for (b = a + 1; b < l->n; b++) {
			al->links.similarity.same_first = b > a + 1;
			links_find(&al->links, &al->weights, &al->terms,
			    &l->report[a].sentences, &l->report[b].sentences);
			link_cover_apply(&al->links, al->threshold,
			    al->relation, &al->relations, &al->terms,
			    &l->report[a].sentences, &l->report[b].sentences);
			add_links(l, al, a, b);
		}
	cluster_find(&l->cluster);
}

/* Find which reports are copies. */
static void
find_sources(struct align_facts *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		reprint_add(&l->reprint, &l->report[i].sentences);
	reprint_find(&l->reprint);
}

/* A sentence by its number through all reports. */
static const struct align_report *
report_of(const struct align_facts *l, size_t sentence, size_t *i)
{
	size_t r = l->cluster.report[sentence];

	*i = sentence - l->first[r];
	return &l->report[r];
}

/* What two linked sentences tell differently: 1, or 0 for nothing. */
static int
differ(const struct align_facts *l, struct link_rows *al,
    const struct cluster_link *k, struct fact_value_text text[2])
{
	const struct align_report *a, *b;
	size_t x, y;

	a = report_of(l, k->x, &x);
	b = report_of(l, k->y, &y);
	al->relation->whole = similarity_has_lead(&a->sentences, &b->sentences);
	link_relation_find(al->relation, &al->relations, &al->terms,
	    &a->sentences, x, &b->sentences, y, k->same);
	return evidence_sides(&al->evidence, al->relation,
	    &a->sentences.sentence[x], &b->sentences.sentence[y], text);
}

/* Find what the linked sentences of each fact tell differently. */
static void
find_values(struct align_facts *l, struct link_rows *al)
{
	const struct cluster *c = &l->cluster;
	const struct cluster_link *k;
	struct fact_value_text text[2];
	size_t i;

	link_relation_start(al->relation);
	for (i = 0; i < c->links; i++) {
		k = &c->link[i];
		if (c->fact[k->x] == c->fact[k->y] && differ(l, al, k, text))
			fact_values_add(&l->values, c->fact[k->x], i,
			    (const size_t[]){ k->x, k->y }, text);
	}
	fact_values_sort(&l->values);
}

/* The verdict on a fact of n sentences. */
static enum verdict
verdict_of(const struct align_facts *l, const size_t *sentence, size_t n)
{
	const uint32_t *report = l->cluster.report;
	const size_t *source = l->reprint.source;
	const struct fact_value *v;
	enum verdict verdict = VERDICT_SINGLE;
	size_t i;

	for (i = 0; i < n; i++) {
		if (fact_values_of(&l->values, sentence[i], &v) > 0)
			return VERDICT_DIFFERS;
		if (source[report[sentence[i]]] != source[report[sentence[0]]])
			verdict = VERDICT_AGREED;
	}
	return verdict;
}

/* A value with its kind: "NUM:4"; the second matter of a kind is "NUM.2:4". */
static void
put_value(const struct fact_value_text *t, uint32_t matter)
{
	output_bytes(t->kind);
	if (matter > 1) {
		output_char('.');
		output_number(matter);
	}
	output_char(':');
	output_bytes(t->value);
}

/* The field evidence: its values that differ, and who tells it. */
static void
put_evidence(const struct align_facts *l, size_t sentence, struct span source)
{
	const struct fact_value *v;
	struct fact_value_text t;
	size_t i, n = fact_values_of(&l->values, sentence, &v);

	output_field(span_of(""));
	for (i = 0; i < n; i++) {
		output_bytes(span_of(i == 0 ? "differs:" : "|"));
		t = fact_values_text(&l->values, &v[i]);
		put_value(&t, v[i].matter);
	}
	for (i = 0; i < n; i++) {
		output_bytes(span_of(i == 0 ? " written:" : "|"));
		output_bytes(fact_values_text(&l->values, &v[i]).written);
	}
	if (n > 0 && source.n > 0)
		output_char(' ');
	output_bytes(n == 0 && source.n == 0 ? span_of("-") : source);
}

static void
put_sentence(const struct align_facts *l, struct evidence *e,
    enum verdict verdict, size_t sentence)
{
	size_t i, source = l->reprint.source[l->cluster.report[sentence]];
	const struct align_report *r = report_of(l, sentence, &i);

	output_number(l->cluster.fact[sentence] + 1);
	output_field(span_of(verdict_name(verdict)));
	output_char('\t');
	link_rows_put_sentence(r, i);
	output_field(l->report[source].document.name);
	put_evidence(
	    l, sentence, evidence_source(e, &r->sentences.sentence[i], -1));
	output_field(r->sentences.sentence[i].text);
	output_end();
}

/* The row that tells what report i says of itself, if that is anything. */
static void
put_report(const struct align_facts *l, size_t i)
{
	const struct document *d = &l->report[i].document;
	struct report_head h;

	if (!report_head_find(&h, d))
		return;
	output_bytes(span_of("-\treport"));
	output_field(d->name);
	output_field(span_of("-"));
	output_field(l->report[l->reprint.source[i]].document.name);
	link_rows_put_head(&h);
	output_end();
}

void
align_facts_put(struct align_facts *l, struct link_rows *al)
{
	const struct cluster *c = &l->cluster;
	enum verdict verdict;
	size_t i, k, n;

	if (l->n == 0)
		return;
	find_facts(l, al);
	find_sources(l);
	find_values(l, al);
	for (i = 0; i < l->n; i++)
		put_report(l, i);
	for (i = 0; i < c->n; i += n) {
		n = cluster_members(c, i);
		verdict = verdict_of(l, c->order + i, n);
		for (k = i; k < i + n; k++)
			put_sentence(l, &al->evidence, verdict, c->order[k]);
	}
}
