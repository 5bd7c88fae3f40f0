/*
 * page/unwrap.h: lines that were wrapped at some width, found and joined.
 *
 * A line goes on in the next one when that one's first word would not have
 * fitted on it: no blank line between, the same indent, no bullet.  The width
 * is where lines most often end, and counts only if most of what it would
 * join looks like one text (begins with a small letter) and hardly a line is
 * longer.  A width guessed two columns too small does no harm, one too large
 * would miss most joins; so the smaller is taken.
 */

#ifndef PAGE_UNWRAP_H
#define PAGE_UNWRAP_H

#include <stddef.h>

#include "page/page.h"

enum {
	UNWRAP_MIN = 40,
	UNWRAP_MAX = 130
}; /* columns of the widths looked for */

/* The width the lines of the page were wrapped at; 0 when they were not. */
unsigned unwrap_width(const struct page *p);

/* Does line i, not the first, carry on the one before it? */
int unwrap_joins(const struct page *p, size_t i, unsigned width);

/* Is there a space where line i is joined?  Not between ideographs. */
int unwrap_spaced(const struct page *p, size_t i);

#endif
