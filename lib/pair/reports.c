#include "pair/reports.h"

#include "stream/kind.h"

void
pair_reports_free(struct pair_reports *r)
{
	document_vector_free(&r->vector);
	tfidf_free(&r->collection);
	string_list_free(&r->names);
	string_list_free(&r->lines);
	doc_name_free(&r->written);
}

/* The lines of a document, which are contiguous. */
static struct span
all_lines(const struct document *d)
{
	const char *from = d->record[0].head.p;
	struct span last = d->record[d->n - 1].text;

	return (struct span){ from, (size_t)(last.p + last.n - from) };
}

void
pair_reports_add(
    struct pair_reports *r, const struct document *d, int keep, int dated)
{
	int32_t day = TFIDF_NO_DAY;
	const struct record *i;

	string_list_add(&r->names, d->name);
	if (keep)
		string_list_add(&r->lines, all_lines(d));
	document_vector_start(&r->vector);
	for (i = d->record; i < d->record + d->n; i++)
		if (kind_tells(kind_find(i->field[FIELD_KIND])))
			document_vector_read(
			    &r->vector, i->text, i->field[FIELD_ENTITIES]);
	document_vector_finish(&r->vector);
	if (dated && !document_day(d, 1, &day))
		day = TFIDF_NO_DAY;
	tfidf_add(&r->collection, &r->vector, day);
}
