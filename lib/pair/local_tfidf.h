/*
 * pair/local_tfidf.h: tf-idf vectors within a group of texts.
 *
 * What the whole group shares does not distinguish its texts: the idf of a
 * name (document_vector.h) is ln(n / df) within the group's n texts, and a
 * name of a single text counts nothing. A vector has weight times idf of each
 * name, normalised to length LOCAL_TFIDF_ONE.
 */

#ifndef PAIR_LOCAL_TFIDF_H
#define PAIR_LOCAL_TFIDF_H

#include <stddef.h>
#include <stdint.h>

#include "pair/tfidf.h"

enum { LOCAL_TFIDF_ONE = 1 << 10 };

struct local_tfidf {
	const struct tfidf *c;
	size_t names; /* names of the group, numbered from 0 */

	struct local_term *term; /* private: of the group's texts */
	size_t *start;           /* [n + 1] index of the first of each text */
	struct map known;        /* names of the group's texts, by word */
	struct local_name *name; /* their df */
	size_t term_cap, start_cap, name_n, name_cap;
};

/* Start with a weighted collection. */
void local_tfidf_start(struct local_tfidf *v, const struct tfidf *c);

/* local_tfidf_free() leaves { 0 }. */
void local_tfidf_free(struct local_tfidf *v);

/* Make the vectors of the n texts; they replace those of the last group. */
void local_tfidf_read(struct local_tfidf *v, const uint32_t *text, size_t n);

/* The product of the vector of the group's text i and another, [names]. */
int64_t local_tfidf_product(
    const struct local_tfidf *v, size_t i, const int64_t *with);

/* Add the vector of text i, sign times (1 or -1), to another. */
void local_tfidf_add(
    const struct local_tfidf *v, size_t i, int64_t *to, int sign);

#endif
