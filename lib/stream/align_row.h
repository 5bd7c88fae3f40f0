/*
 * stream/align_row.h: the rows that align writes, see report-stream(5).
 *
 * The spans of a row are parts of the line it was read from.
 */

#ifndef STREAM_ALIGN_ROW_H
#define STREAM_ALIGN_ROW_H

#include <stddef.h>

#include "stream/relation.h"
#include "stream/verdict.h"
#include "text/span.h"

enum { ALIGN_ROW_FIELDS = 9, ALIGN_ROW_FACT_FIELDS = 7 };

/* A link of two sentences; [0] is the first report, [1] the other. */
struct align_row {
	enum relation relation;
	unsigned score; /* thousandths, to 1000 */
	struct span name[2];
	size_t sent[2]; /* from 1; 0: no sentence */
	struct span evidence;
	struct span text[2];
};

/* A sentence of a report and the fact that it tells. */
struct row_fact {
	size_t fact, sent; /* from 1 */
	enum verdict verdict;
	struct span name;
	struct span source; /* the first report that it copies, or itself */
	struct span evidence;
	struct span text;
};

/* What a report says of itself; what is not known has no bytes. */
struct row_report {
	struct span name;
	struct span copy_of; /* the first report that it copies, or itself */
	struct span headline;
	struct span byline, date; /* words with "_" between them */
};

/* The number of fields of a line. */
size_t align_row_fields(struct span line);

/*
 * Whether a line of ALIGN_ROW_FIELDS or ALIGN_ROW_FACT_FIELDS fields is the row
 * of a report; if so, *r is it.
 */
int align_row_read_report(
    struct row_report *r, struct span line, size_t fields);

/* Read a line of as many fields: returns NULL, or what is wrong with it. */
const char *align_row_read(struct align_row *r, struct span line);
const char *align_row_read_fact(struct row_fact *r, struct span line);

#endif
