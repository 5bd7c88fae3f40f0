#include "page/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page/encoding.h"
#include "page/paragraph.h"
#include "stream/diag.h"
#include "text/memory.h"

void
page_reader_start(struct page_reader *r, char *const operands[], int stream)
{
	memset(r, 0, sizeof(*r));
	r->stream = stream;
	r->last = 1;
	input_start(&r->in, operands);
}

void
page_reader_end(struct page_reader *r)
{
	input_end(&r->in);
	page_free(&r->page);
	free(r->copy);
}

/* Copy the name of the page, which may be part of a line. */
static void
set_name(struct page_reader *r, struct span name)
{
	char *p = memory_grow(r->copy, &r->copy_cap, name.n + 1, 1);

	if (name.n > 0)
		memcpy(p, name.p, name.n);
	p[name.n] = '\0';
	r->copy = p;
	r->name = (struct span){ p, name.n };
}

/* The next line of the file into r->line, in a stream one with a tab. */
static int
read_line(struct page_reader *r)
{
	if (r->held) {
		r->held = 0;
		return 1;
	}
	while (r->open && input_line(&r->in, &r->line)) {
		if (!r->stream ||
		    (r->line.n > 0 && memchr(r->line.p, '\t', r->line.n)))
			return 1;
		input_warn(&r->in, "no tab");
	}
	r->open = 0;
	return 0;
}

/* Take the name off the line. */
static struct span
take_name(struct span *line)
{
	const char *tab = memchr(line->p, '\t', line->n);
	struct span name = { line->p, (size_t)(tab - line->p) };

	line->p = tab + 1;
	line->n -= name.n + 1;
	return name;
}

/* Open the next file that has a page.  1, or 0 where there is none. */
static int
open_page(struct page_reader *r)
{
	for (;;) {
		if (!r->open && !r->held)
			r->open = input_open(&r->in);
		if (!r->open && !r->held)
			return 0;
		/* In a stream, a file without a line has no page. */
		if (!r->stream)
			return 1;
		r->held = read_line(r);
		if (r->held)
			return 1;
	}
}

/* Begin with the next page: 1; or 0 if there is none. */
static int
begin(struct page_reader *r)
{
	struct span line, name;

	if (!open_page(r))
		return 0;
	line = r->line;
	name = r->stream ? take_name(&line) : span_of(r->in.name);
	set_name(r, name);
	return 1;
}

/* Add lines to the page until it is full or ends; returns whether it ends. */
static int
fill(struct page_reader *r)
{
	struct span line;

	while (!page_is_full(&r->page)) {
		if (!read_line(r))
			return 1;
		line = r->line;
		if (r->stream && !span_equal(take_name(&line), r->name)) {
			r->held = 1;
			return 1;
		}
		page_add(&r->page, line);
	}
	return 0;
}

/* Note what was found of the page's bytes. */
static void
note(const struct page_reader *r)
{
	const struct page *p = &r->page;
	char what[64];

	if (p->encoding == ENCODING_1252)
		diag_note(r->name.p, "read as Windows-1252");
	else if (p->encoding != ENCODING_UTF8)
		diag_note(r->name.p, "read as UTF-16");
	if (p->bad == 0)
		return;
	(void)snprintf(what, sizeof(what), "not UTF-8 in %zu place%s: U+FFFD",
	    p->bad, p->bad == 1 ? "" : "s");
	diag_note(r->name.p, what);
}

/* Read the next page, or part of one, and make its paragraphs. */
static int
next(struct page_reader *r)
{
	r->first = r->last;
	if (r->first) {
		if (!begin(r))
			return 0;
		page_start(&r->page);
	} else {
		page_continue(&r->page);
	}
	r->last = fill(r);
	paragraph_make(&r->page);
	return 1;
}

int
page_reader_next(struct page_reader *r)
{
	while (next(r)) {
		if (r->page.refused == NULL) {
			if (r->last)
				note(r);
			return 1;
		}
		if (r->first)
			diag_warn(r->name.p, 0, r->page.refused);
	}
	return 0;
}
