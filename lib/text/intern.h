/*
 * text/intern.h: words as numbers: each different word gets the next one.
 *
 * The numbers depend on nothing but the order in which words are added.
 */

#ifndef TEXT_INTERN_H
#define TEXT_INTERN_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

struct vocabulary {
	size_t n; /* words, numbered from 0 */

	struct vocabulary_word *word; /* private: a hash table with chains */
	uint32_t *head;
	char *bytes;
	size_t word_cap, head_n, bytes_n, bytes_cap;
};

/* An empty vocabulary is { 0 }; this leaves such a one. */
void vocabulary_free(struct vocabulary *v);

/*
 * The number of the word, which is added where it is new: its bytes are
 * copied.  -1 where there is no memory.
 */
int64_t vocabulary_add(struct vocabulary *v, struct span word);

/* The same for a word whose lexicon_hash() is known. */
int64_t vocabulary_add_hashed(
    struct vocabulary *v, struct span word, uint32_t hash);

/* The bytes of a word, good until the next is added. */
struct span vocabulary_word(const struct vocabulary *v, size_t number);

/* Forget all words but the first n. */
void vocabulary_cut(struct vocabulary *v, size_t n);

#endif
