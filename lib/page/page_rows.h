/*
 * page/page_rows.h: the paragraphs of pages as lines of output, see
 * strip-boilerplate(1).
 */

#ifndef PAGE_PAGE_ROWS_H
#define PAGE_PAGE_ROWS_H

#include <stddef.h>

#include "page/extract.h"
#include "page/page.h"
#include "stream/doc_name.h"
#include "text/span.h"

/* Set kinds and explained; the rest is private, and 0 at first. */
struct page_rows {
	unsigned kinds; /* to be written, a bit each */
	int explained;  /* with scores and reasons, a row a paragraph */

	struct doc_name doc;
	size_t par, bodies; /* so far, in the document */
};

void page_rows_free(struct page_rows *r);

/* Begin a document with that name, see doc_name.h. */
void page_rows_start(struct page_rows *r, struct span name);

/* Say something of the document, as diag_note() does. */
void page_rows_note(const struct page_rows *r, const char *what);

/* Write the rows of the document's next part. */
void page_rows_put(
    struct page_rows *r, const struct page *p, const struct extract *b);

#endif
