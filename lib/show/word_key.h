/*
 * show/word_key.h: the keys by which words are compared for highlighting.
 *
 * An ordinary word is compared by its first six letters, so that "suspend"
 * equals "suspended"; names and figures by all letters, figures without
 * commas, "three" as 3. Case does not count.
 */

#ifndef SHOW_WORD_KEY_H
#define SHOW_WORD_KEY_H

#include <stdint.h>

#include "text/token.h"

struct word_key {
	uint32_t whole, head; /* hashes of the word and of its beginning */
	int fact; /* a figure, or a name that does not begin a sentence */
	int idle; /* neither, and short or of little meaning */
};

/* Make the key of a word or number; first: it begins a sentence or quote. */
void word_key_make(struct word_key *key, const struct token *t, int first);

#endif
