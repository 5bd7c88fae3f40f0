/*
 * align/align_report.h: a report as align reads it: a document of the stream,
 * and the sentences in it that can state a fact.
 *
 * Those are titles, highlights, headings, lists, body and captions, and records
 * without a kind or with an unknown one; bylines, dates, datelines, credits and
 * chrome are left out.
 */

#ifndef ALIGN_ALIGN_REPORT_H
#define ALIGN_ALIGN_REPORT_H

#include <stddef.h>

#include "align/sentence_terms.h"
#include "stream/document.h"
#include "stream/stream.h"

struct align_report {
	struct document document;
	struct sentence_terms sentences;
	size_t *record; /* of each sentence: the index of its record */
	int english;    /* whether the document is, see language.h */

	size_t record_cap;
};

/* An empty report is { 0 }; align_report_free() leaves one. */
void align_report_free(struct align_report *r);

/*
 * Read the next document into *r, replacing its content: 1; or 0 at the end of
 * the stream. A note says if it is not English.
 */
int align_report_read(
    struct align_report *r, struct term_table *l, struct stream *s);

#endif
