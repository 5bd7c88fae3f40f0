/*
 * align/align_facts.h: all reports of a stream, and the facts that they state.
 *
 * Reports that are copies (reprint.h) are one source, named by the first.  A
 * fact differs if two linked sentences in it do (link_relation.h), of whatever
 * reports: a copy with another value is no copy in that.  Otherwise it is
 * agreed if several sources tell it.
 */

#ifndef ALIGN_ALIGN_FACTS_H
#define ALIGN_ALIGN_FACTS_H

#include <stddef.h>

#include "align/align_report.h"
#include "align/cluster.h"
#include "align/fact_values.h"
#include "align/link_rows.h"
#include "align/reprint.h"

struct align_facts {
	struct align_report *report;
	size_t n;

	size_t cap;    /* private from here */
	size_t *first; /* of each report: the number of its first sentence */
	struct reprint reprint;
	struct cluster cluster;
	struct fact_values values;
};

/* An empty one is { 0 }; align_facts_free() leaves one. */
void align_facts_free(struct align_facts *l);

/* Read all documents of the stream. */
void align_facts_read(
    struct align_facts *l, struct term_table *x, struct stream *s);

/*
 * Write all sentences, fact by fact: number of the fact, from 1, verdict
 * (verdict.h), document, number of the sentence, source, evidence and text.
 * The evidence has the values of the sentence that conflict with others of the
 * fact.  Links are those of al->threshold or more.
 */
void align_facts_put(struct align_facts *l, struct link_rows *al);

#endif
