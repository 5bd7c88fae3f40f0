/*
 * page/paragraph.h: the paragraphs of a page, made of its lines.
 *
 * Wrapped lines are joined (unwrap.h).  Numbers in brackets that stand before
 * links are taken off and counted, and so is the list of addresses at the end
 * (mark.h).
 */

#ifndef PAGE_PARAGRAPH_H
#define PAGE_PARAGRAPH_H

#include "page/page.h"

/* All lines are there: make p->par. */
void paragraph_make(struct page *p);

#endif
