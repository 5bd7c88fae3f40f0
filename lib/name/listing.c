#include "name/listing.h"

#include "stream/output.h"
#include "text/utf8.h"

/* An offset in a line, in bytes and in code points. */
struct offset_count {
	uint32_t line;
	size_t bytes, code_points;
};

/*
 * The offset to write for that byte of the text.  Counting goes on from the
 * offset before, so that a line is counted once.
 */
static size_t
offset(const struct listing *l, struct offset_count *p, struct span text,
    uint32_t line, size_t byte)
{
	if (!l->code_points)
		return byte;
	if (p->line != line)
		*p = (struct offset_count){ line, 0, 0 };
	p->code_points +=
	    utf8_count((struct span){ text.p + p->bytes, byte - p->bytes });
	p->bytes = byte;
	return p->code_points;
}

static void
put_entity(const struct listing *l, struct offset_count *p, struct span text,
    const struct entity *e, const char separator[2])
{
	size_t start = (size_t)(e->text.p - text.p);

	output_bytes(span_of(entity_name(e->type)));
	output_char(separator[0]);
	output_number(offset(l, p, text, e->line, start));
	output_char(separator[1]);
	output_number(offset(l, p, text, e->line, start + e->text.n));
}

/* The value of an entity, and the number of its referent or 0. */
struct entity_value {
	struct span value; /* n 0: none */
	uint32_t number;
};

static struct entity_value
find_value(const struct listing *l, const struct entity *e, size_t i)
{
	size_t full = i;
	uint32_t number = coref_number(l->coref, i, &full);

	return (struct entity_value){
		number > 0 ? e[full].text : normal_list_form(l->normal, i),
		number,
	};
}

/* Write a value as field 5 has it: "=" and its bytes, runs of blanks as "_". */
static void
put_value(struct span value)
{
	size_t i;

	if (value.n > 0)
		output_char('=');
	for (i = 0; i < value.n; i++)
		if (value.p[i] != ' ')
			output_char(value.p[i]);
		else if (i == 0 || value.p[i - 1] != ' ')
			output_char('_');
}

/* Write a record with its entities, the next of those from *i to all - 1. */
static void
put_record(const struct listing *l, const struct record *r, uint32_t line,
    const struct entity *e, size_t *i, size_t all)
{
	struct offset_count p = { line, 0, 0 };
	int any = 0;

	record_put_head(r, FIELD_ENTITIES);
	for (; *i < all && e[*i].line == line; ++*i) {
		if ((l->types >> e[*i].type & 1) == 0)
			continue;
		if (any)
			output_char(' ');
		put_entity(l, &p, r->text, &e[*i], ":-");
		put_value(find_value(l, e, *i).value);
		any = 1;
	}
	if (!any)
		output_char('-');
	output_char('\t');
	output_bytes(record_rest(r, FIELD_ENTITIES));
	output_bytes(r->text);
	output_end();
}

/* Write the value of entity i, and the number of its referent. */
static void
put_value_fields(const struct listing *l, const struct entity *e, size_t i)
{
	struct entity_value w = find_value(l, e, i);

	output_field(w.value.n > 0 ? w.value : span_of("-"));
	output_char('\t');
	if (w.number > 0)
		output_number(w.number);
	else
		output_char('-');
}

static void
put_mention(const struct listing *l, const struct record *r,
    struct offset_count *p, const struct entity *e, size_t number)
{
	record_put_head(r, FIELD_ENTITIES);
	put_entity(l, p, r->text, &e[number], "\t\t");
	if (l->values)
		put_value_fields(l, e, number);
	output_field(e[number].text);
	output_end();
}

void
listing_put(const struct listing *l, const struct document *d,
    const struct entity *e, size_t n)
{
	struct offset_count p = { 0, 0, 0 };
	size_t i, next = 0;

	if (!l->list)
		for (i = 0; i < d->n; i++)
			put_record(l, &d->record[i], (uint32_t)i, e, &next, n);
	else
		for (i = 0; i < n; i++)
			if ((l->types >> e[i].type & 1) != 0)
				put_mention(l, &d->record[e[i].line], &p, e, i);
}
