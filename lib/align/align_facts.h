/*
 * align/align_facts.h: all reports of a stream, and the facts that they state.
 */

#ifndef ALIGN_ALIGN_FACTS_H
#define ALIGN_ALIGN_FACTS_H

#include <stddef.h>

#include "align/align_report.h"
#include "align/link_rows.h"

struct align_facts {
	struct align_report *report;
	size_t n;

	size_t cap;
};

/* An empty one is { 0 }; align_facts_free() leaves one. */
void align_facts_free(struct align_facts *l);

/* Read all documents of the stream. */
void align_facts_read(
    struct align_facts *l, struct term_table *x, struct stream *s);

/*
 * Write all sentences, fact by fact: number of the fact, from 1, document,
 * number of the sentence and text.  Links are those of al->threshold or more.
 */
void align_facts_put(const struct align_facts *l, struct link_rows *al);

#endif
