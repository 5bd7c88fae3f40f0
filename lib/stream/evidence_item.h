/*
 * stream/evidence_item.h: the items of the evidence of a row, "NAME:VALUE"
 * separated by blanks (align(1)).  Spans are parts of the evidence.
 */

#ifndef STREAM_EVIDENCE_ITEM_H
#define STREAM_EVIDENCE_ITEM_H

#include "text/span.h"

/* The value of the first item of that name, without bytes if there is none. */
struct span evidence_item(struct span evidence, const char *name);

/* Cut the part of *s before the first such byte, or all of it. */
struct span evidence_cut(struct span *s, char byte);

#endif
