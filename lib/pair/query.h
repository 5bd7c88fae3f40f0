/*
 * pair/query.h: which words of a text lead to the texts it is compared with.
 *
 * Its rarest words, up to QUERY_VISITS entries of the index: the others, which
 * many texts have, lead to no further texts. So a text takes the same time in
 * a collection of any size, and a word that all texts have costs nothing.
 */

#ifndef PAIR_QUERY_H
#define PAIR_QUERY_H

#include <stddef.h>
#include <stdint.h>

#include "pair/tfidf.h"

enum { QUERY_VISITS = 4096 };

struct query_term {
	size_t place;    /* of the first posting of its word in the index */
	uint32_t before; /* postings of texts before this one */
	uint32_t share;

	uint32_t df; /* private */
	uint64_t key;
};

struct query {
	struct query_term *term; /* rarest first */
	size_t n;

	size_t cap; /* private */
};

/* An empty one is { 0 }; query_free() leaves one. */
void query_free(struct query *q);

/*
 * Select from the n weighted terms of a text, where before[i] is the number of
 * postings that term[i].word has for the texts before it.
 */
void query_select(struct query *q, const struct tfidf *c,
    const struct vector_term *term, const uint32_t *before, size_t n);

#endif
