/*
 * align/reprint.h: whether two reports are copies of one another, or of one
 * agency's report, word for word or lightly edited.
 *
 * They are if REPRINT_TENTHS tenths of the words of the shorter one, and
 * REPRINT_WORDS at least, stand in runs of VERBATIM_WORDS that the other has
 * too (verbatim.h).  Words between quotation marks are left out, as independent
 * reports quote one statement.  On the reports of the alignment data those
 * known as near-copies share 43 to 97 percent, all others at most 18; with the
 * quotations these ranges touch.
 */

#ifndef ALIGN_REPRINT_H
#define ALIGN_REPRINT_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "text/map.h"

enum { REPRINT_TENTHS = 3, REPRINT_WORDS = 30 };

/* The words of a report that stand outside quotations. */
struct reprint_words {
	uint32_t *word; /* with TERM_NONE where one has been left out */
	size_t n, cap;
	size_t told; /* how many are words */
};

/* An empty one is { 0 }; reprint_free() leaves one. */
struct reprint {
	struct reprint_words words[2]; /* private: the longer one is [0] */
	struct map position;           /* of the runs of the longer one */
};

void reprint_free(struct reprint *r);

/* Whether a and b are copies.  Linear in both. */
int reprint_compare(struct reprint *r, const struct sentence_terms *a,
    const struct sentence_terms *b);

#endif
