/*
 * pair/local_tfidf.h: what tells the texts of a group apart, as vectors.
 *
 * What all of the group share says nothing here: a name (see profile.h) is
 * worth ln(n / df) within the group's n texts, and one that a single text has
 * counts nothing.  A vector has weight times worth of each name, at the length
 * CONTRAST_ONE.
 */

#ifndef PAIR_LOCAL_TFIDF_H
#define PAIR_LOCAL_TFIDF_H

#include <stddef.h>
#include <stdint.h>

#include "pair/tfidf.h"

enum { CONTRAST_ONE = 1 << 10 };

struct local_tfidf {
	const struct document_vector *p;
	const struct tfidf *c;
	size_t names; /* that the group has, numbered from 0 */

	struct contrast_term *term; /* private: of the group's texts */
	size_t *start;              /* [n + 1] where those of a text begin */
	uint32_t *df, *local;       /* [words] in the group */
	uint32_t *used;             /* words whose df is not 0 */
	size_t term_cap, start_cap, used_n, used_cap;
};

/* Start on a weighed collection. */
void local_tfidf_start(struct local_tfidf *v, const struct document_vector *p,
    const struct tfidf *c);

/* local_tfidf_free() leaves { 0 }. */
void local_tfidf_free(struct local_tfidf *v);

/* Make the vectors of the n texts, in place of the last group's. */
void local_tfidf_read(struct local_tfidf *v, const uint32_t *text, size_t n);

/* The product of the vector of the group's text i and another, [names]. */
int64_t local_tfidf_product(
    const struct local_tfidf *v, size_t i, const int64_t *with);

/* Add the vector of text i, sign times (1 or -1), to another. */
void local_tfidf_add(
    const struct local_tfidf *v, size_t i, int64_t *to, int sign);

#endif
