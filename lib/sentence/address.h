/*
 * sentence/address.h: tokens in which no sentence ends: addresses of the web
 * and of mail, names of files, codes.
 */

#ifndef SENTENCE_ADDRESS_H
#define SENTENCE_ADDRESS_H

#include <stddef.h>

#include "text/span.h"

/* The token looked at last; { 0 } at the start of a text. */
struct address {
	size_t end;  /* offset after it */
	int is_link; /* of the web or of mail */
};

/*
 * Whether the mark at offset at, with no white space behind it, stands inside
 * of an address or a code.  Called for the marks of a text in order, it is
 * linear in the text.
 */
int address_has(struct address *a, struct span text, size_t at);

#endif
