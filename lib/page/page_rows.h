/*
 * page/page_rows.h: the paragraphs of pages as lines of output, see
 * strip-boilerplate(1).
 */

#ifndef PAGE_PAGE_ROWS_H
#define PAGE_PAGE_ROWS_H

#include <stddef.h>

#include "page/extract.h"
#include "page/page.h"
#include "text/span.h"

/* Set kinds and explained; the rest is private and initially 0. */
struct page_rows {
	unsigned kinds; /* those to be written, one bit each */
	int explained; /* with scores and reasons, one row for each paragraph */

	char *doc;
	size_t doc_n, doc_cap;
	size_t par, bodies; /* so far, in the document */
};

void page_rows_free(struct page_rows *r);

/*
 * Begin a document: its name, in which control characters become "_" and what
 * is no UTF-8 U+FFFD.
 */
void page_rows_start(struct page_rows *r, struct span name);

/* Print a message about the document by diag_note(). */
void page_rows_note(const struct page_rows *r, const char *what);

/* Write the rows of the document's next part. */
void page_rows_put(
    struct page_rows *r, const struct page *p, const struct extract *b);

#endif
