/*
 * page/unwrap.h: find and join lines that were wrapped at some width.
 *
 * A line continues in the next one if the first word of that one would not
 * have fitted on it, or if it begins in mid sentence and the line is rather
 * full; and there is no blank line between, the indent is the same, and there
 * is no bullet. The width is where lines most often end. It counts only if most
 * lines it would join look continuous (begin with a small letter) and hardly
 * any line is longer. A width two columns too small does no harm, one too large
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

/* The width at which the lines of the page were wrapped; 0 if they were not. */
unsigned unwrap_width(const struct page *p);

/* Whether line i, not the first, continues the previous one. */
int unwrap_joins(const struct page *p, size_t i, unsigned width);

/*
 * Whether a space belongs where line i is joined: not between ideographs, nor
 * in a word that was cut at a hyphen, which stays.
 */
int unwrap_spaced(const struct page *p, size_t i);

#endif
