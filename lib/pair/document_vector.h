/*
 * pair/document_vector.h: a report as a vector of weighted words.
 *
 * Two kinds of words count. Stems (stem.h) are those of all words except stop
 * words. Names are words with a capital that the report never writes small,
 * words of an entity (PER, ORG, LOC or NORP, field 5 of the stream), and
 * numbers. A name is a stem, too, so names weigh double. In untagged input,
 * capitals and numbers alone make the names.
 *
 * The weight of a word is (1 + ln n) (1 + 4 h / (h + p)) if it occurs n times,
 * first after p other words, with h = 60: the lead of a report says what it is
 * about.
 *
 * Memory is that of the longest report and of all different words.
 */

#ifndef PAIR_DOCUMENT_VECTOR_H
#define PAIR_DOCUMENT_VECTOR_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/span.h"

enum { VECTOR_WEIGHT_ONE = 1 << 10 }; /* stands for 1 */

struct vector_term {
	uint32_t word;   /* its number in the words */
	uint16_t weight; /* at most 64 of VECTOR_WEIGHT_ONE */
	uint16_t share;  /* 0; see tfidf.h */
};

struct document_vector {
	struct vector_term *term; /* by rising number, each word once */
	size_t n;
	struct intern words; /* of all reports so far */

	struct intern seen; /* private: the report's words, folded */
	struct vector_word *is;
	size_t is_cap, term_cap, tokens;
	char *folded;
	size_t folded_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void document_vector_free(struct document_vector *p);

/* Begin another report. */
void document_vector_start(struct document_vector *p);

/*
 * Read a text of the report; entities are as in the stream, "-" for none.
 * Those of another form or out of order are ignored.
 */
void document_vector_read(
    struct document_vector *p, struct span text, struct span entities);

/* At the end of the report: make the terms. */
void document_vector_finish(struct document_vector *p);

/*
 * The key of a word: a hash of its bytes that does not depend on its number.
 * That of a name has the highest bit, that of a stem has not.
 */
uint64_t document_vector_key(const struct document_vector *p, uint32_t word);

/* A hash of the terms, by the keys of their words. */
uint64_t document_vector_hash(const struct document_vector *p);

#endif
