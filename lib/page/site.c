#include "page/site.h"

#include <stdlib.h>
#include <string.h>

#include "page/reader.h"
#include "stream/output.h"
#include "text/intern.h"
#include "text/memory.h"

/* The number of pages that have a line. */
struct site_line {
	size_t pages;
	size_t last; /* the last of these */
};

struct site {
	struct intern line;     /* all, in order of occurrence */
	struct site_line *seen; /* of each */
	size_t cap, pages;
};

static void
forget(struct site *s)
{
	intern_free(&s->line);
	free(s->seen);
	memset(s, 0, sizeof(*s));
}

/*
 * Add the paragraphs of a page, or of a part of it; first: this is its first
 * part.
 */
static void
add(struct site *s, const struct page *p, int first)
{
	struct site_line *l;
	size_t i, lines;
	uint32_t number;

	s->pages += first != 0;
	for (i = 0; i < p->n; i++) {
		lines = s->line.n;
		number = intern_add(&s->line, p->par[i].text);
		s->seen = memory_grow(s->seen, &s->cap, s->line.n, sizeof(*l));
		l = s->seen + number;
		if (s->line.n > lines)
			*l = (struct site_line){ 0, 0 };
		l->pages += l->last != s->pages;
		l->last = s->pages;
	}
}

/* Write the lines that two or more pages have, in order of occurrence. */
static void
put(const struct site *s)
{
	size_t i;

	for (i = 0; i < s->line.n; i++)
		if (s->seen[i].pages > 1) {
			output_bytes(intern_word(&s->line, i));
			output_end();
		}
}

void
site_list(char *const pages[])
{
	struct page_reader r;
	struct site s = { 0 };

	page_reader_start(&r, pages, 0);
	while (page_reader_next(&r))
		add(&s, &r.page, r.first);
	put(&s);
	page_reader_end(&r);
	forget(&s);
}
