/*
 * page/halfdump.h: decode the output of "w3m -halfdump": a page laid out, with
 * some tags left.
 *
 * The tags say where a link begins and ends, what is bold, and the title of
 * the page. Characters are not in UTF-8 but in w3m's own encoding: a character
 * from U+0080 on is a byte 0x88 (one column) or 0x89 (two) and three bytes of
 * seven bits each, or 0x8a or 0x8b and five such bytes, with 0x10 added for a
 * combining character; bytes from 0xa0 are Latin-1. Text that w3m left in the
 * encoding of the page, as it does without "-I UTF-8", becomes U+FFFD.
 *
 * Source: w3m 0.5.3, file.c, libwc/wtf.c and symbol.c.
 */

#ifndef PAGE_HALFDUMP_H
#define PAGE_HALFDUMP_H

#include <stddef.h>

#include "text/span.h"

enum { HALFDUMP_ROOM = 3 }; /* bytes of room that a byte of a line needs */

/* Markers for tags in decoded text. No other such bytes are left in it. */
enum halfdump_mark {
	HALFDUMP_LINK = 1, /* a link begins */
	HALFDUMP_ON,       /* a link of the line before goes on */
	HALFDUMP_LINK_END,
	HALFDUMP_BOLD,
	HALFDUMP_BOLD_END,
	HALFDUMP_MARKS
};

/*
 * Whether the line has the tag with the title of the page, as one of the first
 * HALFDUMP_HEAD lines of a half dump does; w3m may print the addresses of style
 * sheets before it. Pages without a title do not show what they are.
 */
enum { HALFDUMP_HEAD = 8 };
int halfdump_begins(struct span line);

/* Whether a half dump ends with this line. */
int halfdump_ends(struct span line);

/*
 * Whether the page is over at the end of this line of a half dump. Tags that
 * the page left open may stand before.
 */
int halfdump_stops(struct span line);

/* The title in a line for which halfdump_begins(), still coded. */
struct span halfdump_title(struct span line);

/*
 * Decode a line to UTF-8 with markers and without other control characters.
 * out has room for HALFDUMP_ROOM * line.n bytes; returns the length.
 */
size_t halfdump_decode(struct span line, char *out);

#endif
