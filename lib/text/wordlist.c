#include "text/wordlist.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { ENTRY_HEAD = 3, SLOTS_MIN = 16 };

void
wordlist_free(struct wordlist *w)
{
	free(w->text);
	free(w->slot);
	free(w->entry);
	memset(w, 0, sizeof(*w));
}

/* The slot that has the word with that hash, or the free one for it. */
static uint32_t *
slot_of(const struct wordlist *w, struct span word, uint32_t hash)
{
	uint32_t i = hash & w->lexicon.mask;
	const unsigned char *e;

	for (; w->slot[i] != 0; i = (i + 1) & w->lexicon.mask) {
		e = (const unsigned char *)w->text +
		    (w->slot[i] & LEXICON_OFFSET) - 1;
		if (e[2] == word.n &&
		    memcmp(e + ENTRY_HEAD, word.p, word.n) == 0)
			break;
	}
	return &w->slot[i];
}

/* The value of a slot for the entry at an offset of the text. */
static uint32_t
slot_value(size_t at, uint32_t hash)
{
	return ((uint32_t)at + 1) | (hash & ~(uint32_t)LEXICON_OFFSET);
}

/* Double the number of slots and insert all entries again. */
static void
enlarge(struct wordlist *w)
{
	size_t n =
	    w->slot == NULL ? SLOTS_MIN : 2 * ((size_t)w->lexicon.mask + 1);
	uint32_t *slot = memory_new(n, sizeof(*slot));
	uint32_t hash;
	size_t at;
	struct span word;

	free(w->slot);
	w->slot = slot;
	w->lexicon.slot = slot;
	w->lexicon.mask = (uint32_t)(n - 1);
	for (at = 0; at < w->text_n; at += ENTRY_HEAD + word.n) {
		word.p = w->text + at + ENTRY_HEAD;
		word.n = (unsigned char)w->text[at + 2];
		hash = lexicon_hash(word);
		*slot_of(w, word, hash) = slot_value(at, hash);
	}
}

int
wordlist_add(struct wordlist *w, struct span word, unsigned classes)
{
	uint32_t *slot, hash = lexicon_hash(word);
	char *p;

	/* A quarter of the slots stays free. */
	if (w->slot == NULL || (w->n + 1) * 4 / 3 > w->lexicon.mask)
		enlarge(w);
	slot = slot_of(w, word, hash);
	if (*slot != 0)
		return 0;
	if (w->text_n + ENTRY_HEAD + word.n >= LEXICON_OFFSET)
		return -1;
	w->text = p = memory_grow(
	    w->text, &w->text_cap, w->text_n + ENTRY_HEAD + word.n, 1);
	w->lexicon.text = p;
	w->entry =
	    memory_grow(w->entry, &w->entry_cap, w->n + 1, sizeof(*w->entry));
	w->entry[w->n] = (uint32_t)w->text_n;
	*slot = slot_value(w->text_n, hash);
	p += w->text_n;
	p[0] = (char)(classes & 0xff);
	p[1] = (char)(classes >> 8);
	p[2] = (char)word.n;
	memcpy(p + ENTRY_HEAD, word.p, word.n);
	w->text_n += ENTRY_HEAD + word.n;
	w->n++;
	return 1;
}

size_t
wordlist_index(const struct wordlist *w, struct span word)
{
	size_t low = 0, high = w->n, mid;
	uint32_t slot;

	slot = w->slot == NULL ? 0 : *slot_of(w, word, lexicon_hash(word));
	if (slot == 0)
		return SIZE_MAX;
	slot &= LEXICON_OFFSET;
	/* Offsets increase from entry to entry. */
	while (low < high) {
		mid = low + (high - low) / 2;
		if (w->entry[mid] < slot - 1)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

struct span
wordlist_word(const struct wordlist *w, size_t index)
{
	const char *e = w->text + w->entry[index];

	return (struct span){ e + ENTRY_HEAD, (unsigned char)e[2] };
}

unsigned
wordlist_classes(const struct wordlist *w, size_t index)
{
	const unsigned char *e =
	    (const unsigned char *)w->text + w->entry[index];

	return e[0] | (unsigned)e[1] << 8;
}
