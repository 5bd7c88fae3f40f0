/*
 * name/gazetteer.h: words that are in lists of names (lib/table/names.tsv).
 *
 * Phrases of up to GAZETTEER_WORDS tokens, folded and joined by spaces, are
 * looked up at every capitalised word; of the phrases of a class that begin at
 * a word the longest counts.  They are also looked up at lower-case words that
 * are not in the list of plain words; if such a phrase is a country, a state or
 * a large city, it has the class "small" and no other.
 */

#ifndef NAME_GAZETTEER_H
#define NAME_GAZETTEER_H

#include <stddef.h>
#include <stdint.h>

#include "words/line_words.h"

enum {
	GAZETTEER_WORDS = 4,
	GAZETTEER_BITS = 42 /* three for each class: see gazetteer_bit() */
};

/* Some of the bits, by the order of the classes. */
#define GAZETTEER_PLACE UINT64_C(0x7fff) /* city, country, state */
/* The same, but whole phrases only; shifted by 1 first words, by 2 others. */
#define GAZETTEER_PLACE_WHOLE UINT64_C(0x1249)
#define GAZETTEER_STATE       (UINT64_C(7) << 12)
#define GAZETTEER_FIRST_NAME  (UINT64_C(7) << 18)
#define GAZETTEER_TITLE       (UINT64_C(7) << 30)
#define GAZETTEER_COUNTRY     (UINT64_C(7) << 9)
#define GAZETTEER_ORG_WHOLE   (UINT64_C(1) << 36)
#define GAZETTEER_ORG_FIRST   (UINT64_C(2) << 36)
#define GAZETTEER_ORG_INSIDE  (UINT64_C(4) << 36)
#define GAZETTEER_ORG_TOO     (UINT64_C(1) << 39) /* also a word, a person */

/* Set the members names and named of all words. */
void gazetteer_mark(struct line_words *w);

/*
 * Write the name of a bit: the class, then 1 if the word is the whole phrase, B
 * if it is the first word of one, I if it is another.  Returns its length.
 */
size_t gazetteer_bit(int bit, char out[ATTRIBUTE_TEXT]);

#endif
