#include "stream/document.h"

#include <stdlib.h>
#include <string.h>

#include "stream/diag.h"
#include "stream/kind.h"
#include "text/day.h"
#include "text/memory.h"

void
document_free(struct document *d)
{
	free(d->record);
	free(d->bytes);
	memset(d, 0, sizeof(*d));
}

/* Store a record and its line. */
static void
append(struct document *d, const struct record *r, struct span line)
{
	d->record = memory_grow(
	    d->record, &d->record_cap, d->n + 1, sizeof(*d->record));
	d->record[d->n++] = *r;
	d->bytes =
	    memory_grow(d->bytes, &d->bytes_cap, d->bytes_n + line.n + 1, 1);
	memcpy(d->bytes + d->bytes_n, line.p, line.n);
	d->bytes[d->bytes_n + line.n] = '\n';
	d->bytes_n += line.n + 1;
}

/* Move a record to a copy of its line.  Fields that it does not have stay. */
static void
move(struct record *r, const char *line)
{
	size_t at = 0;
	int i;

	for (i = 0; i < FIELD_COUNT && at < r->head.n; i++) {
		r->field[i].p = line + at;
		at += r->field[i].n + 1;
	}
	r->head.p = line;
	r->text.p = line + r->head.n;
}

/* Move all records to the lines, once these are stored and move no longer. */
static void
move_all(struct document *d)
{
	const char *p = d->bytes;
	struct record *r;

	for (r = d->record; r < d->record + d->n; r++) {
		move(r, p);
		p += r->head.n + r->text.n + 1;
	}
	d->name = d->record->field[FIELD_DOC];
}

void
document_note(struct span name, const char *what)
{
	char *shown = memory_new(name.n + 1, 1);

	memcpy(shown, name.p, name.n);
	diag_note(shown, what);
	free(shown);
}

int
document_read(struct document *d, struct stream *s, int n)
{
	struct record r;
	struct span name;

	d->n = d->bytes_n = 0;
	while (stream_record(s, n, &r)) {
		name = r.field[FIELD_DOC];
		if (d->n > 0 && (name.n != d->name_n ||
				    memcmp(name.p, d->bytes, name.n) != 0)) {
			stream_hold(s);
			break;
		}
		d->name_n = name.n;
		append(d, &r, s->line);
	}
	if (d->n == 0)
		return 0;
	move_all(d);
	return 1;
}

int
document_day(const struct document *d, int any, int32_t *day)
{
	int found = 0;
	int32_t other;
	enum kind k;
	size_t i;

	for (i = 0; i < d->n; i++) {
		k = kind_find(d->record[i].field[FIELD_KIND]);
		if (k != KIND_DATE && (found || kind_is_chrome(k) ||
					  (!any && k != KIND_DATELINE)))
			continue;
		if (!day_find(d->record[i].text, &other))
			continue;
		*day = other;
		found = 1;
		if (k == KIND_DATE)
			break;
	}
	return found;
}
