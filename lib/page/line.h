/*
 * page/line.h: a line of a page, cleaned.
 */

#ifndef PAGE_LINE_H
#define PAGE_LINE_H

#include <stddef.h>

#include "text/span.h"

enum { PAGE_LINE_ROOM = 3 }; /* bytes of room that a byte of a line needs */

struct page_line {
	size_t at, n;    /* its bytes, without blanks at the ends */
	size_t number;   /* its index in the page, from 0 */
	size_t bullet;   /* bytes of bullet or number, with the space after */
	unsigned gap;    /* blank lines before it */
	unsigned indent; /* columns before the first character */
	unsigned text;   /* columns before the text after the bullet */
	unsigned width;  /* columns in all */
	int open;        /* a space follows the last character */
};

/*
 * Copy a line to out with white space squeezed and removed at the ends. NUL
 * and bytes that are not UTF-8 become U+FFFD, other control characters become
 * spaces, except that markers of enum halfdump_mark stay if marked is not 0.
 * Sets n, bullet and the columns, which are those of the original line.
 */
void page_line_read(
    struct page_line *l, struct span line, int marked, char *out);

/*
 * The length of the bullet or list number at the start of the text, with the
 * space after it; 0 if there is none.
 */
size_t page_line_bullet(struct span text, int *number);

#endif
