/*
 * show/word_key.h: what a word is compared by for a person to look at.
 *
 * Six letters tell an ordinary word, so that "suspend" is "suspended"; names
 * and figures are told by all of theirs, figures without the commas in them,
 * "three" as 3.  Case does not count.
 */

#ifndef SHOW_WORD_KEY_H
#define SHOW_WORD_KEY_H

#include <stdint.h>

#include "text/token.h"

struct word_key {
	uint32_t whole, head; /* hashes of the word and of its beginning */
	int fact;             /* a figure, or a name that begins no sentence */
	int idle; /* no such, and short or of those that mean little */
};

/* Make the key of a word or number; first: it begins a sentence or quote. */
void word_key_make(struct word_key *key, const struct token *t, int first);

#endif
