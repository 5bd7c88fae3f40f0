/*
 * align/cluster.h: the sentences of any number of reports that tell one fact.
 *
 * Links come in pairs, and what is linked to one thing need not be one thing:
 * so sentences are gathered from the surest link on, and two groups become
 * one only where more than a third of their pairs of sentences of different
 * reports are linked (average linkage over links).  With a half, the facts of
 * more than two reports fall apart; with a fourth, those of two run together.
 */

#ifndef ALIGN_CLUSTER_H
#define ALIGN_CLUSTER_H

#include <stddef.h>
#include <stdint.h>

enum { LINK_FACTS_MEMBERS_MAX = 64 }; /* sentences of a fact */

struct cluster {
	size_t n; /* sentences, numbered from 0 through all reports */
	size_t
	    *fact; /* of each; facts are numbered from 0 as they first come */
	size_t *order; /* the sentences by fact, then by number */

	uint32_t *report; /* private: of each sentence */
	struct link_facts_link *link;
	size_t links, report_cap, link_cap, fact_cap, order_cap;
	size_t *group, *next, *count; /* of each sentence */
	size_t group_cap, next_cap, count_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void cluster_free(struct cluster *f);

/* Add a sentence of a report. */
void cluster_add_sentence(struct cluster *f, uint32_t report);

/* Two sentences, x before y, are linked. */
void cluster_add_link(struct cluster *f, size_t x, size_t y, int32_t score);

/* Find fact and order of all sentences. */
void cluster_find(struct cluster *f);

#endif
