/*
 * words/word_list.h: whether a word is one of a list that stands in the code.
 *
 * The rules name their words in literals, "early late mid".  When a list is
 * first asked for, a bit is set for the hash of each of its words; most words
 * that are not in the list have another bit.  There is room for WORD_LISTS
 * lists, twice what the rules have; a list more than that is looked through
 * each time.
 */

#ifndef WORDS_WORD_LIST_H
#define WORDS_WORD_LIST_H

#include <stdint.h>

#include "words/word.h"

enum { WORD_LISTS = 1 << 9, WORD_LIST_BITS = 256 };

struct word_list {
	const char *words; /* the list; NULL: a free place */
	uint64_t bits[WORD_LIST_BITS / 64];
};

/* Private: an open hash table by the addresses of the lists. */
extern struct word_list word_lists[WORD_LISTS];

/* Private: word_is_one_of() where the list may have the word. */
int word_list_has(const char *list, const struct word *w);

/* Whether a list that has been read may have the word with this hash. */
static inline int
word_list_may_have(const struct word_list *l, uint32_t hash)
{
	return (l->bits[hash % WORD_LIST_BITS / 64] >> hash % 64 & 1) != 0;
}

/*
 * Whether the word, folded, is one of those of a list, which has spaces between
 * them.  The list must stay where it is and as it is, as literals do.
 */
static inline int
word_is_one_of(const struct word *w, const char *list)
{
	const struct word_list *l = &word_lists[(uintptr_t)list % WORD_LISTS];

	if (l->words == list &&
	    !word_list_may_have(l, w->attribute[ATTRIBUTE_LOWER]))
		return 0;
	return word_list_has(list, w);
}

#endif
