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

struct intern {
	size_t n; /* words, numbered from 0 */

	struct intern_word *word; /* private: a hash table with chains */
	uint32_t *head;
	char *bytes;
	size_t word_cap, head_n, bytes_n, bytes_cap;
};

/* An empty vocabulary is { 0 }; this leaves such a one. */
void intern_free(struct intern *v);

/*
 * The number of the word, which is added where it is new: its bytes are
 * copied.  -1 where there is no memory.
 */
int64_t intern_add(struct intern *v, struct span word);

/* The same for a word whose lexicon_hash() is known. */
int64_t intern_add_hashed(struct intern *v, struct span word, uint32_t hash);

/* The bytes of a word, good until the next is added. */
struct span intern_word(const struct intern *v, size_t number);

/* Forget all words but the first n. */
void intern_truncate(struct intern *v, size_t n);

#endif
