#include "align/report_head.h"

#include <stddef.h>
#include <string.h>

#include "stream/entity_type.h"
#include "stream/kind.h"
#include "stream/mention.h"

/* The value of the first date of a record; it has no bytes if there is none. */
static struct span
date_of(const struct record *r)
{
	struct mentions rest = { r->field[FIELD_ENTITIES], r->text.n, 0 };
	struct mention m;

	while (mention_next(&rest, &m))
		if (entity_find(m.type) == ENTITY_DATE && m.value.n > 0)
			return m.value;
	return (struct span){ NULL, 0 };
}

/* The first text of a kind stays; those that follow are not the head. */
static void
keep_first(struct span *to, struct span text)
{
	if (to->n == 0)
		*to = text;
}

int
report_head_find(struct report_head *h, const struct document *d)
{
	struct span dated = { NULL, 0 }, dateline = { NULL, 0 };
	const struct record *r;
	size_t i;

	memset(h, 0, sizeof(*h));
	for (i = 0; i < d->n; i++) {
		r = &d->record[i];
		switch (kind_find(r->field[FIELD_KIND])) {
		case KIND_TITLE:
			keep_first(&h->headline, r->text);
			break;
		case KIND_BYLINE:
			keep_first(&h->byline, r->text);
			break;
		case KIND_DATE:
			keep_first(&h->date, date_of(r));
			keep_first(&dated, r->text);
			break;
		case KIND_DATELINE:
			keep_first(&dateline, date_of(r));
			break;
		default:
			break;
		}
	}
	keep_first(&h->date, dated);
	keep_first(&h->date, dateline);
	return h->headline.n + h->byline.n + h->date.n > 0;
}
