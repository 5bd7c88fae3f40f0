/*
 * text/name_same.h: whether two names may mean the same, by their words alone.
 *
 * It asks nothing of the documents that have the names: within one document
 * name/coref.h also makes sure that a short name is short for one name only.
 */

#ifndef TEXT_NAME_SAME_H
#define TEXT_NAME_SAME_H

#include "text/span.h"

/*
 * Whether both have the same words (text/name_words.h), or one is short for the
 * other: of persons, the last words, the first name, or one without a middle
 * name or with an initial; otherwise an acronym, the first or the last words,
 * or the name without its word of companies.
 */
int name_same(struct span a, struct span b, int person);

#endif
