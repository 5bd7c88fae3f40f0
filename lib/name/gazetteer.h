/*
 * name/gazetteer.h: words that stand in lists of names (lib/table/names.tsv).
 *
 * Phrases of up to GAZETTEER_WORDS tokens, folded and joined by blanks, are
 * looked up from every capitalised word on; at each place the longest of a
 * class counts.  Countries, states and large cities are looked up from other
 * words on too, but for plain ones, and are then a class of their own.
 */

#ifndef NAME_GAZETTEER_H
#define NAME_GAZETTEER_H

#include <stddef.h>
#include <stdint.h>

#include "words/line_words.h"

enum {
	GAZETTEER_WORDS = 4,
	GAZETTEER_BITS = 36 /* three for each class: see below */
};

/* Set the names of all words. */
void gazetteer_mark(struct line_words *w);

/*
 * The name of a bit: the class, then 1 where the word is the whole phrase, B
 * where it is the first of it, I where it is inside.  Returns the length.
 */
size_t gazetteer_bit(int bit, char out[ATTRIBUTE_TEXT]);

#endif
