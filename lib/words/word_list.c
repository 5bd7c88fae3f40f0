#include "words/word_list.h"

#include <stdlib.h>
#include <string.h>

#include "stream/diag.h"
#include "text/lexicon.h"

enum { BITS = 256 };

struct list {
	const char *words; /* where it is; NULL: a free place */
	const uint32_t *hash;
	size_t n;
	uint64_t bits[BITS / 64];
};

static struct list lists[WORD_LISTS];

/* Hash the words of a list. */
static void
read_list(struct list *l, const char *words)
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
		l->bits[h % BITS / 64] |= (uint64_t)1 << h % 64;
		words += word.n;
	}
	l->n = (size_t)(hashes + used - l->hash);
}

static const struct list *
find(const char *words)
{
	size_t i = (uintptr_t)words % WORD_LISTS;
	struct list *l = &lists[i];

	while (l->words != words && l->words != NULL)
		l = &lists[++i % WORD_LISTS];
	if (l->words == NULL)
		read_list(l, words);
	return l;
}

static int
has(const struct list *l, uint32_t hash)
{
	size_t k;

	for (k = 0; k < l->n; k++)
		if (l->hash[k] == hash)
			return 1;
	return 0;
}

int
word_is_one_of(const struct word *w, const char *list)
{
	uint32_t h = w->attribute[ATTRIBUTE_LOWER];
	const struct list *l = find(list);

	return (l->bits[h % BITS / 64] >> h % 64 & 1) != 0 && has(l, h) &&
	       span_is_one_of(word_folded(w), list);
}
