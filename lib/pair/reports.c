#include "pair/reports.h"

#include "stream/kind.h"

void
reports_free(struct reports *r)
{
	profile_free(&r->profile);
	collection_free(&r->collection);
	store_free(&r->names);
	store_free(&r->lines);
}

/* The lines of a document, which stand one behind another. */
static struct span
all_lines(const struct document *d)
{
	const char *from = d->record[0].head.p;
	struct span last = d->record[d->n - 1].text;

	return (struct span){ from, (size_t)(last.p + last.n - from) };
}

int
reports_add(struct reports *r, const struct document *d, int keep, int dated)
{
	int32_t day = COLLECTION_NO_DAY;
	const struct record *i;

	if (store_add(&r->names, d->name) == -1 ||
	    (keep && store_add(&r->lines, all_lines(d)) == -1))
		return -1;
	profile_start(&r->profile);
	for (i = d->record; i < d->record + d->n; i++)
		if (kind_tells(kind_find(i->field[FIELD_KIND])) &&
		    profile_read(
			&r->profile, i->text, i->field[FIELD_ENTITIES]) == -1)
			return -1;
	if (profile_finish(&r->profile) == -1)
		return -1;
	if (dated && !document_day(d, 1, &day))
		day = COLLECTION_NO_DAY;
	return collection_add(&r->collection, &r->profile, day);
}
