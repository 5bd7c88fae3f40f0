/*
 * text/wordlist.h: a lexicon that is filled while the program runs.
 */

#ifndef TEXT_WORDLIST_H
#define TEXT_WORDLIST_H

#include <stddef.h>
#include <stdint.h>

#include "text/lexicon.h"
#include "text/span.h"

struct wordlist {
	struct lexicon lexicon; /* valid until the next call; slot is NULL
				   while there are no entries */

	char *text; /* private */
	size_t text_n, text_cap;
	uint32_t *slot;  /* as struct lexicon has it */
	uint32_t *entry; /* [n] offsets into text */
	size_t entry_cap;
	size_t n;
};

/* An empty list is { 0 }; wordlist_free() leaves one. */
void wordlist_free(struct wordlist *w);

/*
 * Add an entry, in the form that lexicon_find() will be asked for, of at most
 * LEXICON_WORD_MAX bytes, with 16 bits of classes.  Returns 1; 0 if the entry
 * exists, which then stays unchanged; -1 if the text of all entries would be
 * longer than that of a lexicon may be (LEXICON_OFFSET).
 */
int wordlist_add(struct wordlist *w, struct span word, unsigned classes);

/* The index of an entry, in the order of adding; SIZE_MAX if there is none. */
size_t wordlist_index(const struct wordlist *w, struct span word);

/* The entry with an index below n, and its classes. */
struct span wordlist_word(const struct wordlist *w, size_t index);
unsigned wordlist_classes(const struct wordlist *w, size_t index);

#endif
