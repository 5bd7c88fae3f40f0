/*
 * pair/event.h: which reports of a collection are about one event: groups by
 * average linkage, cut where they hold two events of one kind.  Every report
 * belongs to one event, often to one of its own.
 */

#ifndef PAIR_EVENT_H
#define PAIR_EVENT_H

#include <stddef.h>
#include <stdint.h>

#include "pair/average_linkage.h"
#include "pair/tfidf.h"

/*
 * The least mean similarity of two groups that are joined; EVENT_ONE is 1. Set
 * on the 764 reports of docs_dev.tsv, see test/score/pair-reports.sh.
 */
enum { EVENT_ONE = LINKAGE_ONE, EVENT_MIN = EVENT_ONE * 12 / 100 };

struct events {
	size_t n;
	uint32_t *start;  /* [n + 1] index of the first report of each event */
	uint32_t *report; /* [reports] event by event, in order of reading;
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
 * Find the events of a weighted collection; *e is { 0 } before. If window is
 * not negative, reports more than that many days apart are not similar. The
 * collection must stay.
 */
void event_find(
    struct events *e, const struct tfidf *c, uint32_t min, int32_t window);

/*
 * The same in steps, where no memory holds all similar pairs. Texts can come
 * into one group only if a chain of pairs, each with a similarity of at least
 * min, leads from one to the other.  So each set of texts that are connected
 * in this way is added by itself: rising text[], their count[], and the pairs
 * within the set, by their index in text[]. Each text is in one set.
 */
void event_start(struct events *e, const struct tfidf *c);
void event_add(struct events *e, const uint32_t *text, const uint32_t *count,
    size_t n, const struct similar_set *pairs, uint32_t min);
void event_finish(struct events *e);

/*
 * Look up the similarity of a report to the others of its event: that at which
 * their groups were joined.
 */
void event_look(struct events *e, uint32_t report);

/*
 * The similarity of the report looked up to another of its event; EVENT_ONE is
 * 1.
 */
uint32_t event_likeness(const struct events *e, uint32_t report);

#endif
