/*
 * text/stem.h: the stem of an English word, so that "ended" and
 * "ends" are equal.
 *
 * The algorithm is Porter2, the English stemmer of Snowball 3 (M. F.
 * Porter and others; snowballstem.org/algorithms/english), its lists of
 * exceptional words included.  Words with characters other than a to z and the
 * apostrophe, and words longer than STEM_MAX bytes, are returned unchanged.
 */

#ifndef TEXT_STEM_H
#define TEXT_STEM_H

#include <stddef.h>

#include "text/span.h"

enum { STEM_MAX = 64 };

/*
 * Write the stem of a word, folded by letter_fold(), to out, which has room
 * for word.n + 1 bytes, and return its length, at most word.n + 1.
 */
size_t stem_word(struct span word, char *out);

#endif
