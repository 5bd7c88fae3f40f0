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
	output_bytes(span_of(entity_name(e->type)));
	output_char(separator[0]);
	output_number(offset(l, p, text, e->line, e->start));
	output_char(separator[1]);
	output_number(offset(l, p, text, e->line, e->start + e->text.n));
}

/* Write a record with its entities, the next of those from *e to end. */
static void
put_record(const struct listing *l, const struct record *r, uint32_t line,
    const struct entity **e, const struct entity *end)
{
	struct offset_count p = { line, 0, 0 };
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

/* Write the normal form of entity i of all, and the number of its referent. */
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
	int i;

	for (i = FIELD_DOC; i <= FIELD_SENT; i++) {
		output_bytes(r->field[i]);
		output_char('\t');
	}
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
