/*
 * page/halfdump.h: what "w3m -halfdump" prints: a page laid out, with tags
 * left.
 *
 * The tags say where a link begins and ends, what is bold, and the title of
 * the page.  Characters are not UTF-8 but w3m's own coding: one of U+0080 and
 * more is a byte from 0x88 (one column) or 0x89 (two) and its bits in three
 * bytes of seven bits, from 0x8a or 0x8b in five of them, with 0x10 added for
 * a combining one; bytes from 0xa0 are Latin-1.  What w3m kept in the coding of
 * a page, as it does without "-I UTF-8", becomes U+FFFD.
 *
 * Source: w3m 0.5.3, file.c, libwc/wtf.c and symbol.c.
 */

#ifndef PAGE_HALFDUMP_H
#define PAGE_HALFDUMP_H

#include <stddef.h>

#include "text/span.h"

enum { HALFDUMP_ROOM = 3 }; /* bytes of room that a byte of a line needs */

/* What stands for tags in decoded text; in no text are such bytes left. */
enum halfdump_mark {
	HALFDUMP_LINK = 1, /* a link begins */
	HALFDUMP_ON,       /* a link of the line before goes on */
	HALFDUMP_LINK_END,
	HALFDUMP_BOLD,
	HALFDUMP_BOLD_END,
	HALFDUMP_MARKS
};

/* Does a half dump begin so?  Only of a page with a title is this seen. */
int halfdump_begins(struct span line);

/* Does a half dump end so? */
int halfdump_ends(struct span line);

/* Is this the line from which on a half dump has nothing of the page? */
int halfdump_stops(struct span line);

/* The title in the first line, still coded; n 0 for none. */
struct span halfdump_title(struct span line);

/*
 * Decode a line to UTF-8 with marks, and no other control characters.  out has
 * room for HALFDUMP_ROOM * line.n bytes; returns the length.
 */
size_t halfdump_decode(struct span line, char *out);

#endif
