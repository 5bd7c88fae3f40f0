/*
 * page/link_marker.h: the numbers in brackets that w3m (display_link_number=1),
 * lynx and links print before each link, and the list of addresses at the end.
 *
 * Marks grow: one of number n may follow the last one where that was lower by
 * 100 at most (this finds 99.8 % of the marks of 1,250 pages, and 4 false ones
 * in 10,000), and is taken for one unless more of those that come next would
 * fit without it.  A page has marks when it ends with a list of addresses, or
 * when numbers that grow so stand before what they belong to, as notes in
 * brackets never do.  Other numbers in brackets stay in the text.
 *
 * The list is known by its heading and the growing numbers of its entries; one
 * entry in two may be something else than an address ("41. javascript: x").
 *
 * In a half dump (halfdump.h) marks are tags, and say where links end, too.
 */

#ifndef PAGE_LINK_MARKER_H
#define PAGE_LINK_MARKER_H

#include <stddef.h>

#include "page/page.h"

/*
 * The number of lines before the page's list of addresses and its heading; all
 * lines if there is no list.
 */
size_t link_marker_list_start(const struct page *p);

/*
 * Begin with a page whose paragraphs still have their markers. listed: it had
 * a list of addresses.
 */
void link_marker_start(struct mark *m, const struct page *page, int listed);

/*
 * Remove the markers from the next paragraph, n bytes, in place; a bullet may
 * precede the first. Returns the length that is left, perhaps 0.
 */
size_t link_marker_strip(struct mark *m, char *text, size_t n);

/* The same for a page with tags. */
size_t link_marker_strip_tags(struct mark *m, char *text, size_t n);

#endif
