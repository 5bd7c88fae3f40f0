/*
 * align/similarity.h: the features of a pair of sentences of two reports:
 * evidence that both state the same fact.
 *
 * A cell is a pair of sentences that have a stem, a head or a sense in common
 * that is not a stop word, or that have a similarity from outside (external.h).
 * Cells are found by an index of the second report (postings.h); other pairs
 * are not looked at.
 *
 * All features are in units of 1 / FIXED_ONE (fixed.h).
 */

#ifndef ALIGN_SIMILARITY_H
#define ALIGN_SIMILARITY_H

#include <stddef.h>
#include <stdint.h>

#include "align/external.h"
#include "align/postings.h"
#include "align/sentence_terms.h"
#include "text/fixed.h"

/* A report that is shorter has no lead. */
enum { SIMILARITY_LEAD = 3 };

enum similarity_feature {
	SIMILARITY_COSINE,        /* of the stems */
	SIMILARITY_POSITION,      /* log(1 + the later of the two positions) */
	SIMILARITY_MASS,          /* log(1 + mass / 10); the mass is the sum of
				     the idf of the stems in common, each times
				     how rare it is in news (term_table.h) */
	SIMILARITY_LATE_MASS,     /* mass feature times position feature */
	SIMILARITY_NAMELESS_MASS, /* mass feature of those stems that are names
				     in neither sentence */
	SIMILARITY_ONCE,          /* how many stems in common occur in only one
				     sentence of each report */
	SIMILARITY_HEADS,         /* square root of the cosine of the heads */
	SIMILARITY_SHORTER, /* how much of the sentence with less content the
			       other covers: by sense and idf, with stop words
			       */
	SIMILARITY_LONGER,  /* the same for the sentence with more content */
	SIMILARITY_NAMES,   /* log(1 + the number of stems in common that are
			       parts of names in both) */
	SIMILARITY_OTHER_NAMES, /* the same of the parts of names that only one
				   sentence has */
	SIMILARITY_QUOTED,      /* log(1 + idf / 10) of the stems in common that
				   both have in quotation marks */
	SIMILARITY_QUOTE, /* how much that is of the shorter quotation, by idf
			   */
	SIMILARITY_ONE_QUOTES, /* whether one sentence quotes */
	SIMILARITY_BOTH_QUOTE, /* or both */
	SIMILARITY_FIGURES,    /* how many figures are equal, at most three */
	SIMILARITY_COUNT
};

struct cell {
	uint32_t b;       /* sentence of the second report */
	int32_t external; /* similarity, or EXTERNAL_NONE */
	int32_t feature[SIMILARITY_COUNT];
};

struct similarity {
	struct cell *cell; /* of the row, in the order of b */
	size_t n;

	int ignore_position; /* if set by the caller, SIMILARITY_POSITION is 0
			      */
	int same_first; /* set by the caller: the first report is that of the
			   last two compared, and has not changed */
	const struct external *external; /* set by the caller, or NULL */

	const struct term_table *terms; /* private from here */
	const struct sentence_terms *a, *b;
	struct postings layer[LAYER_COUNT];
	uint64_t *quoted[2]; /* of each sentence: the idf of what it quotes */
	size_t quoted_cap[2];
	uint32_t once_idf;            /* of a stem in two sentences */
	size_t lead;                  /* least position that counts */
	int16_t heads[FIXED_ONE + 1]; /* SIMILARITY_HEADS by cosine, or 0 */
	int32_t *log;            /* of 1 + n, for the first log_n numbers */
	struct overlap *overlap; /* of the row with each sentence of b */
	uint32_t round;          /* number of the row, for overlap */
	uint32_t *touched;       /* sentences of b that have an overlap */
	struct map keys[2];      /* of the sentences: index of the first one */
	size_t cell_cap, log_cap, log_n, overlap_cap, touched_cap, touched_n;
};

/* An empty comparison is { 0 }; similarity_free() leaves one. */
void similarity_free(struct similarity *s);

/*
 * Begin to compare two reports.  They and their term table must stay
 * unchanged.
 */
void similarity_start(struct similarity *s, const struct term_table *l,
    const struct sentence_terms *a, const struct sentence_terms *b);

/* Find the cells of a sentence of the first report. */
void similarity_row(struct similarity *s, size_t a);

/* Whether both reports are long enough for a lead. */
static inline int
similarity_has_lead(
    const struct sentence_terms *a, const struct sentence_terms *b)
{
	return a->n >= SIMILARITY_LEAD && b->n >= SIMILARITY_LEAD;
}

/* The name of a feature in the table of weights: "late-mass". */
const char *similarity_feature_name(enum similarity_feature f);

#endif
