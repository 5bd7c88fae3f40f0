/*
 * align/link_rows.h: the rows of align: how two reports are written side by
 * side.
 *
 * Output goes to output.h; there is nothing for the caller to look at.
 */

#ifndef ALIGN_LINK_ROWS_H
#define ALIGN_LINK_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "align/evidence.h"
#include "align/link.h"
#include "align/report.h"

struct link_rows {
	int32_t least; /* score of a link, in thousandths; set these first */
	int best;      /* of each sentence its best link only */
	int quotes;    /* only links with a quote, whatever their score */
	int explain;   /* put features and weights behind the evidence */

	struct term_table lexis; /* of all reports that are compared */
	struct link_weights weights;
	struct links links;

	struct evidence evidence; /* private */
	char *linked;             /* sentences of the second report */
	size_t linked_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void link_rows_free(struct link_rows *al);

/* Write the rows of two reports. */
void link_rows_put(struct link_rows *al, const struct align_report *a,
    const struct align_report *b);

/* Write the rows of a report that there is no other one to. */
void link_rows_put_alone(const struct align_report *a);

/* Write the document and the number of a sentence of a report as two fields. */
void link_rows_put_place(const struct align_report *r, size_t sentence);

#endif
