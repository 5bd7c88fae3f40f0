#include "text/wordlist.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { ENTRY_HEAD = 3, SLOTS_MIN = 16, SMALL = 1 << 12 };

void
wordlist_free(struct wordlist *w)
{
	intern_free(&w->words);
	free(w->classes);
	free(w->text);
	free(w->slot);
	memset(w, 0, sizeof(*w));
}

int
wordlist_add(struct wordlist *w, struct span word, unsigned classes)
{
	if (intern_add(&w->words, word) < w->n)
		return 0;
	w->classes = memory_grow(
	    w->classes, &w->classes_cap, w->n + 1, sizeof(*w->classes));
	w->classes[w->n++] = (uint16_t)classes;
	return 1;
}

size_t
wordlist_index(const struct wordlist *w, struct span word)
{
	return intern_find_hashed(&w->words, word, lexicon_hash(word));
}

struct span
wordlist_word(const struct wordlist *w, size_t index)
{
	return intern_word(&w->words, index);
}

unsigned
wordlist_classes(const struct wordlist *w, size_t index)
{
	return w->classes[index];
}

unsigned
wordlist_find_key(const struct wordlist *w, const struct lexicon_key *k)
{
	size_t i = k->n == 0 ? SIZE_MAX
			     : intern_find_hashed(&w->words,
				   (struct span){ k->folded, k->n }, k->hash);

	return i == SIZE_MAX ? 0 : w->classes[i];
}

/* Append an entry to the text of the lexicon; returns its offset. */
static size_t
append_entry(struct wordlist *w, size_t *n, size_t i)
{
	struct span word = wordlist_word(w, i);
	size_t at = *n;
	char *p = w->text + at;

	p[0] = (char)(w->classes[i] & 0xff);
	p[1] = (char)(w->classes[i] >> 8);
	p[2] = (char)word.n;
	memcpy(p + ENTRY_HEAD, word.p, word.n);
	*n += ENTRY_HEAD + word.n;
	return at;
}

int
wordlist_compile(struct wordlist *w)
{
	uint32_t hash, k, mask = SLOTS_MIN - 1;
	size_t i, n = 0;

	for (i = 0; i < w->n; i++)
		w->text_n += ENTRY_HEAD + wordlist_word(w, i).n;
	if (w->text_n >= LEXICON_OFFSET)
		return 0;
	/*
	 * A quarter of the slots stays free; of a small table more than half,
	 * so that most words that are not there find a free one at once.
	 */
	while (w->n * (w->n < SMALL ? 8 : 4) / 3 > mask)
		mask = 2 * mask + 1;
	w->text = memory_new(w->text_n + 1, 1);
	w->slot = memory_new((size_t)mask + 1, sizeof(*w->slot));
	for (i = 0; i < w->n; i++) {
		hash = intern_hash(&w->words, i);
		for (k = hash & mask; w->slot[k] != 0; k = (k + 1) & mask)
			;
		w->slot[k] = ((uint32_t)append_entry(w, &n, i) + 1) |
			     (hash & ~(uint32_t)LEXICON_OFFSET);
	}
	w->lexicon = (struct lexicon){ w->text, w->slot, mask };
	return 1;
}
