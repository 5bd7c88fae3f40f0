/*
 * align/link_rows.h: the rows of align: how two reports are written side by
 * side (report-stream(5)).
 *
 * Output goes to output.h.
 */

#ifndef ALIGN_LINK_ROWS_H
#define ALIGN_LINK_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "align/align_report.h"
#include "align/evidence.h"
#include "align/links.h"
#include "align/report_head.h"
#include "align/rivals.h"

/* The caller sets what comes first, and reads the weights. */
struct link_rows {
	int32_t threshold; /* least score of a link, in thousandths */
	int best_only;     /* write mutual best links only */
	int verbatim_only; /* write only links with a run in common
			      (verbatim.h), whatever their score */
	int explain;       /* write features and weights after the evidence */

	struct link_weights weights;
	struct relation_weights relations;
	struct term_table terms; /* of all reports that are compared */
	struct links links;

	struct link_relation *relation; /* the caller's: of the last link */

	struct evidence evidence; /* private */
	struct rivals rivals;
	char *linked; /* of each sentence of the second report */
	size_t linked_cap;
};

/* An empty one is { 0 }; link_rows_free() leaves one. */
void link_rows_free(struct link_rows *al);

/*
 * Write the row that tells what a report says of itself; none if that is
 * nothing, or if only some links are asked for.
 */
void link_rows_put_report(
    const struct link_rows *al, const struct align_report *r);

/* Write the rows of two reports. */
void link_rows_put(struct link_rows *al, const struct align_report *a,
    const struct align_report *b);

/* Write the rows of a report if there is no other one. */
void link_rows_put_alone(const struct align_report *a);

/* Write byline and date as the field evidence, and the headline as a text. */
void link_rows_put_head(const struct report_head *h);

/* Write the document and the number of a sentence as two fields. */
void link_rows_put_sentence(const struct align_report *r, size_t sentence);

#endif
