/*
 * text/lexicon.h: compiled-in sets of words and phrases with their classes.
 *
 * A lexicon is text in lib/table/NAME.tsv, which mktable compiles (see there
 * for the form).  A look-up allocates nothing and takes time linear in the
 * word. lexicons.h declares all lexicons and says what their classes mean.
 */

#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum {
	LEXICON_WORD_MAX = 64, /* bytes of the longest entry */
	LEXICON_OFFSET =
	    0xffffff /* the bits of a slot that are the offset: 16 MB */
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
	size_t n; /* 0, which is never found, if the word is too long */
	uint32_t hash;
	int ascii; /* the word is not too long, and all of it is ASCII */
};

void lexicon_key(struct lexicon_key *k, struct span word);

/* The same for a word of ASCII letters only, of at most LEXICON_WORD_MAX. */
void lexicon_key_letters(struct lexicon_key *k, struct span word);

unsigned lexicon_find_key(const struct lexicon *l, const struct lexicon_key *k);

/* The classes of the entry, one bit each; 0 if the lexicon does not have it. */
unsigned lexicon_find(const struct lexicon *l, struct span word);

/* Private: the same for a word whose slot is not free. */
unsigned lexicon_search(
    const struct lexicon *l, struct span word, uint32_t hash);

/* The same for a word whose lexicon_hash() is known.  Most slots are free. */
static inline unsigned
lexicon_find_hashed(const struct lexicon *l, struct span word, uint32_t hash)
{
	return l->slot[hash & l->mask] == 0 ? 0 : lexicon_search(l, word, hash);
}

/* The same for the word folded by letter_fold(). */
unsigned lexicon_find_folded(const struct lexicon *l, struct span word);

/* The number of the entry in a lexicon of integers; 0 if it is not there. */
int lexicon_integer(const struct lexicon *l, struct span word);

/* The same for an entry whose lexicon_hash() is known. */
int lexicon_integer_hashed(
    const struct lexicon *l, struct span word, uint32_t hash);

/* Append s to n bytes of an entry to be looked up; returns their new number. */
size_t lexicon_append(char entry[LEXICON_WORD_MAX], size_t n, const char *s);

/* Hash shared by mktable (build) and lexicon_find() (run time): FNV-1a, one
 * byte at a time, and a final mixing step. */
uint32_t lexicon_hash(struct span word);

/* The same in steps, for the hashes of the first bytes of a word, too. */
#define LEXICON_HASH_START 2166136261U

static inline uint32_t
lexicon_hash_byte(uint32_t h, unsigned char c)
{
	return (h ^ c) * 16777619U;
}

static inline uint32_t
lexicon_hash_end(uint32_t h)
{
	return h ^ h >> 15;
}

#endif
