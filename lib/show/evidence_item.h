/*
 * show/evidence_item.h: the items of the evidence of a row, "NAME:VALUE"
 * separated by blanks (align(1)).
 */

#ifndef SHOW_EVIDENCE_ITEM_H
#define SHOW_EVIDENCE_ITEM_H

#include "show/buffer.h"
#include "text/span.h"

/* The value of the first item of that name, without bytes if there is none. */
struct span evidence_item(struct span evidence, const char *name);

/* Cut the part of *s before the first such byte, or all of it. */
struct span evidence_cut(struct span *s, char byte);

/*
 * Add a value in plain words: blanks for "_", ", " for "|", and " and " for "&"
 * but in a name.
 */
void evidence_words(struct buffer *b, struct span value);

#endif
