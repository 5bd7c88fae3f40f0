/*
 * pair/event.h: which reports of a collection tell one event.
 *
 * Texts that are alike (neighbour.h) are grouped by average linkage
 * (linkage.h), and groups that hold two events of one kind are cut in two
 * (lookalike.h).  Every report is of one event, often of one of its own.
 */

#ifndef PAIR_EVENT_H
#define PAIR_EVENT_H

#include <stddef.h>
#include <stdint.h>

#include "pair/average_linkage.h"
#include "pair/tfidf.h"

/*
 * The least mean likeness of two groups that are joined, EVENT_ONE being 1.
 * Set on the 764 reports of docs_dev.tsv, see test/score/pair-reports.sh.
 */
enum { EVENT_ONE = LINKAGE_ONE, EVENT_MIN = EVENT_ONE * 12 / 100 };

struct events {
	size_t n;
	uint32_t *start;  /* [n + 1] where the reports of an event begin */
	uint32_t *report; /* [reports] in the order they came, event by event;
			     events in the order of their first reports */

	const struct tfidf *c; /* private */
	struct average_linkage linked;
	uint32_t *event; /* [texts] */
	uint32_t *place; /* [texts] in the order of linked */
	uint32_t *alike; /* [texts] those of the report last asked for */
};

/* event_free() leaves { 0 }. */
void event_free(struct events *e);

/*
 * Find the events of a weighed collection; e is { 0 } before.  Reports whose
 * days are more than window apart are not alike, if it is not negative.  The
 * collection and the profile, of which the words are used, must stay.
 */
void event_find(struct events *e, const struct tfidf *c,
    const struct document_vector *p, uint32_t min, int32_t window);

/* Look up how alike a report is to others: the likeness at which it, or its
   group, was joined to theirs. */
void event_look(struct events *e, uint32_t report);

/* How alike the report looked up is to another of its event; EVENT_ONE is 1. */
uint32_t event_likeness(const struct events *e, uint32_t report);

#endif
