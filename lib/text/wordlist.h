/*
 * text/wordlist.h: a lexicon made while the program runs.
 */

#ifndef TEXT_WORDLIST_H
#define TEXT_WORDLIST_H

#include <stddef.h>
#include <stdint.h>

#include "text/lexicon.h"
#include "text/span.h"

struct wordlist {
	struct lexicon lexicon; /* good until the next call; slot is NULL
				   while there are no entries */

	char *text; /* private */
	size_t text_n, text_cap;
	uint32_t *slot;  /* as struct lexicon has it */
	uint32_t *entry; /* [n] offsets into text */
	size_t entry_cap;
	size_t n;
};

/* An empty list is { 0 }; wordlist_free() leaves such a one. */
void wordlist_free(struct wordlist *w);

/*
 * Add an entry as lexicon_find() will be asked for it, of at most
 * LEXICON_WORD_MAX bytes, with 16 bits of classes.  Returns 1; 0 if it was
 * there already, and nothing changes; -1 if there is no memory, or if the text
 * of all entries would be longer than a lexicon's may be.
 */
int wordlist_add(struct wordlist *w, struct span word, unsigned classes);

/* The place of an entry, in the order they were added; SIZE_MAX for none. */
size_t wordlist_place(const struct wordlist *w, struct span word);

/* The entry at a place below n, and its classes. */
struct span wordlist_word(const struct wordlist *w, size_t place);
unsigned wordlist_classes(const struct wordlist *w, size_t place);

#endif
