/*
 * pair/reports.h: all documents that pair-reports has read.
 *
 * Bylines, dates, datelines, credits and chrome do not say what a report is
 * about and are left out; records of no or an unknown kind count.
 *
 * All of it is held in memory, or in temporary files: then memory is some 80
 * bytes for each report and 14 for each different word, see external_index.h.
 */

#ifndef PAIR_REPORTS_H
#define PAIR_REPORTS_H

#include "pair/document_vector.h"
#include "pair/event.h"
#include "pair/external_events.h"
#include "pair/external_index.h"
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
	struct events events;    /* once found */

	struct external_index *index; /* private: NULL if all is in memory */
	struct external_events external;
};

/* An empty one is { 0 }; pair_reports_free() leaves one. */
void pair_reports_free(struct pair_reports *r);

/*
 * Before the first is added: use temporary files in dir, which are opened now;
 * keep is as below.
 */
void pair_reports_to_files(struct pair_reports *r, const char *dir, int keep);

/*
 * Add a document, with its lines if keep is not 0, and with its day if dated
 * is not 0: the first date in a record of kind date, or else in any record.
 */
void pair_reports_add(
    struct pair_reports *r, const struct document *d, int keep, int dated);

/* After the last: find the events, with min and window as in event.h. */
void pair_reports_find(struct pair_reports *r, uint32_t min, int32_t window);

#endif
