/*
 * words/word_list.h: whether a word is one of a list that stands in the code.
 *
 * The rules name their words in literals, "early late mid".  A list is read
 * once: the hashes of its words, and a bit for each hash, by which most words
 * that are not in it are seen not to be in one step.  There is room for
 * WORD_LISTS lists of WORD_LIST_WORDS words altogether; a program with more
 * fails at once, with a message.
 */

#ifndef WORDS_WORD_LIST_H
#define WORDS_WORD_LIST_H

#include "words/word.h"

enum { WORD_LISTS = 1 << 9, WORD_LIST_WORDS = 1 << 12 };

/*
 * Whether the word, folded, is one of those of a list, which has spaces between
 * them.  The list must stay where it is and as it is, as literals do.
 */
int word_is_one_of(const struct word *w, const char *list);

#endif
