#include "words/word_list.h"

#include <string.h>

#include "text/lexicon.h"

struct word_list word_lists[WORD_LISTS];

/* Set the bits of the words of a list. */
static void
read_list(struct word_list *l, const char *words)
{
	struct span word;
	uint32_t hash;

	l->words = words;
	for (; *words != '\0'; words += *words == ' ') {
		word = (struct span){ words, strcspn(words, " ") };
		hash = lexicon_hash(word);
		l->bits[hash % WORD_LIST_BITS / 64] |= UINT64_C(1) << hash % 64;
		words += word.n;
	}
}

/* The bits of a list, which is read if it is new; NULL if there is no room. */
static const struct word_list *
find(const char *words)
{
	size_t at = (uintptr_t)words % WORD_LISTS, k;
	struct word_list *l;

	for (k = 0; k < WORD_LISTS; k++) {
		l = &word_lists[(at + k) % WORD_LISTS];
		if (l->words == NULL)
			read_list(l, words);
		if (l->words == words)
			return l;
	}
	return NULL;
}

int
word_list_has(const char *list, const struct word *w)
{
	const struct word_list *l = find(list);

	return (l == NULL ||
		   word_list_may_have(l, w->attribute[ATTRIBUTE_LOWER])) &&
	       span_is_one_of(word_folded(w), list);
}
