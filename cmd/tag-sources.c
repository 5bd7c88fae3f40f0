/* tag-sources: records of the report stream in, the same with sources out */

#include <stdlib.h>

#include "source/attribution.h"
#include "source/source_listing.h"
#include "stream/cli.h"
#include "stream/document.h"
#include "stream/header.h"
#include "stream/kind.h"
#include "stream/output.h"
#include "stream/stream.h"
#include "text/memory.h"

/* What the module takes of a document. */
struct lines {
	struct source_line *line;
	size_t cap;
};

static void
take(struct lines *l, const struct document *d)
{
	const struct record *r;
	size_t i;

	l->line = memory_grow(l->line, &l->cap, d->n, sizeof(*l->line));
	for (i = 0; i < d->n; i++) {
		r = &d->record[i];
		l->line[i] = (struct source_line){ r->text, r->field[FIELD_PAR],
			r->field[FIELD_ENTITIES],
			kind_tells(kind_find(r->field[FIELD_KIND])) };
	}
}

enum form { FORM_RECORDS, FORM_QUOTATIONS, FORM_EXPLANATION };

static void
put(const struct attributions *a, const struct document *d, enum form form,
    int code_points)
{
	if (form == FORM_QUOTATIONS)
		source_listing_quotations(a, d, code_points);
	else if (form == FORM_EXPLANATION)
		source_listing_explain(a, d);
	else
		source_listing_put(a, d);
}

/* Write the header of what are no records. */
static void
put_header(int *due, enum form form)
{
	if (*due)
		header_put(form == FORM_QUOTATIONS ? COLUMN_QUOTATIONS
						   : COLUMN_ATTRIBUTIONS);
	*due = 0;
}

int
main(int argc, char *argv[])
{
	static const char usage[] = "tag-sources [-cCel] [file ...]";
	static struct attributions a;
	enum form form = FORM_RECORDS;
	struct lines lines = { 0 };
	struct document d = { 0 };
	struct stream s;
	int c, code_points = 0, header = 0;

	while ((c = cli_option(argc, argv, usage, "cCel")) != -1)
		if (c == 'c')
			code_points = 1;
		else if (c == 'C')
			header = 1;
		else
			form = c == 'e' ? FORM_EXPLANATION : FORM_QUOTATIONS;
	if (form != FORM_RECORDS)
		put_header(&header, form);
	stream_start(&s, cli_operands(argv));
	while (document_read(&d, &s, FIELD_SOURCE)) {
		take(&lines, &d);
		attributions_find(&a, lines.line, d.n);
		header_put_records(&header, NULL, &d.record[0], FIELD_SOURCE);
		put(&a, &d, form, code_points);
	}
	header_put_records(&header, NULL, NULL, FIELD_SOURCE);
	stream_end(&s);
	free(lines.line);
	document_free(&d);
	attributions_free(&a);
	return output_finish();
}
