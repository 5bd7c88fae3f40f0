/*
 * text/vocabulary.h: common words of news, with what a term table
 * (align/term_table.h) would find for each: compiled from
 * lib/table/vocabulary.tsv.
 *
 * The strings are the words of plain_words.tsv that are letters only, their
 * stems, their first letters and their senses, numbered from 0.  They are
 * folded and have at most VOCABULARY_BYTES bytes, none of them 0.  Look-ups
 * allocate nothing and take constant time.
 */

#ifndef TEXT_VOCABULARY_H
#define TEXT_VOCABULARY_H

#include <stdint.h>
#include <string.h>

#include "text/eight.h"
#include "text/plain_word.h"
#include "text/span.h"

enum {
	VOCABULARY_BYTES = 16,
	VOCABULARY_BITS = 14, /* of the number of slots */
	VOCABULARY_TERMS = 3  /* LAYER_COUNT of term_table.h */
};

/* What a string stands for if it is a word. */
struct vocabulary_word {
	uint32_t term[VOCABULARY_TERMS]; /* UINT32_MAX for none */
	uint32_t key;
};

struct vocabulary {
	uint32_t n;
	const struct vocabulary_word *word; /* of each string */
	const char *rarity;                 /* of each, see term_table.h */

	const char *bytes; /* private: of each, filled with zeros; an empty one
			      comes before them */
	/* By the hash of a string, and by that of a plain word, if no other has
	 * the slot: the number plus 1, or 0. */
	const uint16_t *slot, *plain;
};

extern const struct vocabulary vocabulary;

/* The string, by its number plus 1. */
static inline const char *
vocabulary_bytes(uint32_t n)
{
	return vocabulary.bytes + (size_t)n * VOCABULARY_BYTES;
}

/* The number of a plain word plus 1, by its hash; 0 if it is not found. */
static inline uint32_t
vocabulary_find_plain(struct plain_word word, uint32_t hash)
{
	uint32_t n = vocabulary.plain[hash >> (32 - VOCABULARY_BITS)];
	const char *p = vocabulary_bytes(n);

	return eight_load_little(p) == word.half[0] &&
		       eight_load_little(p + EIGHT) == word.half[1]
		   ? n
		   : 0;
}

/* The number of a string plus 1, by its lexicon_hash(); 0 if it is not there.
 */
static inline uint32_t
vocabulary_find(struct span s, uint32_t hash)
{
	const uint32_t mask = (1U << VOCABULARY_BITS) - 1;
	const char *p;
	uint32_t n;

	if (s.n == 0 || s.n > VOCABULARY_BYTES)
		return 0;
	for (; (n = vocabulary.slot[hash & mask]) != 0; hash++) {
		p = vocabulary_bytes(n);
		if (*p == *s.p && memcmp(p, s.p, s.n) == 0 &&
		    (s.n == VOCABULARY_BYTES || p[s.n] == '\0'))
			return n;
	}
	return 0;
}

/* A string. */
static inline struct span
vocabulary_string(uint32_t number)
{
	const char *p = vocabulary_bytes(number + 1);
	size_t n = 0;

	while (n < VOCABULARY_BYTES && p[n] != '\0')
		n++;
	return (struct span){ p, n };
}

#endif
