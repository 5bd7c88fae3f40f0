/*
 * align/verbatim.h: the runs of words that two sentences share word for word.
 *
 * A run has at least VERBATIM_WORDS words and numbers and is the same in both
 * sentences, apart from case and punctuation.  VERBATIM_CONTENT_WORDS of them
 * are content words: not stop words, numbers or names.  Between independent
 * reports such a run is hardly ever chance, unlike a long name.
 */

#ifndef ALIGN_VERBATIM_H
#define ALIGN_VERBATIM_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "text/map.h"

enum { VERBATIM_WORDS = 6, VERBATIM_CONTENT_WORDS = 3 };

struct verbatim {
	struct slice *run; /* words of the first sentence, from 0 */
	size_t n;

	uint32_t *first;  /* private: the runs of the second sentence by hash,
			     the position of the first of each plus 1, or 0 */
	struct map crowd; /* the same of runs that found no slot */
	size_t slots, run_cap, first_cap;
};

/* An empty set of runs is { 0 }; verbatim_free() leaves one. */
void verbatim_free(struct verbatim *q);

/*
 * Find the runs of sentence i of a and sentence k of b, in order and without
 * overlap.  If the second sentence has a run twice, the first one counts.
 * Linear in the sentences; memory is 5 to 11 bytes a word of the second.
 */
void verbatim_find(struct verbatim *q, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k);

#endif
