/*
 * stream/doc_name.h: the names that documents have in field 1.
 *
 * A name is the operand, or what field 1 of the input has, with control
 * characters made "_" (see utf8_name()).  Documents are runs of lines with one
 * name, so two in a row must not have the same: where a document starts with
 * the name of the one before, "#2" is added to it, then "#3", and so on.
 */

#ifndef STREAM_DOC_NAME_H
#define STREAM_DOC_NAME_H

#include <stddef.h>

#include "text/span.h"

/* All zeros at first; doc_name_free() leaves such a one. */
struct doc_name {
	struct span name; /* of the current document; a NUL follows */

	char *given, *clean, *written; /* private */
	size_t given_n, given_cap, clean_cap, written_cap;
	size_t copy; /* 1, or the number after # */
};

/*
 * Go on to the next line.  given is its name, and starts is not 0 if a document
 * starts here even if it has the name of the last.  Returns whether another
 * document starts; *n has its name until the next call.
 */
int doc_name_next(struct doc_name *n, struct span given, int starts);

void doc_name_free(struct doc_name *n);

#endif
