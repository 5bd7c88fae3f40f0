/*
 * name/norp.h: nationalities, religious and political groups (NORP), as
 * adjectives and as nouns, by a list: lib/table/peoples.tsv.
 */

#ifndef NAME_NORP_H
#define NAME_NORP_H

#include <stddef.h>

#include "words/line_words.h"

/*
 * The end (exclusive) of the group that begins with word i, such as Russian,
 * North Korean or Democrats; i if there is none.
 */
size_t norp_end(const struct line_words *w, size_t i);

#endif
