/*
 * page/line.h: a line of a page, cleaned.
 */

#ifndef PAGE_LINE_H
#define PAGE_LINE_H

#include <stddef.h>

#include "text/span.h"

enum { PAGE_LINE_ROOM = 3 }; /* bytes of room that a byte of a line needs */

struct page_line {
	size_t at, n;    /* its bytes: no blank at either end */
	size_t number;   /* in the page, from 0 */
	size_t bullet;   /* bytes of bullet or number, with the space behind */
	unsigned gap;    /* blank lines before it */
	unsigned indent; /* columns before the first character */
	unsigned text;   /* columns before the text behind the bullet */
	unsigned width;  /* columns in all */
};

/*
 * Copy a line to out, white space squeezed, none at the ends; NUL and bytes
 * that are no UTF-8 become U+FFFD, other control characters spaces, but with
 * marked those of enum halfdump_mark stay.  Sets n, bullet and the columns,
 * which are counted as they were.
 */
void page_line_read(
    struct page_line *l, struct span line, int marked, char *out);

/*
 * Bytes of the bullet, or number of a list, that opens the text, with the space
 * behind it; 0 for none.
 */
size_t page_line_bullet(struct span text, int *number);

#endif
