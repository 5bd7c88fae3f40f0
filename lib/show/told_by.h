/*
 * show/told_by.h: who tells a sentence, as the evidence of a row has it, for
 * people: "(Ann Lee and police)".
 */

#ifndef SHOW_TOLD_BY_H
#define SHOW_TOLD_BY_H

#include "show/buffer.h"
#include "text/span.h"

/*
 * Append who tells the sentence of side 0 or 1, made visible (visible.h):
 * returns the length, 0 if nobody is named.  The items of the evidence are
 * those of align: source for both sides, or source-a and source-b.
 */
size_t told_by_add(struct buffer *b, struct span evidence, int side);

/* The same without the brackets. */
struct span told_by_names(struct span told_by);

#endif
