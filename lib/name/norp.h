/*
 * name/norp.h: nationalities, religions and parties, as adjectives and as
 * people (NORP), by a list: lib/table/peoples.tsv.
 */

#ifndef NAME_NORP_H
#define NAME_NORP_H

#include <stddef.h>

#include "words/line_words.h"

/*
 * Behind the people that word i begins: Russian, North Korean, Democrats; i
 * where there is none.
 */
size_t norp_end(const struct line_words *w, size_t i);

#endif
