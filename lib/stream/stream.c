#include "stream/stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/column.h"
#include "stream/output.h"
#include "text/memory.h"
#include "text/utf8.h"

enum { KEPT = 1 << 20 }; /* a larger buffer is of a long line, and freed */

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
	free(s->full);
	doc_name_free(&s->name);
	s->clean = s->full = NULL;
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
	size_t cleaned = 0;
	char *to;

	if (!utf8_is_clean(line)) {
		/* Cleaning can triple the bytes. */
		s->clean = memory_grow(s->clean, &s->clean_cap, 3 * line.n, 1);
		cleaned = utf8_clean(line, s->clean);
		line = (struct span){ s->clean, cleaned };
		if (cleaned > 0 && !has_empty_field(line))
			return line;
	}
	/* Filling can double them and add one. */
	s->clean =
	    memory_grow(s->clean, &s->clean_cap, cleaned + 2 * line.n + 1, 1);
	if (cleaned > 0)
		line.p = s->clean;
	to = s->clean + cleaned;
	line.n = fill_empty_fields(line.p, line.n, to);
	line.p = to;
	return line;
}

/* Free a buffer that is large. */
static void
free_large(char **buffer, size_t *cap)
{
	if (*cap <= KEPT)
		return;
	free(*buffer);
	*buffer = NULL;
	*cap = 0;
}

int
stream_line(struct stream *s, struct span *line)
{
	free_large(&s->clean, &s->clean_cap);
	do
		while (s->in.fd == -1 || !input_line(&s->in, line))
			if (!input_open(&s->in))
				return 0;
	while (line->n == 0 || column_is_header(*line));
	if (!utf8_is_clean(*line) || has_empty_field(*line))
		*line = repair(s, *line);
	return 1;
}

int
record_split(struct record *r, struct span line)
{
	const char *p = line.p, *end = line.p + line.n, *tab = p;
	int i, fields;

	for (i = 0; i < FIELD_COUNT; i++) {
		tab = memchr(p, '\t', (size_t)(end - p));
		if (tab == NULL)
			break;
		r->field[i] = (struct span){ p, (size_t)(tab - p) };
		p = tab + 1;
	}
	for (fields = i; i < FIELD_COUNT; i++)
		r->field[i] = (struct span){ "-", 1 };
	/* Unknown fields are part of the head. */
	while (
	    tab != NULL && (tab = memchr(p, '\t', (size_t)(end - p))) != NULL)
		p = tab + 1;
	r->head = (struct span){ line.p, (size_t)(p - line.p) };
	r->text = (struct span){ p, (size_t)(end - p) };
	return fields;
}

/* Append bytes to the completed line. */
static void
append(struct stream *s, size_t *n, struct span bytes)
{
	if (s->full == NULL || *n + bytes.n > s->full_cap)
		s->full = memory_grow(s->full, &s->full_cap, *n + bytes.n, 1);
	memcpy(s->full + *n, bytes.p, bytes.n);
	*n += bytes.n;
}

static void
append_number(struct stream *s, size_t *n, size_t number)
{
	char digits[24];
	int length = snprintf(digits, sizeof(digits), "%zu", number);

	append(s, n, (struct span){ digits, (size_t)length });
}

/* Append field i, which the line lacks; alone: the line is only a text. */
static void
append_missing(struct stream *s, size_t *n, int i, int alone)
{
	if (i == FIELD_SENT)
		append_number(s, n, s->records);
	else if (i == FIELD_PAR && alone)
		append_number(s, n, s->in.line);
	else
		append(s, n, span_of(i == FIELD_KIND && alone ? "body" : "-"));
}

/* The line of a record of k fields with n fields and the document's name. */
static struct span
complete(struct stream *s, const struct record *r, int k, int n)
{
	size_t length = 0;
	int i;

	append(s, &length, s->name.name);
	append(s, &length, span_of("\t"));
	for (i = 1; i < n; i++) {
		if (i < k)
			append(s, &length, r->field[i]);
		else
			append_missing(s, &length, i, k == 0);
		append(s, &length, span_of("\t"));
	}
	if (k >= n)
		append(s, &length, record_rest(r, n - 1));
	append(s, &length, r->text);
	return (struct span){ s->full, length };
}

int
stream_record(struct stream *s, int n, struct record *r)
{
	struct span given;
	int k;

	if (s->held) {
		s->held = 0;
		record_split(r, s->line);
		return 1;
	}
	free_large(&s->full, &s->full_cap);
	if (!stream_line(s, &s->line))
		return 0;
	k = record_split(r, s->line);
	given = k > 0 ? r->field[FIELD_DOC] : span_of(s->in.name);
	if (doc_name_next(&s->name, given, s->in.files != s->file))
		s->records = 0;
	s->file = s->in.files;
	s->records++;
	if (k < n || !span_equal(given, s->name.name)) {
		s->line = complete(s, r, k, n);
		record_split(r, s->line);
		free_large(&s->clean, &s->clean_cap);
	}
	return 1;
}

void
stream_hold(struct stream *s)
{
	s->held = 1;
}

void
record_put_head(const struct record *r, int n)
{
	struct span part = r->field[0];
	int i;

	/* As a rule they are one part of the line, with its tabs. */
	for (i = 1; i < n; i++) {
		if (r->field[i].p == part.p + part.n + 1) {
			part.n += 1 + r->field[i].n;
			continue;
		}
		output_bytes(part);
		output_char('\t');
		part = r->field[i];
	}
	output_bytes(part);
	output_char('\t');
}

struct span
record_rest(const struct record *r, int n)
{
	const char *end = r->head.p + r->head.n, *p = r->head.p;

	for (; n >= 0 && p < end; n--)
		p = (const char *)memchr(p, '\t', (size_t)(end - p)) + 1;
	return (struct span){ p, (size_t)(end - p) };
}
