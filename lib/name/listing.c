#include "name/listing.h"

#include "stream/output.h"
#include "text/utf8.h"

/* A place in a line, counted on from one entity to the next. */
struct offset_count {
	uint32_t line;
	size_t byte, number;
};

/* The number of the place that is at that byte of the text. */
static size_t
count_on(const struct listing *l, struct offset_count *p, struct span text,
    uint32_t line, size_t byte)
{
	if (!l->code_points)
		return byte;
	if (p->line != line)
		*p = (struct offset_count){ line, 0, 0 };
	p->number +=
	    utf8_count((struct span){ text.p + p->byte, byte - p->byte });
	p->byte = byte;
	return p->number;
}

static void
put_entity(const struct listing *l, struct offset_count *p, struct span text,
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
	struct offset_count p = { line, 0, 0 };
	int any = 0;

	record_put_head(r, FIELD_ENTITIES);
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
	output_char('\t');
	output_bytes(record_rest(r, FIELD_ENTITIES));
	output_bytes(r->text);
	output_end();
}

/* The normal form of entity i of all, and the number of who it means. */
static void
put_normal(
    const struct listing *l, const struct entity *e, size_t i, size_t all)
{
	char form[NORMAL_TEXT];
	size_t full = i, n;
	uint32_t number = coref_number(l->coref, i, &full);

	if (number > 0) {
		output_field(e[full].text);
		output_char('\t');
		output_number(number);
		return;
	}
	n = normal_write(
	    l->normal, &e[i], i + 1 < all ? &e[i + 1] : NULL, form);
	output_field(n > 0 ? (struct span){ form, n } : span_of("-"));
	output_field(span_of("-"));
}

static void
put_mention(const struct listing *l, const struct record *r,
    struct offset_count *p, const struct entity *e, size_t number, size_t all)
{
	record_put_head(r, FIELD_ENTITIES);
	put_entity(l, p, r->text, &e[number], "\t\t");
	if (l->normal != NULL)
		put_normal(l, e, number, all);
	output_field(e[number].text);
	output_end();
}

void
listing_put(const struct listing *l, const struct document *d,
    const struct entity *e, size_t n)
{
	const struct entity *next = e, *end = n == 0 ? e : e + n;
	struct offset_count p = { 0, 0, 0 };
	size_t i;

	if (!l->list)
		for (i = 0; i < d->n; i++)
			put_record(l, &d->record[i], (uint32_t)i, &next, end);
	else
		for (i = 0; i < n; i++)
			if ((l->types >> e[i].type & 1) != 0)
				put_mention(
				    l, &d->record[e[i].line], &p, e, i, n);
}
