/*
 * text/intern.h: string interning: each different word gets the next number.
 *
 * The numbers depend only on the order in which words are added.  There is
 * room for 2^32 - 2 words of up to INPUT_LINE_MAX bytes each (input.h).
 *
 * No words make it slow, not even those chosen to have one hash: a chain is
 * short, and words that find theirs full are looked for by siphash.h in a map,
 * which is slow for no keys.
 */

#ifndef TEXT_INTERN_H
#define TEXT_INTERN_H

#include <stddef.h>
#include <stdint.h>

#include "text/map.h"
#include "text/span.h"

struct intern {
	size_t n; /* words, numbered from 0 */

	struct intern_word *word; /* private: a hash table with chains */
	uint32_t *head;
	char *bytes;
	size_t word_cap, head_n, bytes_n, bytes_cap;
	struct map crowd; /* chains by another hash, as head has them */
};

/* An empty table is { 0 }; intern_free() leaves one. */
void intern_free(struct intern *v);

/* The number of the word.  A new word is added and its bytes are copied. */
uint32_t intern_add(struct intern *v, struct span word);

/* The same for a word whose lexicon_hash() is known. */
uint32_t intern_add_hashed(struct intern *v, struct span word, uint32_t hash);

/* The number of a word that may be there, by its hash; SIZE_MAX if not. */
size_t intern_find_hashed(
    const struct intern *v, struct span word, uint32_t hash);

/* The bytes of a word, valid until the next word is added. */
struct span intern_word(const struct intern *v, size_t number);

/* Its lexicon_hash(). */
uint32_t intern_hash(const struct intern *v, size_t number);

/* Forget all words but the first n. */
void intern_truncate(struct intern *v, size_t n);

#endif
