/*
 * align/reprint.h: which reports are copies of one another, or of one agency's
 * report, word for word or lightly edited.
 *
 * Two are if REPRINT_TENTHS tenths of the words of the shorter one, and
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
	size_t report;
	uint32_t *word; /* with TERM_NONE where some have been left out */
	size_t n, cap;
	size_t told; /* how many are words */
};

struct reprint {
	size_t *source; /* of each report, numbered from 0: the first one of
			   those that it copies, or itself */

	struct reprint_words *words; /* private: of each report */
	size_t n, cap, source_cap;
	struct map position; /* of the runs of one report */
};

/* An empty one is { 0 }; reprint_free() leaves one. */
void reprint_free(struct reprint *r);

/* Add the next report. */
void reprint_add(struct reprint *r, const struct sentence_terms *w);

/*
 * Find the source of all reports.  For each two of them linear in the shorter
 * one.
 */
void reprint_find(struct reprint *r);

#endif
