/*
 * stream/relation.h: how sentences of two reports are related, field 1 of the
 * rows of align.
 */

#ifndef STREAM_RELATION_H
#define STREAM_RELATION_H

#include "text/span.h"

enum relation {
	RELATION_SAME,    /* both tell the same fact */
	RELATION_PARTIAL, /* they share a fact, one or each tells more */
	RELATION_DIFFERS, /* the same fact, told differently */
	RELATION_ONLY_A,  /* only the first, on the left, tells it */
	RELATION_ONLY_B,  /* only the other tells it */
	RELATION_COUNT
};

/* The name in the stream; the character shown for it: = ~ ! < >. */
const char *relation_name(enum relation r);
char relation_mark(enum relation r);

/* The set of all, see relation_set(). */
#define RELATION_ALL ((1U << RELATION_COUNT) - 1)

/* The relation of that name; RELATION_COUNT if there is none. */
enum relation relation_find(struct span name);

/*
 * The relations in a list separated by commas, 1 << r for each relation r; 0 if
 * a name is unknown.
 */
unsigned relation_set(struct span list);

#endif
