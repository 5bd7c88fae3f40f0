#include "words/word_list.h"

#include <string.h>

#include "text/lexicon.h"

struct word_list word_lists[WORD_LISTS];

/* Hash the words of a list. */
static void
read_list(struct word_list *l, const char *words)
{
	static uint32_t hashes[WORD_LIST_WORDS];
	static size_t used;
	struct span word;
	uint32_t h;

	l->words = words;
	l->hash = hashes + used;
	for (; *words != '\0'; words += *words == ' ') {
		word = (struct span){ words, strcspn(words, " ") };
		h = lexicon_hash(word);
		hashes[used++] = h;
		l->bits[h % WORD_LIST_BITS / 64] |= (uint64_t)1 << h % 64;
		words += word.n;
	}
	l->n = (size_t)(hashes + used - l->hash);
}

static const struct word_list *
find(const char *words)
{
	size_t i = (uintptr_t)words % WORD_LISTS;
	struct word_list *l = &word_lists[i];

	while (l->words != words && l->words != NULL)
		l = &word_lists[++i % WORD_LISTS];
	if (l->words == NULL)
		read_list(l, words);
	return l;
}

static int
has_hash(const struct word_list *l, uint32_t hash)
{
	size_t k;

	for (k = 0; k < l->n; k++)
		if (l->hash[k] == hash)
			return 1;
	return 0;
}

int
word_list_has(const char *list, const struct word *w)
{
	uint32_t hash = w->attribute[ATTRIBUTE_LOWER];
	const struct word_list *l = find(list);

	return word_list_may_have(l, hash) && has_hash(l, hash) &&
	       span_is_one_of(word_folded(w), list);
}
