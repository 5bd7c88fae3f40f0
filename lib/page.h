/*
 * page.h: a page that was saved as text: its lines, then its paragraphs.
 *
 * A page comes as lines: one paragraph a line, as browsers copy it, or
 * wrapped at some width, as terminals and mail have it; blank lines between are
 * only counted.  paragraph.h makes paragraphs of them.
 */

#ifndef PAGE_H
#define PAGE_H

#include <stddef.h>

#include "span.h"

enum {
	PAGE_LINES = 8192, /* that are looked at together, and bytes */
	PAGE_BYTES = 16 << 20
};

struct paragraph {
	struct span text; /* clean UTF-8, white space as single spaces, no
			     blank at either end; never empty */
	size_t bullet;    /* bytes of the bullet and the space behind it at
			     the start of text; what follows is not empty */
	size_t line;      /* number of its first line in the page, from 0 */
	unsigned gap;     /* blank lines before it */
	unsigned links;   /* marks of links in it */
	int linked;       /* does the text begin with a link? */
};

/* A line as it came, cleaned. */
struct page_line {
	size_t at, n;    /* its bytes: no blank at either end */
	size_t number;   /* in the page, from 0 */
	size_t bullet;   /* bytes of bullet or number, with the space behind */
	unsigned gap;    /* blank lines before it */
	unsigned indent; /* columns before the first character */
	unsigned text;   /* columns before the text behind the bullet */
	unsigned width;  /* columns in all */
};

/* What mark.h knows of the numbers before the links of a page. */
struct mark {
	int used;       /* does the page have marks? */
	unsigned links; /* in the paragraph that was stripped last */
	int leading;    /* did that one begin with a mark? */

	unsigned *number; /* private: all those in brackets, in order */
	size_t n, cap, at;
	unsigned last; /* the highest that was taken */
};

struct page {
	struct paragraph *par;
	size_t n;
	int marked; /* did links have marks? */

	struct page_line *line; /* private, as is the rest */
	size_t line_n, line_cap, par_cap, number;
	char *bytes; /* the lines, each with a spare byte behind it */
	size_t bytes_n, bytes_cap;
	unsigned gap;
	struct mark mark;
};

/* An empty page is { 0 }; page_free() leaves such a one. */
void page_free(struct page *p);

/* Begin another page, in the same memory. */
void page_start(struct page *p);

/*
 * Add a line: any bytes, of which those that are no UTF-8 and NUL become
 * U+FFFD and other control characters spaces.  0; or -1 without memory.
 */
int page_add(struct page *p, struct span line);

/*
 * Has the page as many lines, or bytes, as are looked at together?  Then it is
 * to be finished, and another begun with the lines that come next.
 */
int page_is_full(const struct page *p);

/*
 * Bytes of the bullet, or number of a list, that opens the text, with the space
 * behind it; 0 for none.
 */
size_t page_bullet(struct span text, int *number);

#endif
