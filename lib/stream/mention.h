/*
 * stream/mention.h: the entities of a record, field 5 of the report stream:
 * items TYPE:start-end parted by blanks, offsets into the text, in order.
 */

#ifndef STREAM_MENTION_H
#define STREAM_MENTION_H

#include <stddef.h>

#include "text/span.h"

struct mention {
	struct span type;
	size_t start, end;
};

/* Those still to come: { the field, the length of the text, 0 } at first. */
struct mentions {
	struct span rest;
	size_t text_n;
	size_t from; /* private: the end of the last */
};

/*
 * Take the next mention off the front, "-" having none: 1; or 0 at the end.
 * What is no mention is passed over, and so is one that is empty, reaches
 * beyond the text or begins before the end of the one before it.
 */
int mention_next(struct mentions *ms, struct mention *m);

/* Is it one of a person, an organisation, a place or a people? */
int mention_names(const struct mention *m);

#endif
