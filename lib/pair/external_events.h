/*
 * pair/external_events.h: the events of a collection whose similar pairs no
 * memory holds.
 *
 * The pairs go to a temporary file. Those with a similarity of at least the
 * least score connect their texts; each set of connected texts is grouped by
 * itself (event.h), its pairs brought together by sorting.
 *
 * Memory: 4 bytes for each text, and about 50 for each pair of the largest
 * set. The files have 16 bytes for each pair found, twice.
 */

#ifndef PAIR_EXTERNAL_EVENTS_H
#define PAIR_EXTERNAL_EVENTS_H

#include <stdint.h>

#include "pair/event.h"
#include "pair/external_index.h"

struct external_events {
	struct temporary_file pairs; /* private */
	struct record_sort by_set;
	uint32_t *up; /* [texts] towards the first of its set; then its index */
	uint32_t min;
};

/* Open the files in dir. */
void external_events_start(struct external_events *s, const char *dir);

void external_events_free(struct external_events *s);

/*
 * As event_find(), from the weighted collection of an index, which must stay.
 */
void external_events_find(struct external_events *s, struct events *e,
    struct external_index *x, uint32_t min, int32_t window);

#endif
