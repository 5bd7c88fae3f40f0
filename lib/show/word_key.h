/*
 * show/word_key.h: the keys by which words are compared for highlighting.
 *
 * Words are compared by their stems, as align does, so that "suspend" equals
 * "suspended".  Neither case nor the points of abbreviations count.  Numbers
 * are words here: which amounts are equal is what align has found
 * (highlight.h).
 */

#ifndef SHOW_WORD_KEY_H
#define SHOW_WORD_KEY_H

#include <stdint.h>

#include "text/token.h"

struct word_key {
	uint32_t whole, stem; /* hashes of the word and of its stem */
	int figure;           /* in digits */
	int name; /* has a capital and does not begin a sentence or quote */
	int idle; /* short, or a stop word (lexicons.h) */
};

/* Make the key of a word or number; first: it begins a sentence or quote. */
void word_key_make(struct word_key *key, const struct token *t, int first);

#endif
