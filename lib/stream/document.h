/*
 * stream/document.h: whole documents of the report stream: runs of lines with
 * the same first field.
 *
 * Records are complete, see stream_record().  Memory is that of the longest
 * document.
 */

#ifndef STREAM_DOCUMENT_H
#define STREAM_DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

#include "stream/stream.h"
#include "text/span.h"

struct document {
	struct span name;
	struct record *record;
	size_t n; /* records, at least 1 */

	char *bytes; /* private: the lines, each with a newline */
	size_t bytes_n, bytes_cap, record_cap;
	size_t name_n; /* bytes of the name */
};

/* An empty document is { 0 }; document_free() leaves one. */
void document_free(struct document *d);

/*
 * Read the next document into *d, replacing its content, with the first n
 * fields of each record: 1; or 0 at the end of the stream.
 */
int document_read(struct document *d, struct stream *s, int n);

/* Print "program: name of a document: what", as diag_note() does. */
void document_note(struct span name, const char *what);

/* What is said so of a document whose relations are by words of English. */
#define DOCUMENT_UNSURE "not English: relations are unsure"

/*
 * Find the day the document was written (day.h): the first date in a record of
 * kind date, otherwise the first in one of kind dateline or, if any is not 0,
 * in any record that is not chrome: 1; or 0 if there is none.
 */
int document_day(const struct document *d, int any, int32_t *day);

#endif
