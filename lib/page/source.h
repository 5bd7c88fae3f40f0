/*
 * page/source.h: what the lines of a page are, as they came.
 *
 * A half dump (halfdump.h) is cut at its end. What is no text is refused
 * (format.h). What is in another encoding is made UTF-8 (encoding.h).
 */

#ifndef PAGE_SOURCE_H
#define PAGE_SOURCE_H

#include "page/page.h"

/*
 * After all lines of the page, or of a part of it, have been added: set half,
 * refused, encoding and bad, and convert the lines. Linear.
 */
void source_read(struct page *p);

/* The title of a half dump, still coded; n 0 for none. */
struct span source_title(const struct page *p);

#endif
