#include "page/pieces.h"

#include <string.h>

enum { FEW = 6 /* joints that a page in pieces has, at least */ };

static struct span
text_of(const struct page *p, size_t i)
{
	return (struct span){ p->bytes + p->line[i].at, p->line[i].n };
}

/* Whether the text begins with what only stands after a word. */
static int
goes_on(struct span s)
{
	if (strchr(",.;:)!?", *s.p) == NULL)
		return 0;
	return s.n == 1 || s.p[1] == ' ' || s.p[1] == '"' ||
	       (s.p[1] & 0x80) != 0;
}

/*
 * Whether the blank between two words stands at one side of the joint of line i
 * with the previous one.
 */
static int
is_parted(const struct page *p, size_t i)
{
	return p->line[i].indent <= 1 &&
	       p->line[i - 1].open != (p->line[i].indent == 1);
}

int
pieces_join(const struct page *p, size_t i)
{
	const struct page_line *l = p->line + i;

	return l->gap == 0 && l->bullet == 0 &&
	       (is_parted(p, i) || goes_on(text_of(p, i)));
}

int
pieces_spaced(const struct page *p, size_t i)
{
	return p->line[i].indent > 0 || p->line[i - 1].open;
}

int
pieces_found(const struct page *p)
{
	size_t i, joints = 0, signs = 0;

	for (i = 1; i < p->line_n; i++)
		if (pieces_join(p, i)) {
			joints++;
			signs += (size_t)goes_on(text_of(p, i));
		}
	return signs > 0 && joints >= FEW;
}
