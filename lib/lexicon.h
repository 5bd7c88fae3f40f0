/*
 * lexicon.h: fixed sets of words and phrases, each with its classes.
 *
 * A lexicon is written as text in lib/table/NAME.tsv and compiled in by
 * mktable (see there for the form).  Looking up allocates nothing and costs
 * the length of the word.  What the classes of a lexicon mean is said in
 * lexicons.h, where all of them are declared.
 */

#ifndef LEXICON_H
#define LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"

enum { LEXICON_WORD_MAX = 64 }; /* bytes of the longest entry */

/* Made by mktable: an open hash table. */
struct lexicon {
	const char *text;     /* entries: classes, length, bytes, one after
				 another */
	const uint32_t *slot; /* [mask + 1] offsets into text plus 1; 0: free */
	uint32_t mask;        /* number of slots, a power of two, less 1 */
};

/* The classes of the entry, a bit each; 0 where the lexicon has none such. */
unsigned lexicon_find(const struct lexicon *l, struct span word);

/* The same for the word folded by letter_fold(). */
unsigned lexicon_find_folded(const struct lexicon *l, struct span word);

/* What mktable and lexicon_find() must agree on: FNV-1a of the bytes. */
uint32_t lexicon_hash(struct span word);

#endif
