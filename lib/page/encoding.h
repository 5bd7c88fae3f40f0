/*
 * page/encoding.h: what bytes a page is in, and UTF-8 made of them.
 *
 * UTF-16 is known by its byte order mark, or by the zeros that every other byte
 * is in text that is mostly ASCII. Windows-1252, of which Latin-1 is a part, is
 * taken for granted where no byte above 0x7f belongs to UTF-8, where such bytes
 * stand between others, as accents and quotation marks do, and where none of
 * them is one that Windows-1252 does not use. Other bytes that are not UTF-8
 * stay, are counted, and become U+FFFD later (text/utf8.h).
 */

#ifndef PAGE_ENCODING_H
#define PAGE_ENCODING_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum encoding {
	ENCODING_UTF8,
	ENCODING_1252,
	ENCODING_UTF16LE,
	ENCODING_UTF16BE
};

enum { ENCODING_ROOM = 3 }; /* bytes of room that a byte needs */

/*
 * The encoding of the bytes. *bad is the number of places that are not UTF-8,
 * as many U+FFFD as they will become, NUL included. Linear.
 */
enum encoding encoding_find(struct span s, size_t *bad);

/* Whether the bytes are UTF-16: one of its enum encoding, or ENCODING_UTF8. */
enum encoding encoding_wide(struct span s);

/*
 * Write the bytes in UTF-8 to out, which has ENCODING_ROOM for each; a byte
 * order mark is left out. Returns the length. Linear.
 */
size_t encoding_decode(enum encoding e, struct span s, char *out);

#endif
