/*
 * text/name_words.h: the words of a name, for comparing it with others.
 *
 * Words are compared without case, accents and dots, and without punctuation
 * between them; "the" at the beginning and an Arabic article ("al-Sisi",
 * "Bashar al Assad") do not count.  Spellings of one word or name that
 * lib/table/name_variants.tsv lists, such as Kiev and Kyiv, are one.
 */

#ifndef TEXT_NAME_WORDS_H
#define TEXT_NAME_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { NAME_WORDS = 16 }; /* a longer name is taken as one word */

struct name_words {
	size_t n;       /* 1 for a name that the table has as a whole */
	size_t written; /* how many there are without that */
	uint64_t hash[NAME_WORDS];
	uint64_t letter[NAME_WORDS]; /* hashes of the first letters */
	unsigned capitals;           /* bit i: word i is capitalised, */
	unsigned initials; /* is a single letter, with or without a dot, */
	unsigned company;  /* is a word like Inc, Ltd, Group, */
	unsigned branch;   /* is a word like Committee, Department, Office, */
	unsigned body;     /* is one like Senate, Army, which has branches, */
	unsigned acronyms; /* is an acronym, */
	unsigned of;       /* is "of" */
	uint64_t acronym;  /* if the name is one, such as EU or U.S.: the hash
			      of its letters; else 0 */
};

void name_words_read(struct name_words *w, struct span name);

/* The hash of words first to end - 1. */
uint64_t name_words_hash(const struct name_words *w, size_t first, size_t end);

/*
 * The hash of the first letters of all words, or only of the capitalised ones,
 * to be compared with the member acronym of another name; 0 if the first word
 * is an acronym itself, so that US does not stand for U.S. Senate.
 */
uint64_t name_words_letters(const struct name_words *w, int capitals);

/*
 * Whether the first n words of an organisation's name may stand for it, as in
 * Harlow for Harlow Pritchard Group; not where they name what it is a branch
 * of, as in Senate Finance Committee or BBC Wales.
 */
int name_words_lead(const struct name_words *w, size_t n);

/*
 * Whether the words from first on may: Commission for European Commission, but
 * not Congress for Library of Congress or House for White House.
 */
int name_words_tail(const struct name_words *w, size_t first);

/*
 * Whether two names of persons that begin and end alike may mean one person:
 * each pair of words between is the same, or one is the initial of the other.
 */
int name_words_agree(const struct name_words *a, const struct name_words *b);

#endif
