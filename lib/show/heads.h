/*
 * show/heads.h: what reports say of themselves, from the rows of reports.
 */

#ifndef SHOW_HEADS_H
#define SHOW_HEADS_H

#include <stddef.h>

#include "show/buffer.h"
#include "show/digest.h"
#include "stream/align_row.h"

struct head {
	size_t at[4], n[4]; /* bytes: name, headline, byline, date */
};

struct heads {
	struct head *head;
	size_t n;

	size_t cap; /* private from here */
	struct buffer bytes;
};

/* Empty ones are { 0 }; this function leaves such. */
void heads_free(struct heads *h);

/* Add a row; its texts are made visible (visible.h). */
void heads_add(struct heads *h, const struct row_report *r);

/* Tell the reports of a digest; the last row of a report counts. */
void heads_tell(const struct heads *h, struct digest *d);

#endif
