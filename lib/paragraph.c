#include "paragraph.h"

#include <string.h>

#include "grow.h"
#include "mark.h"
#include "unwrap.h"

/* Begin a paragraph, whose text will be in place at out. */
static struct paragraph *
begin(struct page *p, const struct page_line *l, const char *out)
{
	struct paragraph *par = p->par + p->n++;

	memset(par, 0, sizeof(*par));
	par->text.p = out;
	par->line = l->number;
	par->gap = l->gap;
	return par;
}

/* Join the wrapped lines to paragraphs, moving their bytes together. */
static void
join(struct page *p)
{
	unsigned width = unwrap_width(p);
	struct paragraph *par = NULL;
	char *out = p->bytes;
	size_t i;

	for (i = 0; i < p->line_n; i++) {
		const struct page_line *l = p->line + i;

		if (par == NULL || !unwrap_joins(p, i, width)) {
			par = begin(p, l, out);
		} else if (unwrap_spaced(p, i)) {
			*out++ = ' ';
			par->text.n++;
		}
		memmove(out, p->bytes + l->at, l->n);
		out += l->n;
		par->text.n += l->n;
	}
}

/*
 * Take off the marks.  A paragraph of which nothing is left was a link around
 * what follows it.
 */
static int
unmark(struct page *p, int listed)
{
	struct mark *m = &p->mark;
	unsigned pending = 0, gap = 0;
	size_t i, n = 0;

	if (mark_start(m, p, listed) == -1)
		return -1;
	p->marked = m->used;
	for (i = 0; m->used && i < p->n; i++) {
		struct paragraph par = p->par[i];

		par.text.n = mark_strip(
		    m, p->bytes + (par.text.p - p->bytes), par.text.n);
		par.gap += gap;
		gap = par.gap;
		pending += m->links;
		if (par.text.n == 0)
			continue;
		par.links = pending;
		par.linked = m->leading || pending > m->links;
		pending = gap = 0;
		p->par[n++] = par;
	}
	if (m->used)
		p->n = n;
	return 0;
}

int
paragraph_make(struct page *p)
{
	struct paragraph *par;
	size_t i, lines = mark_list_start(p);
	int number, listed = lines < p->line_n;

	p->line_n = lines;
	par = grow(p->par, &p->par_cap, p->line_n, sizeof(*par));
	if (par == NULL)
		return -1;
	p->par = par;
	join(p);
	if (unmark(p, listed) == -1)
		return -1;
	for (i = 0; i < p->n; i++) {
		struct span t = p->par[i].text;

		p->par[i].bullet = page_bullet(t, &number);
		if (number)
			p->par[i].bullet = 0;
	}
	return 0;
}
