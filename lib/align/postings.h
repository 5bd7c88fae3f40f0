/*
 * align/postings.h: the terms of two reports in one layer with their tf-idf
 * weights, and an inverted index of the second report.
 *
 * All sentences of one event are on topic, so a term counts by how rare it is
 * in the two reports: its idf is log((n + 2) / df), if df of their n sentences
 * have it.
 */

#ifndef ALIGN_POSTINGS_H
#define ALIGN_POSTINGS_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "align/term_table.h"

/*
 * Limit of the work in one layer of two reports: for each term, the pairs of
 * sentences, one of each report, that have it.  If there are more in all, the
 * most common terms have no postings.  Reports of a few hundred sentences stay
 * below the limit.
 */
enum { POSTINGS_WORK_MAX = 1 << 20 };

enum { POSTINGS_UNIT_BITS = 15 }; /* weights: 1 is 2^15 */

/* A sentence of the second report that has a term. */
struct posting {
	uint32_t b;
	uint32_t next; /* of the term: an index plus 1, or 0 */
};

struct postings_entry {
	uint32_t own; /* sentences of the first report that have the term */
	uint32_t at;  /* if there are any, the first of its places: an index
			 plus 1 */

	uint32_t round; /* of the second report that the rest belongs to */
	uint32_t idf;   /* 1 is FIXED_ONE */
	uint32_t first; /* of its postings: an index plus 1; 0 for none, as
			   where the first report does not have it */
	uint32_t n;     /* how many it has */
};

/* A term of a sentence of the first report. */
struct postings_place {
	uint32_t row;    /* the sentence */
	uint32_t next;   /* of the term: an index plus 1, or 0 */
	uint32_t common; /* the next of the sentence, see row */
	uint16_t factor; /* 1 + log count; 1 is FIXED_ONE */
	uint16_t log;    /* of the sentences of the first report that have it */
};

enum { POSTINGS_LOGS = 64 };

struct postings {
	struct postings_entry *entry; /* by the number of the term */
	uint16_t *weight[2]; /* except in LAYER_SENSE: by index in the term
				array of each report, for terms of both: idf
				times (1 + log count); the vector of each
				sentence has length 1 */
	uint64_t *mass[2];   /* only in LAYER_SENSE: of each sentence, the sum
				of idf times count */
	struct posting *posting; /* by index in the term array of the second
				    report */
	struct postings_place *place; /* the same of the first report */
	uint32_t *row; /* of each sentence of the first report: the first place
			  of a term that both have, an index plus 1, or 0 */

	uint32_t log[POSTINGS_LOGS]; /* private: of small numbers, or 0 */
	uint32_t all;                /* log(n + 2) */
	uint32_t round;              /* the number of the second report */
	int places;                  /* whether place is made */
	uint64_t *logs, *counts;     /* of each sentence of the first report:
					the sum of log times count, and of
					count */
	uint32_t *own;               /* the terms of the first report */
	uint32_t *number;            /* those of the second, */
	uint32_t *shared;            /* those of both, */
	uint32_t *common; /* and by index where the second has one of both */
	size_t own_n, n, shared_n, common_n;
	size_t entry_cap, place_cap, row_cap, logs_cap, counts_cap, own_cap,
	    number_cap, shared_cap, common_cap, posting_cap, weight_cap[2],
	    mass_cap[2];
};

/* Empty postings are { 0 }; postings_free() leaves such. */
void postings_free(struct postings *p);

/*
 * Index two reports, which must stay unchanged; their term table has so many
 * strings.  same says that the first report is that of the last call: then the
 * time grows with the second report and with what both share.  It never grows
 * with the table.
 */
void postings_make(struct postings *p, enum layer layer, size_t strings,
    const struct sentence_terms *a, int same, const struct sentence_terms *b);

/* The idf of a term that one of them has. */
static inline uint32_t
postings_idf(const struct postings *p, uint32_t term)
{
	const struct postings_entry *e = &p->entry[term];

	return e->round == p->round ? e->idf : p->all - p->place[e->at - 1].log;
}

#endif
