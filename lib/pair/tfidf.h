/*
 * pair/tfidf.h: document frequencies and tf-idf weights of all reports.
 *
 * Reports with the same vector and day (reprints, or the same page twice) are
 * stored once and counted: the n reports have `texts` different texts. Texts
 * without a word are never the same.
 *
 * The idf of a word in df of the n different texts is ln((n + 20) / df), as if
 * there were 20 more texts without it, so that even two reports can be
 * compared. The share of a term is weight times idf, divided by the root of
 * the sum of their squares; so the dot product of two texts' shares is their
 * cosine.
 *
 * The terms are held in memory, or elsewhere: external_index.h has them in a
 * file. Then two texts are the same if document_vector_hash() is.
 *
 * Memory: 8 bytes for each different word of a text, unless they are
 * elsewhere, 16 for each different word of all, and about 50 for each report.
 */

#ifndef PAIR_TFIDF_H
#define PAIR_TFIDF_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#include "pair/document_vector.h"
#include "text/map.h"

enum {
	TFIDF_SHARE_ONE = 1 << 14, /* stands for 1, as a share ... */
	TFIDF_COSINE_ONE = 1 << 28 /* ... and as a product of two */
};

/* The day of a report that has none. */
#define TFIDF_NO_DAY INT32_MIN

struct tfidf {
	size_t n;                 /* reports */
	uint32_t *text;           /* [n] the text of each */
	size_t texts;             /* different ones */
	uint32_t *count;          /* [texts] reports that have it */
	int32_t *day;             /* [texts] as text/day.h has it */
	size_t *start;            /* [texts + 1] of its terms, then their end */
	struct vector_term *term; /* by rising word number in each text */
	size_t *place;            /* [words + 1] once weighed: that of the first
				     posting of each word in an index of all */
	uint64_t *key;            /* [words] see document_vector_key(); NULL if
				     numbers are in the order of the keys */
	size_t words;
	size_t names; /* number of the first name, if key is NULL */

	/* Reads n terms from place at, where they are elsewhere, or NULL. */
	const struct vector_term *(*fetch)(void *from, size_t at, size_t n);
	void *from;

	struct map known; /* private: texts by a hash of their terms and day */
	size_t text_cap, count_cap, day_cap, start_cap, term_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void tfidf_free(struct tfidf *c);

/*
 * Add a report: its terms are copied, unless they are elsewhere. Returns
 * whether its text is new.
 */
int tfidf_add(struct tfidf *c, const struct document_vector *p, int32_t day);

/*
 * After all reports, whose words are those of p: set the share of every term.
 */
void tfidf_weigh(struct tfidf *c, const struct document_vector *p);

/* The same for the n terms of one text, where place[] is set. */
void tfidf_weigh_terms(
    const struct tfidf *c, struct vector_term *term, size_t n);

/* The *n terms of a text, valid until the next call. */
const struct vector_term *tfidf_terms(
    const struct tfidf *c, uint32_t text, size_t *n);

/* The number of texts that have the word. */
uint32_t tfidf_df(const struct tfidf *c, uint32_t word);

/* What orders words, whatever their numbers are. */
uint64_t tfidf_key(const struct tfidf *c, uint32_t word);

/* Whether the word is a name. */
int tfidf_is_name(const struct tfidf *c, uint32_t word);

/* The idf of a word in df of n texts, n >= df >= 1; FIXED_ONE is 1. */
int32_t tfidf_idf(size_t n, size_t df);

#endif
