/*
 * name/name_words.h: the words of a name, for comparing it with others.
 */

#ifndef NAME_NAME_WORDS_H
#define NAME_NAME_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { NAME_WORDS = 16 }; /* a longer name is taken as one word */

/* The folded words, without punctuation and without "the" at the beginning. */
struct name_words {
	size_t n;
	uint64_t hash[NAME_WORDS];
	uint64_t letter[NAME_WORDS]; /* hashes of the first letters */
	unsigned capitals;           /* bit i: word i is capitalised, */
	unsigned initials; /* is a single letter, with or without a dot, */
	unsigned company;  /* is a word like Inc, Ltd, Group */
	uint64_t acronym;  /* if the name is one, such as EU or U.S.: the hash
			      of its letters; else 0 */
};

void name_words_read(struct name_words *w, struct span name);

/* The hash of words first to end - 1. */
uint64_t name_words_hash(const struct name_words *w, size_t first, size_t end);

/*
 * The hash of the first letters of all words, or only of the capitalised ones,
 * to be compared with the member acronym of another name.
 */
uint64_t name_words_letters(const struct name_words *w, int capitals);

/*
 * Whether two names of persons that begin and end alike may mean one person:
 * each pair of words between is the same, or one is the initial of the other.
 */
int name_words_agree(const struct name_words *a, const struct name_words *b);

#endif
