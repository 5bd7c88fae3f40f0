/*
 * page/paragraph.h: make the paragraphs of a page from its lines.
 *
 * Wrapped lines are joined (unwrap.h). Numbers in brackets before links are
 * removed and counted, and so is the list of addresses at the end
 * (link_marker.h).
 */

#ifndef PAGE_PARAGRAPH_H
#define PAGE_PARAGRAPH_H

#include "page/page.h"

/* After all lines have been added: make p->par. */
void paragraph_make(struct page *p);

#endif
