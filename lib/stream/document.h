/*
 * stream/document.h: whole documents of the report stream: runs of lines with
 * the same first field.
 *
 * Lines of just a text are one document, without a name.  Memory is that of
 * the longest document.
 */

#ifndef STREAM_DOCUMENT_H
#define STREAM_DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

#include "stream/stream.h"
#include "text/span.h"

struct document {
	struct span name; /* "-" where the lines are just texts */
	struct record *record;
	size_t n; /* records, at least 1 */

	char *bytes; /* private: the lines, each with a newline */
	size_t bytes_n, bytes_cap, record_cap;
	size_t name_n; /* bytes of the first field; 0 for just texts */
};

/* An empty document is { 0 }; document_free() leaves such a one. */
void document_free(struct document *d);

/*
 * Read the next document into *d, in place of what it held: 1; or 0 at the
 * end of the stream.
 */
int document_read(struct document *d, struct stream *s);

/*
 * The day it was written, see day.h: the first in a record of kind date, or
 * else the first in one of kind dateline or, if any is not 0, in any that is
 * not chrome: 1; or 0 where there is none.
 */
int document_day(const struct document *d, int any, int32_t *day);

#endif
