/*
 * align/evidence.h: why two sentences are linked, in a form that a reader can
 * check.
 *
 * Space-separated name:value, no blank in a value:
 *
 * quote    runs of words that both have word for word (quote.h)
 * differs  two figures, one of each, in which they differ (link_relation.h)
 * figures  those of the first sentence that the second has too
 * names    names that both have, as the first writes them
 * words    the other words of the first whose stem the second has
 *
 * The items of a value are parted by '|', the words of an item by '_'.
 */

#ifndef ALIGN_EVIDENCE_H
#define ALIGN_EVIDENCE_H

#include <stddef.h>

#include "align/sentence_terms.h"
#include "align/verbatim.h"
#include "text/span.h"

struct evidence {
	struct verbatim quotes; /* of the last two sentences */

	char *text; /* private */
	size_t n, cap;
	uint32_t *mark; /* by word: what was last seen of it */
	size_t mark_n, mark_cap;
	uint32_t stamp;
};

/* An empty one is { 0 }; this leaves such a one. */
void evidence_free(struct evidence *e);

/*
 * The evidence for sentence i of a and k of b, "-" where there is none; good
 * until the next call.  Linear in the sentences.
 */
struct span evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k);

#endif
