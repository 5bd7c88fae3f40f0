/*
 * stream/relation.h: how the sentences of two reports stand to each other,
 * field 1 of the rows of align.
 */

#ifndef STREAM_RELATION_H
#define STREAM_RELATION_H

#include "text/span.h"

enum relation {
	RELATION_SAME,    /* both tell the same */
	RELATION_PARTIAL, /* they share a fact, one of them tells more */
	RELATION_DIFFERS, /* the same fact, told otherwise */
	RELATION_ONLY_A,  /* only the first, on the left, tells it */
	RELATION_ONLY_B,  /* only the other tells it */
	RELATION_COUNT
};

/* The name in the stream; the character shown for it: = ~ ! < >. */
const char *relation_name(enum relation r);
char relation_mark(enum relation r);

/* The relation of that name; RELATION_COUNT for none. */
enum relation relation_find(struct span name);

/*
 * The set that a list of names parted by commas tells, 1 << r for each
 * relation r; 0 where one of the names is none.
 */
unsigned relation_set(struct span list);

#endif
