#include "show/told_by.h"

#include <string.h>

#include "show/visible.h"
#include "stream/source_field.h"

/* Take the next item, up to a blank, off the front of *rest. */
static struct span
next_item(struct span *rest)
{
	const char *blank = memchr(rest->p, ' ', rest->n);
	struct span item = *rest;

	if (blank != NULL)
		item.n = (size_t)(blank - rest->p);
	rest->p += item.n + (blank != NULL);
	rest->n -= item.n + (blank != NULL);
	return item;
}

/* The value of the item of that name; n is 0 if there is none. */
static struct span
find_item(struct span evidence, const char *name)
{
	struct span item, none = { evidence.p, 0 };
	size_t n = strlen(name);

	while (evidence.n > 0) {
		item = next_item(&evidence);
		if (span_begins(item, name))
			return (struct span){ item.p + n, item.n - n };
	}
	return none;
}

/* Append a name with blanks for "_". */
static void
add_name(struct buffer *b, struct span name)
{
	char *p = buffer_room(b, name.n * VISIBLE_GROWTH);
	size_t i, n = visible_text(name, p);

	for (i = 0; i < n; i++)
		if (p[i] == '_')
			p[i] = ' ';
	b->n += n;
}

size_t
told_by_add(struct buffer *b, struct span evidence, int side)
{
	struct span names = find_item(evidence, "source:"), name;
	size_t start = b->n;

	if (names.n == 0)
		names =
		    find_item(evidence, side == 0 ? "source-a:" : "source-b:");
	while (source_field_next(&names, &name)) {
		buffer_string(b, b->n == start ? "(" : " and ");
		add_name(b, name);
	}
	if (b->n > start)
		buffer_char(b, ')');
	return b->n - start;
}
