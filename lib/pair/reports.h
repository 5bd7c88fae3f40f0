/*
 * pair/reports.h: all documents that pair-reports has read.
 *
 * Bylines, dates, datelines, credits and chrome do not say what a report is
 * about and are left out; records of no or an unknown kind count.
 */

#ifndef PAIR_REPORTS_H
#define PAIR_REPORTS_H

#include "pair/document_vector.h"
#include "pair/string_list.h"
#include "pair/tfidf.h"
#include "stream/doc_name.h"
#include "stream/document.h"

struct pair_reports {
	struct document_vector
	    vector; /* of the last one; its words are those of all */
	struct tfidf collection;
	struct string_list names;
	struct string_list
	    lines; /* those of each, separated by newlines, if kept */
	struct doc_name written; /* that of the last one written, if any is */
};

/* An empty one is { 0 }; pair_reports_free() leaves one. */
void pair_reports_free(struct pair_reports *r);

/*
 * Add a document, with its lines if keep is not 0, and with its day if dated
 * is not 0: the first date in a record of kind date, or else in any record.
 */
void pair_reports_add(
    struct pair_reports *r, const struct document *d, int keep, int dated);

#endif
