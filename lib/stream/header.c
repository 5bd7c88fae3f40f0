#include "stream/header.h"

#include <string.h>

#include "stream/align_row.h"
#include "stream/output.h"

void
header_put(enum column_form form)
{
	output_char('#');
	output_bytes(column_names(form));
	output_end();
}

/* Write the names of the first n fields, each with a tab. */
static void
put_fields(size_t n)
{
	struct span known = column_names(COLUMN_RECORDS);
	const char *tab;
	size_t i;

	for (i = 0; i < n && i < FIELD_COUNT; i++) {
		tab = memchr(known.p, '\t', known.n);
		output_bytes(
		    (struct span){ known.p, (size_t)(tab - known.p) + 1 });
		known.n -= (size_t)(tab - known.p) + 1;
		known.p = tab + 1;
	}
	for (; i < n; i++) {
		output_bytes(span_of("field"));
		output_number(i + 1);
		output_char('\t');
	}
}

void
header_put_records(
    int *due, const char *before, const struct record *first, enum field own)
{
	size_t n = (size_t)own + 1, there;

	if (!*due)
		return;
	*due = 0;
	/* Behind the head there is a last field, its text. */
	there = first == NULL ? 0 : align_row_fields(first->head) - 1;
	output_char('#');
	if (before != NULL) {
		output_bytes(span_of(before));
		output_char('\t');
	}
	put_fields(there > n ? there : n);
	output_bytes(span_of("text"));
	output_end();
}
