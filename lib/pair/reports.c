#include "pair/reports.h"

#include <stdlib.h>

#include "stream/kind.h"
#include "text/memory.h"

void
pair_reports_free(struct pair_reports *r)
{
	event_free(&r->events);
	if (r->index != NULL) {
		external_events_free(&r->external);
		external_index_free(r->index);
		free(r->index);
	}
	document_vector_free(&r->vector);
	tfidf_free(&r->collection);
	string_list_free(&r->names);
	string_list_free(&r->lines);
	doc_name_free(&r->written);
}

void
pair_reports_to_files(struct pair_reports *r, const char *dir, int keep)
{
	string_list_to_file(&r->names, dir);
	if (keep)
		string_list_to_file(&r->lines, dir);
	r->index = memory_new(1, sizeof(*r->index));
	external_index_start(r->index, &r->collection, dir);
	external_events_start(&r->external, dir);
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
	if (r->index == NULL) {
		(void)tfidf_add(&r->collection, &r->vector, day);
		return;
	}
	external_index_add(r->index, &r->vector, day);
	/* Words are told apart by their keys: numbers are for one report. */
	intern_truncate(&r->vector.words, 0);
}

void
pair_reports_find(struct pair_reports *r, uint32_t min, int32_t window)
{
	if (r->index == NULL) {
		tfidf_weigh(&r->collection, &r->vector);
		event_find(&r->events, &r->collection, min, window);
		return;
	}
	document_vector_free(&r->vector);
	external_index_weigh(r->index);
	external_events_find(&r->external, &r->events, r->index, min, window);
}
