/*
 * align/verbatim.h: what two sentences have word for word.
 *
 * A quote is a run of at least QUOTE_WORDS words and numbers that stands in
 * both, whatever case and punctuation, QUOTE_TELLING of which are telling:
 * neither stop words nor numbers nor names in capitals.  Between independent
 * reports such a run hardly ever is chance; long names are.
 */

#ifndef ALIGN_VERBATIM_H
#define ALIGN_VERBATIM_H

#include <stddef.h>
#include <stdint.h>

#include "align/sentence_terms.h"
#include "text/map.h"

enum { QUOTE_WORDS = 6, QUOTE_TELLING = 3 };

struct verbatim {
	struct slice *run; /* words of the first sentence, from its first */
	size_t n;

	struct map position; /* private: of the runs of the second sentence */
	size_t run_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void verbatim_free(struct verbatim *q);

/*
 * Find the quotes of sentence i of a and k of b, in order, none in another.
 * Where the second has a run twice, its first place counts.  Linear in the
 * sentences.
 */
void verbatim_find(struct verbatim *q, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k);

#endif
