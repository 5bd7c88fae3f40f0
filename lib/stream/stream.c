#include "stream/stream.h"

#include <stdlib.h>
#include <string.h>

#include "stream/output.h"
#include "text/memory.h"
#include "text/utf8.h"

void
stream_start(struct stream *s, char *const operands[])
{
	memset(s, 0, sizeof(*s));
	input_start(&s->in, operands);
	if (!input_open(&s->in))
		s->in.fd = -1;
}

void
stream_end(struct stream *s)
{
	input_end(&s->in);
	free(s->clean);
	s->clean = NULL;
}

/* Whether a field is empty. */
static int
has_empty_field(struct span line)
{
	const char *p = line.p, *end = line.p + line.n;

	if (*p == '\t' || end[-1] == '\t')
		return 1;
	for (; (p = memchr(p, '\t', (size_t)(end - p))) != NULL; p++)
		if (p[1] == '\t')
			return 1;
	return 0;
}

/* Write "-" for each empty field; to has room for 2 * n + 1 bytes. */
static size_t
fill_empty_fields(const char *from, size_t n, char *to)
{
	size_t i, k = 0;

	for (i = 0; i <= n; i++) {
		if ((i == n || from[i] == '\t') &&
		    (k == 0 || to[k - 1] == '\t'))
			to[k++] = '-';
		if (i < n)
			to[k++] = from[i];
	}
	return k;
}

/* Repair a line as report-stream(5) says. */
static struct span
repair(struct stream *s, struct span line)
{
	size_t n, need;
	char *p;

	/* Cleaning can triple the bytes, filling double them and add one. */
	need = 3 * line.n + 2 * (3 * line.n) + 1;
	s->clean = p = memory_grow(s->clean, &s->clean_cap, need, 1);
	n = utf8_clean(line, p);
	line.p = p + n;
	line.n = fill_empty_fields(p, n, p + n);
	return line;
}

int
stream_line(struct stream *s, struct span *line)
{
	if (s->held) {
		s->held = 0;
		*line = s->line;
		return 1;
	}
	do
		while (s->in.fd == -1 || !input_line(&s->in, line))
			if (!input_open(&s->in))
				return 0;
	while (line->n == 0);
	if (!utf8_is_clean(*line) || has_empty_field(*line))
		*line = repair(s, *line);
	return 1;
}

void
stream_hold(struct stream *s, struct span line)
{
	s->held = 1;
	s->line = line;
}

void
record_split(struct record *r, struct span line)
{
	const char *p = line.p, *end = line.p + line.n, *tab = p;
	int i;

	for (i = 0; i < FIELD_COUNT; i++) {
		tab = memchr(p, '\t', (size_t)(end - p));
		if (tab == NULL)
			break;
		r->field[i] = (struct span){ p, (size_t)(tab - p) };
		p = tab + 1;
	}
	for (; i < FIELD_COUNT; i++)
		r->field[i] = (struct span){ "-", 1 };
	/* Unknown fields are part of the head. */
	while (
	    tab != NULL && (tab = memchr(p, '\t', (size_t)(end - p))) != NULL)
		p = tab + 1;
	r->head = (struct span){ line.p, (size_t)(p - line.p) };
	r->text = (struct span){ p, (size_t)(end - p) };
}

void
record_put_head(const struct record *r)
{
	output_bytes(r->head);
}
