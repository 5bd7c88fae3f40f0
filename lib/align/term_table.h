/*
 * align/term_table.h: the words of reports as numbers, and the terms that each
 * word stands for.
 *
 * Words are compared in several layers; in each, two words with the same term
 * count as the same word.  Stop words (lexicons.h) have a term only in
 * LAYER_SENSE.
 *
 * Words are compared without case and accents.  Stems of one word that Porter's
 * algorithm leaves apart are one stem: irregular forms, and British and
 * American spellings (stem_variants of lexicons.h).  Lexicons of phrases have
 * the stems that Porter's algorithm makes (stem.h), and stop words as they are:
 * their keys.
 *
 * Words and terms are strings.  Those of vocabulary.h come first, the others
 * are numbered in the order in which they appear.  A word that is its own stem
 * has the number of its stem.
 */

#ifndef ALIGN_TERM_TABLE_H
#define ALIGN_TERM_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/plain_word.h"
#include "text/span.h"
#include "text/vocabulary.h"

enum layer {
	LAYER_STEM,  /* the stem */
	LAYER_HEAD,  /* the first four letters */
	LAYER_SENSE, /* the sense in news (news_senses of lexicons.h) or, if
			there is none, the stem; stop words as they are */
	LAYER_COUNT
};

/* The natural logarithm of 2, FIXED_ONE times. */
enum { TERM_TABLE_HALVED = 710 };

/* No term. */
#define TERM_NONE UINT32_MAX

/* A plain word, and its number; zeros for none. */
struct term_table_seen {
	uint64_t half[2];
	uint32_t number;
};

/* Of seen, 192 kB. */
enum { TERM_TABLE_SEEN_BITS = 13 };

struct term_table {
	int bare; /* set by the caller: there is no vocabulary.h */
	uint32_t (*last)[LAYER_COUNT]; /* of each string: a number for the
					  caller's use; 0 at first */

	struct intern strings;        /* private: those that follow the
					 vocabulary */
	struct vocabulary_word *word; /* of each string; TERM_NONE in
					 LAYER_SENSE until it has been added as
					 a word; NULL at first */
	unsigned char *rarity;        /* of each string, a stem, see
					 term_table_rarity() */
	char *folded;                 /* a folded long word */
	struct term_table_seen *seen; /* other plain words by their hash, the
					 last of each; NULL at first */
	uint32_t *sense; /* the number of each sense plus 1, or 0; NULL at
			    first */
	size_t word_cap, last_cap, rarity_cap, folded_cap;
};

/* An empty table is { 0 }; term_table_free() leaves one. */
void term_table_free(struct term_table *l);

/* How many strings it has. */
static inline size_t
term_table_size(const struct term_table *l)
{
	return (l->bare ? 0 : vocabulary.n) + l->strings.n;
}

/* A string, and its lexicon_hash(), good until the next is added. */
struct span term_table_string(const struct term_table *l, uint32_t number);
uint32_t term_table_hash(const struct term_table *l, uint32_t number);

/* Private: make room, and take the strings of the vocabulary. */
void term_table_begin(struct term_table *l);

/* To be called before words are added. */
static inline void
term_table_start(struct term_table *l)
{
	if (l->seen == NULL)
		term_table_begin(l);
}

/* The number of a word of a text.  A new word is added. */
uint32_t term_table_word(struct term_table *l, struct span text);

/* Private: the same for a plain word, which belongs into that slot of seen. */
uint32_t term_table_see(struct term_table *l, struct span text, uint64_t first,
    uint64_t second, uint32_t slot);

/* The same for a word of a text that is plain; most have been seen. */
static inline uint32_t
term_table_plain(struct term_table *l, struct span text, struct plain_word word)
{
	uint32_t hash = plain_word_hash(word), n;
	uint32_t slot = hash >> (32 - TERM_TABLE_SEEN_BITS);
	const struct term_table_seen *s;

	if (text.n == 2 && memcmp(text.p, "US", 2) == 0)
		return term_table_word(l, text); /* not the pronoun */
	n = vocabulary_find_plain(word, hash);
	if (n != 0 && !l->bare)
		return n - 1;
	s = &l->seen[slot];
	return s->half[0] == word.half[0] && s->half[1] == word.half[1]
		   ? s->number
		   : term_table_see(l, text, word.half[0], word.half[1], slot);
}

/* The term of a word in a layer, or TERM_NONE. */
static inline uint32_t
term_table_term(const struct term_table *l, uint32_t word, enum layer layer)
{
	return l->word[word].term[layer];
}

/* The number of the key of a word, as lexicons of phrases have it. */
static inline uint32_t
term_table_key(const struct term_table *l, uint32_t word)
{
	return l->word[word].key;
}

/*
 * How rare a stem is in news of all kinds: the logarithm of the reports there
 * are for one that has it (common_stems of lexicons.h), 1 is FIXED_ONE.  It is
 * the same for all but the most common stems.
 */
static inline uint32_t
term_table_rarity(const struct term_table *l, uint32_t stem)
{
	return (uint32_t)l->rarity[stem] * TERM_TABLE_HALVED;
}

/*
 * Forget all strings but the first n, and those of the vocabulary.  Of those
 * kept, words whose terms are forgotten count as new.
 */
void term_table_truncate(struct term_table *l, size_t n);

#endif
