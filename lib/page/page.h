/*
 * page/page.h: a page that was saved as text: its lines, then its paragraphs.
 *
 * A page comes as lines: one paragraph a line, as browsers copy it, or
 * wrapped at some width, as terminals and mail have it, or a half dump
 * (halfdump.h); blank lines between are only counted.  paragraph.h makes
 * paragraphs of them.
 */

#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include <stddef.h>

#include "page/line.h"
#include "text/span.h"

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
	size_t linked_n;  /* bytes of it that are links; in half dumps */
	size_t bold_n;    /* ... and that are bold */
	int titled;       /* is it the page's title, as the half dump has it? */
};

/* What mark.h knows of the marks of a page's links. */
struct mark {
	int used;                /* does the page have marks? */
	unsigned links;          /* in the paragraph that was stripped last */
	int leading;             /* did that one begin with a mark? */
	size_t linked_n, bold_n; /* bytes of it that are; in a half dump */

	int in_link, in_bold; /* private: at the place that was reached */
	unsigned *number;     /* all those in brackets, in order */
	size_t n, cap, at;
	unsigned last; /* the highest that was taken */
};

struct page {
	struct paragraph *par;
	size_t n;
	int marked;        /* did links have marks? */
	int half;          /* is it a half dump? */
	struct span title; /* of the half dump; n 0 for none */

	struct page_line *line; /* private, as is the rest */
	size_t line_n, line_cap, par_cap, number;
	char *raw; /* the lines as they came */
	size_t raw_n, raw_cap;
	char *bytes; /* cleaned, each with a spare byte behind it */
	size_t bytes_cap;
	char *scratch; /* a line, or the title, of a half dump */
	size_t scratch_cap;
	unsigned gap;
	struct mark mark;
};

/* An empty page is { 0 }; page_free() leaves such a one. */
void page_free(struct page *p);

/* Begin another page, in the same memory. */
void page_start(struct page *p);

/* Go on with the lines that follow in the same page. */
void page_continue(struct page *p);

/* Add a line: any bytes. */
void page_add(struct page *p, struct span line);

/*
 * Has the page as many lines, or bytes, as are looked at together?  Then it is
 * to be finished, and another begun with the lines that come next.
 */
int page_is_full(const struct page *p);

#endif
