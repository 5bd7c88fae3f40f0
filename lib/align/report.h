/*
 * align/report.h: a report as align reads it: a document of the stream, and the
 * wording of those of its records that can tell a fact.
 *
 * Titles, highlights, headings, lists, body and captions take part, and
 * records of no kind or of one that is not known; bylines, dates, datelines,
 * credits and chrome do not.
 */

#ifndef ALIGN_REPORT_H
#define ALIGN_REPORT_H

#include <stddef.h>

#include "align/sentence_terms.h"
#include "stream/document.h"
#include "stream/stream.h"

struct align_report {
	struct document document;
	struct sentence_terms wording;
	size_t *record; /* of each sentence of the wording: which it is */

	size_t record_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void align_report_free(struct align_report *r);

/* Read the next document in place of the last: 1, or 0 at the end. */
int align_report_read(
    struct align_report *r, struct term_table *l, struct stream *s);

#endif
