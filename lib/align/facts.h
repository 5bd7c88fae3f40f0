/*
 * align/facts.h: all reports of a stream at once, and the facts they tell.
 */

#ifndef ALIGN_FACTS_H
#define ALIGN_FACTS_H

#include <stddef.h>

#include "align/link_rows.h"
#include "align/report.h"

struct align_facts {
	struct align_report *report;
	size_t n;

	size_t cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void align_facts_free(struct align_facts *l);

/* Read all documents of the stream. */
void align_facts_read(
    struct align_facts *l, struct term_table *x, struct stream *s);

/*
 * Write each sentence with the number of the fact it tells, from 1, fact by
 * fact: fact, document, number, text.  Links are those of at least al->least.
 */
void align_facts_put_facts(const struct align_facts *l, struct link_rows *al);

#endif
