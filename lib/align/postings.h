/*
 * align/postings.h: the terms of two reports in one layer, weighted, and where
 * each is in the second report.
 *
 * Inside one event every sentence is on topic, so a term counts by how rare it
 * is in the two reports: its idf is log((n + 2) / df), df of their n sentences
 * having it.
 */

#ifndef ALIGN_POSTINGS_H
#define ALIGN_POSTINGS_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "align/term_table.h"

/*
 * Products of term counts that are gone through in one layer of two reports:
 * when there would be more, the commonest terms are passed over.  Reports of
 * a few hundred sentences are below it.
 */
enum { POSTINGS_WORK_MAX = 1 << 20 };

enum { POSTINGS_UNIT_BITS = 15 }; /* weights: 1 is 2^15 */

struct posting {
	uint32_t b;    /* sentence of the second report */
	uint32_t term; /* its place in the report's term array */
};

/* What there is of a term. */
struct postings_entry {
	uint32_t idf;      /* 1 is FIXED_ONE */
	uint32_t from, to; /* its postings, if from is less than to; none where
			      it is passed over */
};

struct postings {
	struct postings_entry *entry; /* by the term's number */
	uint16_t *weight[2]; /* but in LAYER_SENSE: by place in the reports'
				term arrays, of terms that both have: idf
				times (1 + log count), each sentence of
				length 1 */
	uint64_t *mass[2];   /* in LAYER_SENSE only, of each sentence: the sum
				of idf times count */
	struct posting *posting;

	uint32_t *number; /* private: of the n terms that the reports have */
	size_t n, entry_n, entry_cap, number_cap, posting_cap, weight_cap[2],
	    mass_cap[2];
};

/* An empty one is { 0 }; this leaves such a one. */
void postings_free(struct postings *p);

/*
 * Index two reports, which must stay as they are, made with a lexis of that
 * many strings.  Time grows with the reports, not with the lexis.
 */
void postings_make(struct postings *p, enum layer layer, size_t terms,
    const struct sentence_terms *a, const struct sentence_terms *b);

#endif
