/*
 * pair/reports.h: what pair-reports knows of all documents it has read.
 *
 * Bylines, dates, datelines, credits and chrome do not say what a report is
 * about and are left out; records of no kind or of one not known take part.
 */

#ifndef PAIR_REPORTS_H
#define PAIR_REPORTS_H

#include "pair/collection.h"
#include "pair/profile.h"
#include "pair/store.h"
#include "stream/document.h"

struct reports {
	struct profile profile; /* of the last one; its words are all there are
				 */
	struct collection collection;
	struct store names;
	struct store lines; /* all of each, newlines between, where kept */
};

/* An empty one is { 0 }; reports_free() leaves such a one. */
void reports_free(struct reports *r);

/*
 * Add a document, with its lines where keep is not 0, and with its day where
 * dated is not: the first in a record of kind date, or else the first in any.
 * -1 where there is no memory.
 */
int reports_add(
    struct reports *r, const struct document *d, int keep, int dated);

#endif
