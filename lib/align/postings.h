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
	uint32_t idf;   /* 1 is FIXED_ONE */
	uint32_t round; /* of the reports that the rest belongs to */
	uint32_t first; /* of its postings: an index plus 1; 0 for none, as
			   where the first report does not have it */
	uint32_t n;     /* how many it has */
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

	int32_t log[POSTINGS_LOGS]; /* private: of small numbers, or 0 */
	uint32_t round;             /* the number of the reports */
	uint32_t *number;           /* of the n terms that the reports have */
	size_t n, entry_cap, number_cap, posting_cap, weight_cap[2],
	    mass_cap[2];
};

/* Empty postings are { 0 }; postings_free() leaves such. */
void postings_free(struct postings *p);

/*
 * Index two reports, which must stay unchanged; their term table has so many
 * strings.  The time grows with the reports, not with the table.
 */
void postings_make(struct postings *p, enum layer layer, size_t strings,
    const struct sentence_terms *a, const struct sentence_terms *b);

#endif
