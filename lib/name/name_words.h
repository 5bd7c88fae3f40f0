/*
 * name/name_words.h: the words of a name, for comparing it with others.
 */

#ifndef NAME_NAME_WORDS_H
#define NAME_NAME_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { NAME_WORDS = 16 }; /* longer names are taken as one word */

/* Words are folded; "the" at the beginning, and marks, are left out. */
struct name_words {
	size_t n;
	uint64_t hash[NAME_WORDS];
	uint64_t letter[NAME_WORDS]; /* the hash of the first */
	unsigned capitals; /* a bit for each word that has one at first */
	unsigned initials; /* for each that is a letter, with a dot or not */
	unsigned company;  /* for each as Inc, Ltd, Group */
	uint64_t acronym;  /* the hash of the letters of a name that is one, as
			      EU or U.S.; 0 for none */
};

void name_words_read(struct name_words *w, struct span name);

/* The hash of words first to end - 1. */
uint64_t name_words_hash(const struct name_words *w, size_t first, size_t end);

/*
 * The hash of the first letters of all words, or of those with capitals alone,
 * which an acronym of the name has.
 */
uint64_t name_words_letters(const struct name_words *w, int capitals);

/*
 * Can two persons' names that begin and end alike be of one person?  Not where
 * the words between differ by more than one being the initial of the other.
 */
int name_words_agree(const struct name_words *a, const struct name_words *b);

#endif
