#include "align/link_rows.h"

#include <stdlib.h>
#include <string.h>

#include "align/link_cover.h"
#include "stream/diag.h"
#include "stream/output.h"
#include "text/fixed.h"
#include "text/memory.h"

static const struct span none = { "-", 1 };

void
link_rows_free(struct link_rows *al)
{
	term_table_free(&al->terms);
	links_free(&al->links);
	evidence_free(&al->evidence);
	rivals_free(&al->rivals);
	free(al->linked);
	memset(al, 0, sizeof(*al));
}

/* The number of a sentence. */
static void
put_number(const struct align_report *r, size_t sentence)
{
	const struct record *k = &r->document.record[r->record[sentence]];

	if (span_equal(k->field[FIELD_SENT], none))
		output_number(r->record[sentence] + 1);
	else
		output_bytes(k->field[FIELD_SENT]);
}

void
link_rows_put_sentence(const struct align_report *r, size_t sentence)
{
	output_bytes(r->document.name);
	output_char('\t');
	put_number(r, sentence);
}

static void
put_relation(enum relation relation, int32_t score)
{
	output_bytes(span_of(relation_name(relation)));
	output_char('\t');
	output_decimal(score);
	output_char('\t');
}

/* The sentence of report r that is nearest to being linked, and who tells the
 * one without a link. */
static void
put_rival(
    const struct rival *rival, const struct align_report *r, struct span source)
{
	output_char('\t');
	if (rival->found) {
		output_bytes(span_of("near:"));
		put_number(r, rival->sentence);
		output_char(':');
		output_decimal(rival->score);
	}
	if (rival->found && source.n > 0)
		output_char(' ');
	if (rival->found || source.n > 0)
		output_bytes(source);
	else
		output_bytes(none);
}

/* A sentence of a without a link. */
static void
put_only_a(struct link_rows *al, const struct align_report *a, size_t i,
    const struct align_report *b)
{
	const struct rival *rival = &al->rivals.row[i];

	put_relation(RELATION_ONLY_A, rivals_alone(rival));
	link_rows_put_sentence(a, i);
	output_field(b->document.name);
	output_field(none);
	put_rival(rival, b,
	    evidence_source(&al->evidence, &a->sentences.sentence[i], 0));
	output_field(a->sentences.sentence[i].text);
	output_field(none);
	output_end();
}

/* A sentence of b without a link. */
static void
put_only_b(struct link_rows *al, const struct align_report *a,
    const struct align_report *b, size_t k)
{
	const struct rival *rival = &al->rivals.column[k];

	put_relation(RELATION_ONLY_B, rivals_alone(rival));
	output_bytes(a->document.name);
	output_field(none);
	output_char('\t');
	link_rows_put_sentence(b, k);
	put_rival(rival, a,
	    evidence_source(&al->evidence, &b->sentences.sentence[k], 1));
	output_field(none);
	output_field(b->sentences.sentence[k].text);
	output_end();
}

/* A feature and its weight, as in " link-cosine:0.512*0.345". */
static void
put_named_weight(
    const char *stage, const char *name, int32_t feature, int32_t weight)
{
	output_char(' ');
	output_bytes(span_of(stage));
	output_char('-');
	output_bytes(span_of(name));
	output_char(':');
	output_decimal((int64_t)feature * 1000 / FIXED_ONE);
	output_char('*');
	output_decimal((int64_t)weight * 1000 / FIXED_ONE);
}

static void
put_weight(int stage, int i, int32_t feature, int32_t weight)
{
	static const char *const name[] = { "link", "context", "same",
		"external" };

	put_named_weight(
	    name[stage], link_weights_name(stage, i), feature, weight);
}

/* Those of a similarity from outside, if the link has one. */
static void
put_external(struct link_rows *al, size_t link)
{
	const struct link_external *e = links_external(&al->links, link);
	const int32_t *w = al->weights.external;
	int k;

	if (e == NULL)
		return;
	put_weight(LINK_WEIGHTS_EXTERNAL, 0, FIXED_ONE, w[0]);
	for (k = 0; k < LINK_EXTERNAL_COUNT; k++)
		put_weight(
		    LINK_WEIGHTS_EXTERNAL, k + 1, e->feature[k], w[k + 1]);
}

/* Those of a stage of the relation: of a conflict, or of same. */
static void
put_relation_stage(const char *name, int stage, const int32_t *feature, int n,
    const int32_t *weight)
{
	int k;

	put_named_weight(
	    name, relation_weights_name(stage, 0), FIXED_ONE, weight[0]);
	for (k = 1; k <= n; k++)
		put_named_weight(name, relation_weights_name(stage, k),
		    feature[k - 1], weight[k]);
}

/* The candidates for a conflict, what makes the surest sure, and what same. */
static void
put_relation_explanation(struct link_rows *al)
{
	const struct link_relation *r = al->relation;
	int i;

	for (i = 0; i < r->conflicts.n; i++) {
		output_bytes(evidence_candidate(
		    &al->evidence, r, &r->conflicts.conflict[i]));
		output_decimal(
		    (int64_t)r->conflicts.conflict[i].score * 1000 / FIXED_ONE);
	}
	if (r->best != NULL)
		put_relation_stage("conflict", 0, r->best->feature,
		    CONFLICT_COUNT, al->relations.conflict);
	put_relation_stage(
	    "relation", 1, r->feature, RELATION_FEATURES, al->relations.same);
}

/* The features and weights of all stages. */
static void
put_explanation(struct link_rows *al, size_t link)
{
	const int32_t *cell, *feature;
	int32_t context[LINK_CONTEXT_COUNT];
	struct link_weights_stage s;
	int i, k;

	cell = links_features(&al->links, link, context);
	for (i = 0; i < LINK_WEIGHTS_STAGES; i++) {
		s = link_weights_stage(&al->weights, i);
		feature = i == LINK_WEIGHTS_CONTEXT ? context : cell;
		put_weight(i, 0, FIXED_ONE, s.weight[0]);
		for (k = 0; k < s.features; k++)
			put_weight(i, k + 1, feature[k], s.weight[k + 1]);
	}
	put_external(al, link);
	put_relation_explanation(al);
}

static void
put_link(struct link_rows *al, const struct align_report *a, size_t i,
    const struct align_report *b, size_t link)
{
	const struct link *l = &al->links.link[link];
	size_t k = links_column(&al->links, link);
	struct span evidence;

	link_relation_find(al->relation, &al->relations, &al->terms,
	    &a->sentences, i, &b->sentences, k, l->same);
	evidence = evidence_find(&al->evidence, &al->terms, &a->sentences, i,
	    &b->sentences, k, al->relation);
	put_relation(al->relation->relation, l->score);
	link_rows_put_sentence(a, i);
	output_char('\t');
	link_rows_put_sentence(b, k);
	output_field(evidence);
	if (al->explain)
		put_explanation(al, link);
	output_field(a->sentences.sentence[i].text);
	output_field(b->sentences.sentence[k].text);
	output_end();
}

/* Whether a scored cell counts as a link. */
static int
is_link(struct link_rows *al, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t link)
{
	const struct link *l = &al->links.link[link];

	if (!al->verbatim_only)
		return l->score >= al->threshold && l->score > 0;
	verbatim_find(
	    &al->evidence.verbatim, a, i, b, links_column(&al->links, link));
	return al->evidence.verbatim.n > 0;
}

/* Write the links of a sentence of the first report; returns how many it has.
 */
static size_t
put_links(struct link_rows *al, const struct align_report *a, size_t i,
    const struct align_report *b)
{
	const struct links *l = &al->links;
	size_t k, n = 0;

	if (al->explain)
		links_row(&al->links, i);
	for (k = l->row[i]; k < l->row[i + 1]; k++) {
		if (!is_link(al, &a->sentences, i, &b->sentences, k))
			continue;
		if (!al->best_only || l->link[k].mutual_best)
			put_link(al, a, i, b, k);
		al->linked[links_column(l, k)] = 1;
		n++;
	}
	return n;
}

static void
find_links(struct link_rows *al, const struct align_report *a,
    const struct align_report *b)
{
	size_t n = b->sentences.n;

	al->linked = memory_grow(al->linked, &al->linked_cap, n, 1);
	memset(al->linked, 0, n);
	al->links.least = al->verbatim_only ? 0 : al->threshold;
	links_find(
	    &al->links, &al->weights, &al->terms, &a->sentences, &b->sentences);
	link_relation_start(al->relation);
	al->relation->whole = similarity_has_lead(&a->sentences, &b->sentences);
	al->relation->foreign = !a->english || !b->english;
	if (!al->verbatim_only)
		link_cover_apply(&al->links, al->threshold, al->relation,
		    &al->relations, &al->terms, &a->sentences, &b->sentences);
	if (al->best_only)
		links_find_mutual_best(&al->links);
	if (!al->verbatim_only)
		rivals_find(&al->rivals, &al->links);
}

void
link_rows_put(struct link_rows *al, const struct align_report *a,
    const struct align_report *b)
{
	size_t i;

	find_links(al, a, b);
	for (i = 0; i < a->sentences.n; i++)
		if (put_links(al, a, i, b) == 0 && !al->verbatim_only)
			put_only_a(al, a, i, b);
	for (i = 0; i < b->sentences.n; i++)
		if (!al->linked[i] && !al->verbatim_only)
			put_only_b(al, a, b, i);
}

/* Write NAME:TEXT with "_" for each blank. */
static void
put_item(const char *name, struct span text)
{
	size_t i;

	output_bytes(span_of(name));
	output_char(':');
	for (i = 0; i < text.n; i++)
		output_char((char)(text.p[i] == ' ' ? '_' : text.p[i]));
}

void
link_rows_put_head(const struct report_head *h)
{
	output_char('\t');
	if (h->byline.n > 0)
		put_item("byline", h->byline);
	if (h->byline.n > 0 && h->date.n > 0)
		output_char(' ');
	if (h->date.n > 0)
		put_item("date", h->date);
	if (h->byline.n + h->date.n == 0)
		output_char('-');
	output_field(h->headline.n > 0 ? h->headline : none);
}

void
link_rows_put_report(const struct link_rows *al, const struct align_report *r)
{
	struct report_head h;

	if (al->best_only || al->verbatim_only ||
	    !report_head_find(&h, &r->document))
		return;
	output_bytes(span_of("report\t-"));
	output_field(r->document.name);
	output_bytes(span_of("\t-\t-\t-"));
	link_rows_put_head(&h);
	output_field(none);
	output_end();
}

void
link_rows_put_alone(const struct align_report *a)
{
	static const struct span alone = { "\t-\t-\t-", 6 };
	size_t i;

	for (i = 0; i < a->sentences.n; i++) {
		put_relation(RELATION_ONLY_A, 0);
		link_rows_put_sentence(a, i);
		output_bytes(alone);
		output_field(a->sentences.sentence[i].text);
		output_field(none);
		output_end();
	}
}
