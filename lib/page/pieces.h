/*
 * page/pieces.h: join the pieces of paragraphs that were parted at each tag.
 *
 * BeautifulSoup's get_text("\n"), and what else joins the texts of a page by
 * newlines, puts links and bold words of a paragraph on lines of their own. The
 * blank between words shows them: it is the last character of a line or the
 * first of the next one, while lines that are paragraphs have none there. So do
 * lines that begin with a comma or a full stop.
 */

#ifndef PAGE_PIECES_H
#define PAGE_PIECES_H

#include <stddef.h>

#include "page/page.h"

/* Whether the paragraphs of the page are in pieces. Linear. */
int pieces_found(const struct page *p);

/* Whether line i, not the first, continues the previous one. */
int pieces_join(const struct page *p, size_t i);

/* Whether there was a blank where line i is joined. */
int pieces_spaced(const struct page *p, size_t i);

#endif
