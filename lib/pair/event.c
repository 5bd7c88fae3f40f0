#include "pair/event.h"

#include <stdlib.h>
#include <string.h>

#include "pair/bisect.h"
#include "pair/similarity_search.h"
#include "text/memory.h"

void
event_free(struct events *e)
{
	average_linkage_free(&e->linked);
	free(e->start);
	free(e->report);
	free(e->event);
	free(e->place);
	free(e->alike);
	memset(e, 0, sizeof(*e));
}

void
event_start(struct events *e, const struct tfidf *c)
{
	size_t texts = c->texts + 1;

	e->c = c;
	e->linked.order =
	    memory_checked(malloc(texts * sizeof(*e->linked.order)));
	e->linked.level =
	    memory_checked(malloc(texts * sizeof(*e->linked.level)));
}

void
event_add(struct events *e, const uint32_t *text, const uint32_t *count,
    size_t n, const struct similar_set *pairs, uint32_t min)
{
	struct average_linkage l = { 0 };
	size_t i;

	average_linkage_find(&l, n, count, pairs, min);
	for (i = 0; i < n; i++) {
		e->linked.order[e->linked.n] = text[l.order[i]];
		e->linked.level[e->linked.n++] = l.level[i];
	}
	average_linkage_free(&l);
}

/*
 * Cut the group of n texts at member while it is more than one event, and
 * number the parts from *number on.
 */
static void
cut(struct events *e, struct bisect *l, uint32_t *member, size_t n,
    uint32_t *number)
{
	size_t i, part = n;

	/* The first part is tried again; what follows it comes later. */
	while (n > 0) {
		while (bisect_cut(l, member, part, &part))
			;
		for (i = 0; i < part; i++)
			e->event[member[i]] = *number;
		++*number;
		member += part;
		n -= part;
		part = n;
	}
}

/* Number the event of each text. */
static void
number_texts(struct events *e)
{
	const struct average_linkage *k = &e->linked;
	uint32_t number = 0,
		 *copy = memory_checked(malloc((k->n + 1) * sizeof(*copy)));
	struct bisect l;
	size_t i, n;

	bisect_start(&l, e->c);
	if (k->n > 0)
		memcpy(copy, k->order, k->n * sizeof(*copy));
	for (i = 0; i < k->n; i += n) {
		for (n = 1; i + n < k->n && k->level[i + n] != 0; n++)
			;
		cut(e, &l, copy + i, n, &number);
	}
	bisect_free(&l);
	free(copy);
}

/*
 * List the reports by event, with events in the order of their first reports.
 */
static void
list_reports(struct events *e)
{
	const struct tfidf *c = e->c;
	uint32_t *number = memory_new(c->texts + 1, sizeof(*number));
	size_t i;

	for (i = 0; i < c->n; i++)
		if (number[e->event[c->text[i]]] == 0)
			number[e->event[c->text[i]]] = (uint32_t)++e->n;
	for (i = 0; i < c->texts; i++)
		e->event[i] = number[e->event[i]] - 1;
	/*
	 * Counting sort: start[] is the position of the next report of each
	 * event.
	 */
	for (i = 0; i < c->n; i++)
		e->start[e->event[c->text[i]] + 1]++;
	for (i = 0; i < e->n; i++)
		e->start[i + 1] += e->start[i];
	for (i = 0; i < c->n; i++)
		e->report[e->start[e->event[c->text[i]]]++] = (uint32_t)i;
	for (i = e->n; i > 0; i--)
		e->start[i] = e->start[i - 1];
	e->start[0] = 0;
	free(number);
}

void
event_finish(struct events *e)
{
	size_t texts = e->c->texts + 1, reports = e->c->n + 1;
	uint32_t i;

	e->start = memory_new(reports + 1, sizeof(*e->start));
	e->report = memory_checked(malloc(reports * sizeof(*e->report)));
	e->event = memory_new(texts, sizeof(*e->event));
	e->place = memory_checked(malloc(texts * sizeof(*e->place)));
	e->alike = memory_checked(malloc(texts * sizeof(*e->alike)));
	number_texts(e);
	for (i = 0; i < e->c->texts; i++)
		e->place[e->linked.order[i]] = i;
	list_reports(e);
}

void
event_find(
    struct events *e, const struct tfidf *c, uint32_t min, int32_t window)
{
	struct similar_set found = { 0 };
	uint32_t i, *text;

	event_start(e, c);
	similarity_search_find(&found, c, window);
	text = memory_checked(malloc((c->texts + 1) * sizeof(*text)));
	for (i = 0; i < c->texts; i++)
		text[i] = i;
	event_add(e, text, c->count, c->texts, &found, min);
	free(text);
	similar_set_free(&found);
	event_finish(e);
}

void
event_look(struct events *e, uint32_t report)
{
	const struct average_linkage *k = &e->linked;
	size_t i, at = e->place[e->c->text[report]];
	uint32_t least = EVENT_ONE;

	e->alike[k->order[at]] = least;
	for (i = at; k->level[i] != 0; i--) {
		if (k->level[i] < least)
			least = k->level[i];
		e->alike[k->order[i - 1]] = least;
	}
	least = EVENT_ONE;
	for (i = at + 1; i < k->n && k->level[i] != 0; i++) {
		if (k->level[i] < least)
			least = k->level[i];
		e->alike[k->order[i]] = least;
	}
}

uint32_t
event_likeness(const struct events *e, uint32_t report)
{
	return e->alike[e->c->text[report]];
}
