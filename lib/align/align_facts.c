#include "align/align_facts.h"

#include <stdlib.h>
#include <string.h>

#include "align/cluster.h"
#include "stream/diag.h"
#include "stream/output.h"
#include "text/memory.h"

void
align_facts_free(struct align_facts *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		align_report_free(&l->report[i]);
	free(l->report);
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

/* Add the links of two reports, whose sentences are numbered from a and b. */
static void
add_links(struct cluster *f, const struct link_rows *al, size_t a, size_t b)
{
	const struct links *l = &al->links;
	size_t i, k;

	for (i = 0; i < l->rows; i++)
		for (k = l->row[i]; k < l->row[i + 1]; k++)
			if (l->link[k].score >= al->threshold &&
			    l->link[k].score > 0)
				cluster_add_link(f, a + i,
				    b + links_column(l, k), l->link[k].score);
}

/* Group the sentences of all reports by fact. */
static void
find_facts(const struct align_facts *l, struct link_rows *al, struct cluster *f)
{
	const struct align_report *a, *b, *end = l->report + l->n;
	size_t i, x, y;

	for (a = l->report; a < end; a++)
		for (i = 0; i < a->sentences.n; i++)
			cluster_add_sentence(f, (uint32_t)(a - l->report));
	for (a = l->report, x = 0; a < end; x += (a++)->sentences.n)
		for (b = a + 1, y = x + a->sentences.n; b < end;
		     y += (b++)->sentences.n) {
			links_find(&al->links, &al->weights, &al->terms,
			    &a->sentences, &b->sentences);
			add_links(f, al, x, y);
		}
	cluster_find(f);
}

void
align_facts_put(const struct align_facts *l, struct link_rows *al)
{
	struct cluster f = { 0 };
	const struct align_report *r;
	size_t i, x;

	if (l->n == 0)
		return;
	find_facts(l, al, &f);
	for (i = 0; i < f.n; i++) {
		x = f.order[i];
		for (r = l->report; x >= r->sentences.n; r++)
			x -= r->sentences.n;
		output_number(f.fact[f.order[i]] + 1);
		output_char('\t');
		link_rows_put_sentence(r, x);
		output_field(r->sentences.sentence[x].text);
		output_end();
	}
	cluster_free(&f);
}
