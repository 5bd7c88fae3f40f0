/*
 * show/evidence_words.h: a value of the evidence of a row in plain words.
 */

#ifndef SHOW_EVIDENCE_WORDS_H
#define SHOW_EVIDENCE_WORDS_H

#include "show/buffer.h"
#include "text/span.h"

/*
 * Add a value (stream/evidence_item.h) in plain words: blanks for "_", "; " for
 * "|", and " and " for "&" but in a name.
 */
void evidence_words(struct buffer *b, struct span value);

#endif
