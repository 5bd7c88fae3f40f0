#include "listing.h"

#include "output.h"
#include "utf8.h"

/* A place in a line, counted on from one entity to the next. */
struct place {
	uint32_t line;
	size_t byte, number;
};

/* The number of the place that is at that byte of the text. */
static size_t
count_on(const struct listing *l, struct place *p, struct span text,
    uint32_t line, size_t byte)
{
	if (!l->code_points)
		return byte;
	if (p->line != line)
		*p = (struct place){ line, 0, 0 };
	p->number +=
	    utf8_count((struct span){ text.p + p->byte, byte - p->byte });
	p->byte = byte;
	return p->number;
}

static void
put_entity(const struct listing *l, struct place *p, struct span text,
    const struct entity *e, const char mark[2])
{
	output_bytes(span_of(entity_name(e->type)));
	output_char(mark[0]);
	output_number(count_on(l, p, text, e->line, e->start));
	output_char(mark[1]);
	output_number(count_on(l, p, text, e->line, e->start + e->text.n));
}

/* A record with those of the entities from *e to end that are in it. */
static void
put_record(const struct listing *l, const struct record *r, uint32_t line,
    const struct entity **e, const struct entity *end)
{
	struct place p = { line, 0, 0 };
	int any = 0;

	record_put_head(r);
	for (; *e < end && (*e)->line == line; ++*e) {
		if ((l->types >> (*e)->type & 1) == 0)
			continue;
		if (any)
			output_char(' ');
		put_entity(l, &p, r->text, *e, ":-");
		any = 1;
	}
	if (!any)
		output_char('-');
	output_field(r->text);
	output_end();
}

static void
put_mention(const struct listing *l, const struct record *r, struct place *p,
    const struct entity *e)
{
	int i;

	for (i = FIELD_DOC; i <= FIELD_SENT; i++) {
		output_bytes(r->field[i]);
		output_char('\t');
	}
	put_entity(l, p, r->text, e, "\t\t");
	output_field(e->text);
	output_end();
}

void
listing_put(const struct listing *l, const struct document *d,
    const struct entity *e, size_t n)
{
	const struct entity *end = n == 0 ? e : e + n;
	struct place p = { 0, 0, 0 };
	uint32_t i;

	if (!l->list)
		for (i = 0; i < d->n; i++)
			put_record(l, &d->record[i], i, &e, end);
	else
		for (; e < end; e++)
			if ((l->types >> e->type & 1) != 0)
				put_mention(l, &d->record[e->line], &p, e);
}
