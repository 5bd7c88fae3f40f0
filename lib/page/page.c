#include "page/page.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
page_free(struct page *p)
{
	free(p->par);
	free(p->line);
	free(p->raw);
	free(p->bytes);
	free(p->scratch);
	free(p->mark.number);
	memset(p, 0, sizeof(*p));
}

void
page_start(struct page *p)
{
	page_continue(p);
	p->half = p->markdown = p->tagged = 0;
	p->encoding = ENCODING_UTF8;
	p->bad = p->parts = 0;
	p->refused = NULL;
}

void
page_continue(struct page *p)
{
	p->n = p->line_n = p->raw_n = p->number = 0;
	p->gap = 0;
	p->marked = 0;
}

void
page_add(struct page *p, struct span line)
{
	struct page_line l = { 0 }, *lines;
	char *raw;

	l.number = p->number++;
	if (line.n == 0) {
		p->gap++;
		return;
	}
	p->raw = raw = memory_grow(p->raw, &p->raw_cap, p->raw_n + line.n, 1);
	p->line = lines =
	    memory_grow(p->line, &p->line_cap, p->line_n + 1, sizeof(l));
	l.at = p->raw_n;
	l.n = line.n;
	l.gap = p->gap;
	p->gap = 0;
	memcpy(raw + l.at, line.p, line.n);
	p->raw_n += line.n;
	lines[p->line_n++] = l;
}

int
page_is_full(const struct page *p)
{
	return p->line_n >= PAGE_LINES || p->raw_n >= PAGE_BYTES;
}
