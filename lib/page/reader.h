/*
 * page/reader.h: read pages, one after another, from the operands.
 *
 * A page is a file, or with stream a run of lines with the same name before
 * their first tab. A page that is too long (see page_is_full()) is returned in
 * parts. A page that is no text (format.h) is reported and skipped; encodings
 * other than UTF-8 are noted. A file that cannot be read, and in a stream a
 * line without a tab, is reported and skipped.
 */

#ifndef PAGE_READER_H
#define PAGE_READER_H

#include <stddef.h>

#include "page/page.h"
#include "stream/input.h"
#include "text/span.h"

struct page_reader {
	struct page page; /* its paragraphs are made */
	struct span name; /* of the page: that of the file or of its lines; a
			     NUL follows */
	int first, last;  /* whether this is its first part, its last */

	struct input in; /* private, as is the rest */
	int stream;
	int open; /* a file is being read */
	int held; /* line is to be read next */
	struct span line;
	char *copy; /* of the name */
	size_t copy_cap;
};

void page_reader_start(
    struct page_reader *r, char *const operands[], int stream);

/* Read the next page, or part of one: 1; or 0 at the end. */
int page_reader_next(struct page_reader *r);

void page_reader_end(struct page_reader *r);

#endif
