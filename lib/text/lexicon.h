/*
 * text/lexicon.h: fixed sets of words and phrases, each with its classes.
 *
 * A lexicon is written as text in lib/table/NAME.tsv and compiled in by
 * mktable (see there for the form).  Looking up allocates nothing and costs
 * the length of the word.  What the classes of a lexicon mean is said in
 * lexicons.h, where all of them are declared.
 */

#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum {
	LEXICON_WORD_MAX = 64,    /* bytes of the longest entry */
	LEXICON_OFFSET = 0xffffff /* what a slot has of offset; 16 MB of text */
};

/* Made by mktable: an open hash table. */
struct lexicon {
	const char *text;     /* entries: classes, length, bytes, one after
				 another */
	const uint32_t *slot; /* [mask + 1] offset into text plus 1, and the
				 upper byte of the hash; 0: free */
	uint32_t mask;        /* number of slots, a power of two, less 1 */
};

/* A word folded by letter_fold(), to be looked up in several lexicons. */
struct lexicon_key {
	char folded[LEXICON_WORD_MAX];
	size_t n; /* 0, which is nowhere found, for a word too long */
	uint32_t hash;
};

void lexicon_key(struct lexicon_key *k, struct span word);
unsigned lexicon_find_key(const struct lexicon *l, const struct lexicon_key *k);

/* The classes of the entry, a bit each; 0 where the lexicon has none such. */
unsigned lexicon_find(const struct lexicon *l, struct span word);

/* The same for a word whose lexicon_hash() is known. */
unsigned lexicon_find_hashed(
    const struct lexicon *l, struct span word, uint32_t hash);

/* The same for the word folded by letter_fold(). */
unsigned lexicon_find_folded(const struct lexicon *l, struct span word);

/* The number of the entry in a lexicon of integers; 0 where there is none. */
int lexicon_integer(const struct lexicon *l, struct span word);

/* What mktable and lexicon_find() must agree on: FNV-1a of the bytes. */
uint32_t lexicon_hash(struct span word);

#endif
