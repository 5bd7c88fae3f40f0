/*
 * stream/mention.h: the entities of a record, field 5 of the report stream:
 * items TYPE:start-end=value separated by blanks, with offsets into the text,
 * in order; "=value" may be missing.
 */

#ifndef STREAM_MENTION_H
#define STREAM_MENTION_H

#include <stddef.h>

#include "text/span.h"

struct mention {
	struct span type;
	size_t start, end;
	struct span value; /* n is 0 if there is none */
};

/* The items not yet read: { field, length of the text, 0 } at first. */
struct mentions {
	struct span rest;
	size_t text_n;
	size_t from; /* private: the end of the last */
};

/*
 * Take the next mention off the front: 1; or 0 at the end.  "-" has none. Items
 * that are not mentions are skipped, and so are mentions that are empty, reach
 * beyond the text or begin before the end of the previous one.
 */
int mention_next(struct mentions *ms, struct mention *m);

/* Whether m is of a person, an organisation, a place or a people. */
int mention_names(const struct mention *m);

#endif
