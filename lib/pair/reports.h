/*
 * pair/reports.h: what pair-reports knows of all documents it has read.
 *
 * Bylines, dates, datelines, credits and chrome do not say what a report is
 * about and are left out; records of no kind or of one not known take part.
 */

#ifndef PAIR_REPORTS_H
#define PAIR_REPORTS_H

#include "pair/document_vector.h"
#include "pair/string_list.h"
#include "pair/tfidf.h"
#include "stream/document.h"

struct pair_reports {
	struct document_vector
	    profile; /* of the last one; its words are all there are
		      */
	struct tfidf collection;
	struct string_list names;
	struct string_list
	    lines; /* all of each, newlines between, where kept */
};

/* An empty one is { 0 }; pair_reports_free() leaves such a one. */
void pair_reports_free(struct pair_reports *r);

/*
 * Add a document, with its lines where keep is not 0, and with its day where
 * dated is not: the first in a record of kind date, or else the first in any.
 */
void pair_reports_add(
    struct pair_reports *r, const struct document *d, int keep, int dated);

#endif
