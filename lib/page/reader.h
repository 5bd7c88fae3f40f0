/*
 * page/reader.h: pages, one after another, out of the operands.
 *
 * A page is a file, or with stream a run of lines with one name before their
 * first tab.  One that is too long (see page_is_full()) comes in parts.  What
 * cannot be read, and a line without a tab, is reported and passed over.
 */

#ifndef PAGE_READER_H
#define PAGE_READER_H

#include <stddef.h>

#include "page/page.h"
#include "stream/input.h"
#include "text/span.h"

struct page_reader {
	struct page page; /* its paragraphs are made */
	struct span name; /* of the page: the file's, or that of its lines */
	int first, last;  /* is this the first part of it, and the last? */

	struct input in; /* private, as is the rest */
	int stream;
	int open; /* is there a file that is being read? */
	int held; /* is line to be read next? */
	struct span line;
	char *copy; /* of the name */
	size_t copy_cap;
};

void page_reader_start(
    struct page_reader *r, char *const operands[], int stream);

/* The next page, or part of one: 1, 0 at the end. */
int page_reader_next(struct page_reader *r);

void page_reader_end(struct page_reader *r);

#endif
