/*
 * pair/similarity_search.h: which texts of a collection are alike, by an
 * inverted index.
 *
 * A text is compared with the earlier ones that share a word with it, its
 * rarest words first.  After SIMILAR_VISITS entries of the index its other
 * words, which are in many texts, lead to no further ones, and only texts that
 * these make at least SIMILAR_MIN alike are compared in all their words.  So
 * a text costs the same in a collection of any size, and a word that all have
 * costs nothing.
 *
 * Memory: 8 bytes for each different word of a text, 12 for a pair found.
 */

#ifndef PAIR_SIMILARITY_SEARCH_H
#define PAIR_SIMILARITY_SEARCH_H

#include <stddef.h>
#include <stdint.h>

#include "pair/tfidf.h"

enum {
	SIMILAR_VISITS = 4096,
	SIMILAR_ONE = 1 << 14,         /* a cosine of 1 */
	SIMILAR_MIN = SIMILAR_ONE / 25 /* less than that counts as 0 */
};

struct neighbour_pair {
	uint32_t a, b;   /* texts, a > b */
	uint32_t cosine; /* from SIMILAR_MIN */
};

struct similar_set {
	struct neighbour_pair *pair; /* by rising a */
	size_t n;

	size_t pair_cap; /* private */
};

/* An empty one is { 0 }; this leaves such a one. */
void similarity_search_free(struct similar_set *found);

/*
 * Find the pairs of a weighed collection.  Where window is not negative, texts
 * whose days are more than that many apart are no pair.
 */
void similarity_search_find(
    struct similar_set *found, const struct tfidf *c, int32_t window);

#endif
