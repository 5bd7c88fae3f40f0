/*
 * show/visible.h: text made safe to print: no control, bidi or invisible
 * characters.
 *
 * Shown by number, as <U+202E>: marks, embeddings, overrides and isolates of
 * direction, tags, fillers, interlinear annotation, private use and
 * noncharacters. Dropped: soft hyphens, characters without width, variation
 * selectors, and combining marks beyond four on a letter or on none. Joiners
 * stay between letters of scripts that need them (Arabic to Sinhala). White
 * space becomes one blank, except no-break spaces, and is removed at the ends.
 */

#ifndef SHOW_VISIBLE_H
#define SHOW_VISIBLE_H

#include <stddef.h>

#include "text/span.h"

/* Bytes of out for each byte of text. */
enum { VISIBLE_GROWTH = 4 };

/*
 * Copy text, which utf8_clean() has cleaned, to out, which has room for
 * VISIBLE_GROWTH * text.n bytes. Returns the length. Linear.
 */
size_t visible_text(struct span text, char *out);

#endif
