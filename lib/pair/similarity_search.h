/*
 * pair/similarity_search.h: find the similar texts of a collection by an
 * inverted index.
 *
 * A text is compared with the earlier texts that share a word with it, its
 * rarest words first. After SIMILAR_VISITS entries of the index, its other
 * words, which many texts have, lead to no further texts; and only texts that
 * have reached a similarity of SIMILAR_MIN are compared in all words. So a
 * text takes the same time in a collection of any size, and a word that all
 * texts have costs nothing.
 *
 * Memory: 8 bytes for each different word of a text, 12 for each pair found.
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

struct similar_pair {
	uint32_t a, b;   /* texts, a > b */
	uint32_t cosine; /* from SIMILAR_MIN */
};

struct similar_set {
	struct similar_pair *pair; /* by rising a */
	size_t n;

	size_t pair_cap; /* private */
};

/* An empty one is { 0 }; this function leaves one. */
void similarity_search_free(struct similar_set *found);

/*
 * Find the pairs of a weighted collection. If window is not negative, texts
 * more than that many days apart are not paired.
 */
void similarity_search_find(
    struct similar_set *found, const struct tfidf *c, int32_t window);

#endif
