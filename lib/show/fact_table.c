#include "show/fact_table.h"

#include <stdlib.h>
#include <string.h>

#include "show/told_by.h"
#include "text/memory.h"

void
fact_table_free(struct fact_table *f)
{
	free(f->cell);
	free(f->report);
	buffer_free(&f->bytes);
	memset(f, 0, sizeof(*f));
}

void
fact_table_clear(struct fact_table *f)
{
	f->cells = f->reports = f->number = f->bytes.n = 0;
	f->in_all = 0;
	memset(f->verdict, 0, sizeof(f->verdict));
}

void
fact_table_add(struct fact_table *f, const struct row_fact *r)
{
	struct facts_cell *c;

	f->cell = c =
	    memory_grow(f->cell, &f->cell_cap, f->cells + 1, sizeof(*c));
	c += f->cells;
	c->fact = r->fact;
	c->sent = r->sent;
	c->verdict = r->verdict;
	c->row = f->cells++;
	c->name = f->bytes.n;
	c->name_n = buffer_visible(&f->bytes, r->name);
	c->source = f->bytes.n;
	c->source_n = buffer_visible(&f->bytes, r->source);
	c->evidence_at = f->bytes.n;
	c->evidence_n = buffer_visible(&f->bytes, r->evidence);
	c->text_at = f->bytes.n;
	c->text_n = buffer_visible(&f->bytes, r->text);
	c->told_by_at = f->bytes.n;
	c->told_by.n = told_by_add(&f->bytes, r->evidence, 0);
}

/* Here text is the name, for sorting. */
static int
by_name(const void *a, const void *b)
{
	const struct facts_cell *x = a, *y = b;
	size_t n = x->text.n < y->text.n ? x->text.n : y->text.n;
	int order = n == 0 ? 0 : memcmp(x->text.p, y->text.p, n);

	if (order != 0)
		return order;
	if (x->text.n != y->text.n)
		return x->text.n < y->text.n ? -1 : 1;
	return (x->row > y->row) - (x->row < y->row);
}

static int
by_report(const void *a, const void *b)
{
	const struct facts_cell *x = a, *y = b;

	if (x->report != y->report)
		return x->report < y->report ? -1 : 1;
	return (x->row > y->row) - (x->row < y->row);
}

static int
by_fact(const void *a, const void *b)
{
	const struct facts_cell *x = a, *y = b;

	if (x->fact != y->fact)
		return x->fact < y->fact ? -1 : 1;
	if (x->report != y->report)
		return x->report < y->report ? -1 : 1;
	if (x->sent != y->sent)
		return x->sent < y->sent ? -1 : 1;
	return (x->row > y->row) - (x->row < y->row);
}

/* Add the report of a cell whose text is its name. */
static void
add_report(struct fact_table *f, const struct facts_cell *c)
{
	f->report = memory_grow(
	    f->report, &f->report_cap, f->reports + 1, sizeof(*f->report));
	f->report[f->reports++] = (struct facts_report){ c->text,
		{ f->bytes.p + c->source, c->source_n } };
}

/* Number the reports by their first rows: 0, 1, 2 ... */
static void
number_reports(struct fact_table *f)
{
	struct facts_cell *c = f->cell;
	size_t i, first = 0;

	qsort(c, f->cells, sizeof(*c), by_name);
	for (i = 0; i < f->cells; i++) {
		if (i == 0 || !span_equal(c[i].text, c[i - 1].text))
			first = c[i].row;
		c[i].report = first;
	}
	qsort(c, f->cells, sizeof(*c), by_report);
	for (i = 0; i < f->cells; i++) {
		if (i == 0 || c[i].report != first) {
			first = c[i].report;
			add_report(f, &c[i]);
		}
		c[i].report = f->reports - 1;
	}
}

size_t
fact_table_run(const struct fact_table *f, size_t i)
{
	size_t n = 1;

	while (i + n < f->cells && f->cell[i + n].fact == f->cell[i].fact)
		n++;
	return n;
}

static void
count(struct fact_table *f)
{
	size_t i, k, n, told;

	for (i = 0; i < f->cells; i += n) {
		n = fact_table_run(f, i);
		told = 1;
		for (k = i + 1; k < i + n; k++)
			told += f->cell[k].report != f->cell[k - 1].report;
		f->number++;
		f->in_all += told == f->reports;
		f->verdict[f->cell[i].verdict]++;
	}
}

void
fact_table_finish(struct fact_table *f)
{
	const char *bytes = f->bytes.p;
	struct facts_cell *c = f->cell;
	size_t i;

	for (i = 0; i < f->cells; i++)
		c[i].text = (struct span){ bytes + c[i].name, c[i].name_n };
	number_reports(f);
	qsort(c, f->cells, sizeof(*c), by_fact);
	for (i = 0; i < f->cells; i++) {
		c[i].text = (struct span){ bytes + c[i].text_at, c[i].text_n };
		c[i].told_by.p = bytes + c[i].told_by_at;
		c[i].evidence =
		    (struct span){ bytes + c[i].evidence_at, c[i].evidence_n };
	}
	count(f);
}
