/*
 * align/report_head.h: what a report says of itself: its headline, who wrote it
 * and when.
 *
 * The headline is the first title.  The byline is the text of the first byline.
 * The date is the first date of the first record of kind date that has one, in
 * its normal form, else the text of that record; a report without such a record
 * has the date of its dateline.
 */

#ifndef ALIGN_REPORT_HEAD_H
#define ALIGN_REPORT_HEAD_H

#include "stream/document.h"
#include "text/span.h"

/* What is not there has no bytes.  Spans are parts of the document. */
struct report_head {
	struct span headline, byline, date;
};

/* Find the head of a document: 1; or 0 if nothing of it is there. */
int report_head_find(struct report_head *h, const struct document *d);

#endif
