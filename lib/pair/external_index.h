/*
 * pair/external_index.h: a collection with its inverted index in temporary
 * files: what tfidf.h and similarity_search.h hold in memory, for collections
 * that are too large for it. The pairs found are the same.
 *
 * Postings, a word and a text each, are brought together by sorting
 * (record_sort.h): by word, which counts the texts that have it; by text,
 * which gives the shares of its terms and its query (query.h); and by word
 * again, which is the index. Each text is then compared as in memory, with the
 * postings and the vectors read from the files. Words are told apart by
 * document_vector_key() alone, and numbered in its order.
 *
 * Memory: about 30 bytes for each report and 14 for each different word of
 * all, and 20 MB for sorting. The files have up to 60 bytes at a time for each
 * different word of a text and 16 for each pair found.
 */

#ifndef PAIR_EXTERNAL_INDEX_H
#define PAIR_EXTERNAL_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "pair/accumulator.h"
#include "pair/document_vector.h"
#include "pair/query.h"
#include "pair/record_sort.h"
#include "pair/tfidf.h"
#include "stream/temporary_file.h"

struct external_index {
	struct tfidf *c; /* private */
	struct record_sort by_word, by_text, inverted;
	struct temporary_file vectors, queries, postings;
	struct vector_term *term; /* of the text being read */
	uint32_t *before;         /* see query_select() */
	struct query query;
	struct posting posting[QUERY_VISITS];
	size_t n, term_cap, before_cap;
};

/* Open the files in dir and make them those of an empty collection. */
void external_index_start(
    struct external_index *x, struct tfidf *c, const char *dir);

/* external_index_free() closes all that is open. */
void external_index_free(struct external_index *x);

/* Add a report to the collection. */
void external_index_add(
    struct external_index *x, const struct document_vector *p, int32_t day);

/* After all reports: weigh the collection and make the index. */
void external_index_weigh(struct external_index *x);

/*
 * Call found(with, pairs) with the similar texts of each text among those
 * before it, text by text. Of the index, the vectors stay.
 */
void external_index_search(struct external_index *x, int32_t window,
    void (*found)(void *with, const struct similar_set *pairs), void *with);

#endif
