/*
 * align/similarity.h: what speaks for two sentences of two reports telling one
 * fact, as a vector of features.
 *
 * Only cells (pairs of sentences) that have a stem, a head or a sense in
 * common, beside stop words, are looked at: they are found by an index of the
 * second report (postings.h).
 *
 * All features are in units of 1 / FIXED_ONE (fixed.h).
 */

#ifndef ALIGN_SIMILARITY_H
#define ALIGN_SIMILARITY_H

#include <stddef.h>
#include <stdint.h>

#include "align/postings.h"
#include "align/sentence_terms.h"

enum feature {
	FEATURE_COSINE,        /* of the stems */
	FEATURE_POSITION,      /* log(1 + the later of the two places) */
	FEATURE_MASS,          /* log(1 + idf / 10) of the stems in common */
	FEATURE_LATE_MASS,     /* its product with the position */
	FEATURE_NAMELESS_MASS, /* that of stems that are no names in both */
	FEATURE_ONCE,    /* stems that each report has in one sentence only */
	FEATURE_HEADS,   /* root of the cosine of words cut to four letters */
	FEATURE_SHORTER, /* what part of the sentence that says less is in the
			    other: by sense and idf, stop words included */
	FEATURE_LONGER,  /* and of the one that says more */
	FEATURE_FIGURES, /* equal figures, up to three */
	FEATURE_COUNT
};

struct cell {
	uint32_t b; /* sentence of the second report; the first's is the row */
	int32_t feature[FEATURE_COUNT];
};

struct similarity {
	struct cell *cell; /* of the row, by b */
	size_t n;

	int placeless; /* set it to leave FEATURE_POSITION 0 */

	const struct sentence_terms *a, *b; /* the rest is private */
	struct postings layer[LAYER_COUNT];
	uint32_t once;           /* idf of a stem that is in two sentences */
	int32_t *log;            /* of 1 + the place of a sentence */
	struct overlap *overlap; /* with each sentence of b, for one row */
	uint32_t round;          /* rows that were looked at */
	uint32_t *touched;
	size_t cell_cap, log_cap, log_n, overlap_cap, touched_cap, touched_n;
};

/* An empty one is { 0 }; this leaves such a one. */
void similarity_free(struct similarity *s);

/* Begin to compare two reports of l, which must not change meanwhile. */
void similarity_start(struct similarity *s, const struct term_table *l,
    const struct sentence_terms *a, const struct sentence_terms *b);

/*
 * Find the cells of a sentence of the first report, in the order of the
 * second.
 */
void similarity_row(struct similarity *s, size_t a);

/* "cosine" and so on, as in the table of weights. */
const char *feature_name(enum feature f);

#endif
