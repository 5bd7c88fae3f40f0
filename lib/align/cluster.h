/*
 * align/cluster.h: the sentences of any number of reports, grouped by the fact
 * that they state.
 *
 * Links connect pairs, and two sentences linked to the same third one need not
 * state the same fact.  So groups are formed by average linkage over links: in
 * the order of scores, two groups are merged if more than a third of their
 * pairs of sentences of different reports are linked.  With one half, the facts
 * of more than two reports fall apart; with one fourth, those of two reports
 * run together.
 */

#ifndef ALIGN_CLUSTER_H
#define ALIGN_CLUSTER_H

#include <stddef.h>
#include <stdint.h>

enum { CLUSTER_MEMBERS_MAX = 64 }; /* sentences of a fact */

struct cluster_link {
	size_t x, y; /* sentences, x before y */
	int32_t score;
	int32_t same; /* log odds of same against partial (links.h) */
};

struct cluster {
	size_t n;      /* sentences, numbered from 0 through all reports */
	size_t *fact;  /* of each sentence; facts are numbered from 0 in the
			  order of their first sentences */
	size_t *order; /* the sentences by fact, then by number */

	uint32_t *report;          /* of each sentence */
	struct cluster_link *link; /* in the order of scores */
	size_t links;

	size_t report_cap, /* private from here */
	    link_cap, fact_cap, order_cap;
	size_t *group, *next, *count; /* of each sentence */
	size_t group_cap, next_cap, count_cap;
};

/* An empty one is { 0 }; cluster_free() leaves one. */
void cluster_free(struct cluster *f);

/* Add a sentence of a report. */
void cluster_add_sentence(struct cluster *f, uint32_t report);

/* Add a link of two sentences. */
void cluster_add_link(struct cluster *f, struct cluster_link link);

/* Find fact and order of all sentences. */
void cluster_find(struct cluster *f);

/* How many sentences from index i of order on state the fact of that one. */
size_t cluster_members(const struct cluster *f, size_t i);

#endif
