/*
 * align/facts.h: all reports of a stream at once, and the facts they tell.
 */

#ifndef ALIGN_FACTS_H
#define ALIGN_FACTS_H

#include <stddef.h>

#include "align/report.h"
#include "align/rows.h"

struct library {
	struct report *report;
	size_t n;

	size_t cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void library_free(struct library *l);

/* Read all documents of the stream. */
void library_read(struct library *l, struct lexis *x, struct stream *s);

/*
 * Write each sentence with the number of the fact it tells, from 1, fact by
 * fact: fact, document, number, text.  Links are those of at least al->least.
 */
void library_put_facts(const struct library *l, struct link_rows *al);

#endif
