/*
 * kind.h: the kinds of paragraphs, field 3 of the report stream.
 */

#ifndef KIND_H
#define KIND_H

#include "span.h"

enum kind {
	KIND_TITLE,
	KIND_BYLINE,
	KIND_DATE,
	KIND_DATELINE,
	KIND_HIGHLIGHT,
	KIND_HEADING,
	KIND_LIST,
	KIND_BODY,
	KIND_CAPTION,
	KIND_CREDIT,
	KIND_CHROME,
	KIND_COUNT
};

/* The name in the stream, as a C string. */
const char *kind_name(enum kind k);

/* The kind of that name, what follows a ':' left out; KIND_COUNT for none. */
enum kind kind_find(struct span name);

/* Kinds by their names, parted by commas: a bit each; 0 if one is unknown. */
unsigned kind_list(const char *names);

#endif
