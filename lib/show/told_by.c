#include "show/told_by.h"

#include "stream/evidence_item.h"
#include "stream/source_field.h"

/* Append a name with blanks for "_". */
static void
add_name(struct buffer *b, struct span name)
{
	size_t i, n = buffer_visible(b, name);

	for (i = b->n - n; i < b->n; i++)
		if (b->p[i] == '_')
			b->p[i] = ' ';
}

size_t
told_by_add(struct buffer *b, struct span evidence, int side)
{
	struct span names = evidence_item(evidence, "source"), name;
	size_t start = b->n;

	if (names.n == 0)
		names = evidence_item(
		    evidence, side == 0 ? "source-a" : "source-b");
	while (source_field_next(&names, &name)) {
		buffer_string(b, b->n == start ? "(" : " and ");
		add_name(b, name);
	}
	if (b->n > start)
		buffer_char(b, ')');
	return b->n - start;
}

struct span
told_by_names(struct span told_by)
{
	return told_by.n < 2 ? (struct span){ told_by.p, 0 }
			     : (struct span){ told_by.p + 1, told_by.n - 2 };
}
