#include "show/digest_pair.h"

#include <stdlib.h>

#include "align/cluster.h"
#include "align/fact_values.h"
#include "stream/evidence_item.h"
#include "text/decimal.h"
#include "text/memory.h"

static int
is_link(const struct alignment_link *l)
{
	return l->sent[0] != 0 && l->sent[1] != 0;
}

/* The index of the sentence that a row has on a side. */
static size_t
sentence_of(const struct alignment *a, const struct alignment_link *l, int side)
{
	return (side == 0 ? 0 : a->passages[0]) + l->passage[side];
}

static void
add_sentences(struct digest *d, struct cluster *c, const struct alignment *a)
{
	const struct alignment_passage *p;
	size_t i;
	int side;

	for (side = 0; side < 2; side++) {
		digest_add_report(d, a->name[side], (size_t)side);
		for (i = 0; i < a->passages[side]; i++) {
			p = &a->passage[side][i];
			digest_add_sentence(d, (size_t)side, p->number, p->text)
			    ->told_by = p->told_by;
			cluster_add_sentence(c, (uint32_t)side);
		}
	}
}

static void
add_links(struct digest *d, struct cluster *c, const struct alignment *a)
{
	const struct alignment_link *l;
	size_t x, y;

	for (l = a->link; l < a->link + a->links; l++) {
		if (!is_link(l))
			continue;
		x = sentence_of(a, l, 0);
		y = sentence_of(a, l, 1);
		cluster_add_link(
		    c, (struct cluster_link){ x, y, (int32_t)l->score, 0 });
		d->sentence[x].weight += l->score;
		d->sentence[y].weight += l->score;
	}
}

/* Put a linked sentence that no group took with its surest partner. */
static void
settle(struct digest *d, const struct cluster *c, char *settled)
{
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

/* Tell each sentence the number of its fact. */
static void
number_facts(struct digest *d, struct cluster *c)
{
	char *settled = memory_new(c->n, 1);
	size_t i, k, n;

	cluster_find(c);
	for (i = 0; i < c->n; i += n) {
		n = cluster_members(c, i);
		for (k = i; k < i + n; k++) {
			d->sentence[c->order[k]].fact = c->fact[c->order[k]];
			settled[c->order[k]] = (char)(n > 1);
		}
	}
	settle(d, c, settled);
	free(settled);
}

/* Add what the two sentences of a row tell differently. */
static void
add_conflict(struct fact_values *f, const struct digest *d,
    const struct alignment *a, size_t link)
{
	const struct alignment_link *l = &a->link[link];
	struct span evidence = alignment_evidence(a, l);
	struct span both = evidence_item(evidence, "differs");
	struct span words = evidence_item(evidence, "written");
	size_t s[2] = { sentence_of(a, l, 0), sentence_of(a, l, 1) };
	struct fact_value_text t[2];
	int side;

	t[0].kind = t[1].kind = evidence_cut(&both, ':');
	for (side = 0; side < 2; side++) {
		t[side].value = evidence_cut(&both, '|');
		t[side].written = evidence_cut(&words, '|');
	}
	/* A row between two facts has no place in either. */
	if (d->sentence[s[0]].fact == d->sentence[s[1]].fact)
		fact_values_add(f, d->sentence[s[0]].fact, link, s, t);
}

/* Add the values of all rows, each matter apart. */
static void
add_conflicts(
    struct digest *d, struct fact_values *f, const struct alignment *a)
{
	const struct fact_value *v;
	struct fact_value_text t;
	size_t i;

	for (i = 0; i < a->links; i++)
		if (a->link[i].relation == RELATION_DIFFERS)
			add_conflict(f, d, a, i);
	fact_values_sort(f);
	for (i = 0; i < f->n; i++) {
		v = &f->value[i];
		t = fact_values_text(f, v);
		digest_add_value(
		    d, (struct digest_value){ .sentence = v->sentence,
			   .kind = t.kind,
			   .matter = v->matter,
			   .key = t.value,
			   .written = t.written.n > 0 ? t.written : t.value,
			   .about = evidence_item(
			       alignment_evidence(a, &a->link[v->link]),
			       "words") });
	}
}

/*
 * If a row is of the lead of a fact and surer than others: the other, and what
 * both add.
 */
static void
pair_lead(
    struct digest *d, const struct alignment *a, const struct alignment_link *l)
{
	struct span evidence = alignment_evidence(a, l);
	size_t s[2] = { sentence_of(a, l, 0), sentence_of(a, l, 1) };
	struct digest_fact *f = &d->fact[d->sentence[s[0]].fact];
	int side = f->lead == s[1];

	if (f->lead != s[side] ||
	    d->sentence[s[0]].fact != d->sentence[s[1]].fact ||
	    (f->other != DIGEST_NONE && l->score <= f->score))
		return;
	f->other = s[!side];
	f->score = l->score;
	f->scored = 1;
	f->adds[side] = evidence_item(evidence, "adds-a");
	f->adds[!side] = evidence_item(evidence, "adds-b");
}

/* The number of the last sentence of a side; 0 if it has none. */
static size_t
last_number(const struct alignment *a, int side)
{
	size_t n = a->passages[side];

	return n == 0 ? 0 : a->passage[side][n - 1].number;
}

/* How sure it is that the sentence of a row is told in one report alone. */
static void
judge_alone(
    struct digest *d, const struct alignment *a, const struct alignment_link *l)
{
	int side = l->relation == RELATION_ONLY_B;
	struct digest_fact *f =
	    &d->fact[d->sentence[sentence_of(a, l, side)].fact];
	struct span near = evidence_item(alignment_evidence(a, l), "near");
	uint64_t number;

	f->score = l->score;
	f->scored = !span_equal(a->name[!side], span_of("-"));
	f->unsure = f->scored && l->score < DIGEST_SURE;
	if (f->unsure && decimal_read(evidence_cut(&near, ':'), &number) &&
	    number <= last_number(a, !side))
		f->near = (size_t)number;
}

static void
read_scores(struct digest *d, const struct alignment *a)
{
	const struct alignment_link *l;

	for (l = a->link; l < a->link + a->links; l++)
		(is_link(l) ? pair_lead : judge_alone)(d, a, l);
}

void
digest_pair(struct digest *d, const struct alignment *a)
{
	struct cluster c = { 0 };

	digest_clear(d);
	fact_values_clear(&d->conflicts);
	add_sentences(d, &c, a);
	add_links(d, &c, a);
	number_facts(d, &c);
	cluster_free(&c);
	digest_group(d);
	add_conflicts(d, &d->conflicts, a);
	digest_judge(d);
	read_scores(d, a);
	digest_rank(d);
}
