/*
 * show/heads.h: what reports say of themselves, from the rows of reports.
 */

#ifndef SHOW_HEADS_H
#define SHOW_HEADS_H

#include <stddef.h>

#include "show/buffer.h"
#include "show/digest.h"
#include "stream/align_row.h"
#include "text/intern.h"

enum { HEAD_HEADLINE, HEAD_BYLINE, HEAD_DATE, HEAD_PARTS };

struct head {
	size_t at[HEAD_PARTS], n[HEAD_PARTS]; /* bytes */
};

struct heads {
	struct head *head; /* private: of each name */
	struct intern names;
	size_t cap, n;
	struct buffer bytes, name; /* name: the last one, made visible */
};

/* Empty ones are { 0 }; this function leaves such. */
void heads_free(struct heads *h);

/*
 * Add a row; its texts are made visible (visible.h).  The last row of a report
 * counts.
 */
void heads_add(struct heads *h, const struct row_report *r);

/* Tell the reports of a digest. */
void heads_tell(struct heads *h, struct digest *d);

#endif
