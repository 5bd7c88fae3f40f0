/*
 * text/wordlist.h: words with classes, as a lexicon has them, that are
 * collected while the program runs.
 *
 * No words make it slow: see intern.h.
 */

#ifndef TEXT_WORDLIST_H
#define TEXT_WORDLIST_H

#include <stddef.h>
#include <stdint.h>

#include "text/intern.h"
#include "text/lexicon.h"
#include "text/span.h"

struct wordlist {
	size_t n; /* entries, numbered from 0 in the order of adding */
	struct lexicon lexicon; /* of wordlist_compile() */

	struct intern words; /* private */
	uint16_t *classes;   /* [n] */
	size_t classes_cap;
	char *text; /* of the lexicon */
	size_t text_n;
	uint32_t *slot;
};

/* An empty list is { 0 }; wordlist_free() leaves one. */
void wordlist_free(struct wordlist *w);

/*
 * Add an entry, in the form that it will be looked for, with 16 bits of
 * classes: 1; or 0 if the entry exists, which then stays unchanged.
 */
int wordlist_add(struct wordlist *w, struct span word, unsigned classes);

/* The index of an entry; SIZE_MAX if there is none. */
size_t wordlist_index(const struct wordlist *w, struct span word);

/* The entry with an index below n, and its classes. */
struct span wordlist_word(const struct wordlist *w, size_t index);
unsigned wordlist_classes(const struct wordlist *w, size_t index);

/* The classes of the entry that is the folded word; 0 if there is none. */
unsigned wordlist_find_key(
    const struct wordlist *w, const struct lexicon_key *k);

/*
 * Make the lexicon of a list that is complete, to be called once, of entries
 * of at most LEXICON_WORD_MAX bytes: 1; or 0 if its text would be longer than
 * that of a lexicon may be (LEXICON_OFFSET).  For lists of one's own: a lexicon
 * takes as many probes as the words make it take.
 */
int wordlist_compile(struct wordlist *w);

#endif
