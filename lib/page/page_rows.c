#include "page/page_rows.h"

#include <stdlib.h>
#include <string.h>

#include "page/output_row.h"
#include "stream/diag.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "text/memory.h"
#include "text/utf8.h"

enum { REASONS = 6 }; /* features that are shown for a paragraph */

void
page_rows_free(struct page_rows *r)
{
	free(r->doc);
	memset(r, 0, sizeof(*r));
}

void
page_rows_start(struct page_rows *r, struct span name)
{
	char *p;

	if (name.n == 0)
		name = (struct span){ "-", 1 };
	r->doc = p = memory_grow(r->doc, &r->doc_cap, 3 * name.n + 1, 1);
	r->doc_n = utf8_name(name, p);
	p[r->doc_n] = '\0';
	r->par = r->bodies = 0;
}

static void
put_head(const struct page_rows *r, enum kind k)
{
	output_bytes((struct span){ r->doc, r->doc_n });
	output_char('\t');
	output_number(r->par);
	output_field(span_of(kind_name(k)));
}

void
page_rows_note(const struct page_rows *r, const char *what)
{
	diag_note(r->doc, what);
}

/* The features that weighed most, "name=value:weight" separated by blanks. */
static void
put_reasons(const struct extract *b, size_t i)
{
	struct extract_reason reason[REASONS];
	char name[PAGE_FEATURE_NAME_MAX];
	size_t k, n = extract_reasons(b, i, reason, REASONS);

	output_char('\t');
	for (k = 0; k < n; k++) {
		if (k > 0)
			output_char(' ');
		page_feature_name(reason[k].feature, name);
		output_bytes(span_of(name));
		output_char('=');
		output_integer(reason[k].value);
		output_char(':');
		output_decimal(reason[k].weight);
	}
	if (n == 0)
		output_char('-');
}

static void
explain(const struct page_rows *r, const struct page *p,
    const struct extract *b, size_t i)
{
	if ((r->kinds & 1U << b->kind[i]) == 0)
		return;
	put_head(r, (enum kind)b->kind[i]);
	output_char('\t');
	output_decimal(extract_probability(b->score[i]));
	put_reasons(b, i);
	output_field(p->par[i].text);
	output_end();
}

static void
put(const struct page_rows *r, const struct page *p, const struct extract *b,
    size_t i)
{
	struct output_row part[OUTPUT_ROW_MAX];
	int k, rows = output_row_split(
		   p->par + i, (enum kind)b->kind[i], r->bodies, part);

	for (k = 0; k < rows; k++)
		if ((r->kinds & 1U << part[k].kind) != 0) {
			put_head(r, part[k].kind);
			output_field(part[k].text);
			output_end();
		}
}

void
page_rows_put(
    struct page_rows *r, const struct page *p, const struct extract *b)
{
	size_t i;

	for (i = 0; i < p->n; i++) {
		r->par++;
		if (r->explained)
			explain(r, p, b, i);
		else
			put(r, p, b, i);
		r->bodies += b->kind[i] == KIND_BODY;
	}
}
