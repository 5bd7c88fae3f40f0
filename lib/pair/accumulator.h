/*
 * pair/accumulator.h: the products of a text with others, added up word by
 * word.
 *
 * First the postings of its query (query.h) are added; then the texts that
 * have come to a similarity of SIMILAR_MIN in these words are compared with it
 * in all words.
 *
 * Memory: 4 bytes for each text, 2 for each different word.
 */

#ifndef PAIR_ACCUMULATOR_H
#define PAIR_ACCUMULATOR_H

#include <stddef.h>
#include <stdint.h>

#include "pair/query.h"
#include "pair/tfidf.h"

enum {
	SIMILAR_ONE = 1 << 14,         /* a cosine of 1 */
	SIMILAR_MIN = SIMILAR_ONE / 25 /* less than that counts as 0 */
};

/* An entry of the index: a text that has the word. */
struct posting {
	uint32_t text;
	uint32_t share;
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
void similar_set_free(struct similar_set *found);

void similar_set_add(
    struct similar_set *found, uint32_t a, uint32_t b, uint32_t cosine);

struct accumulator {
	const struct tfidf *c; /* private */
	int32_t window;
	uint32_t *sum;   /* [texts] products with the text being compared */
	uint16_t *share; /* [words] the shares of that text */
	uint32_t touched[QUERY_VISITS]; /* texts whose sum is not 0 */
	size_t touched_n;
};

/*
 * Start with a weighted collection. If window is not negative, texts more than
 * that many days apart are not similar.
 */
void accumulator_start(
    struct accumulator *x, const struct tfidf *c, int32_t window);

void accumulator_free(struct accumulator *x);

/* Add the products of a term of the text and the n postings of its word. */
void accumulator_visit(struct accumulator *x, const struct posting *posting,
    size_t n, uint32_t share);

/* Add to *found the similar texts of those visited, and forget them all. */
void accumulator_compare(
    struct accumulator *x, uint32_t text, struct similar_set *found);

#endif
