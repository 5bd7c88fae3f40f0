/*
 * pair/similarity_search.h: find the similar texts of a collection by an
 * inverted index in memory.
 *
 * A text is compared with the earlier texts that share a rare word with it
 * (query.h, accumulator.h).
 *
 * Memory: 8 bytes for each different word of a text, 12 for each pair found.
 */

#ifndef PAIR_SIMILARITY_SEARCH_H
#define PAIR_SIMILARITY_SEARCH_H

#include <stddef.h>
#include <stdint.h>

#include "pair/accumulator.h"
#include "pair/tfidf.h"

/*
 * Find the pairs of a weighted collection. If window is not negative, texts
 * more than that many days apart are not paired.
 */
void similarity_search_find(
    struct similar_set *found, const struct tfidf *c, int32_t window);

#endif
