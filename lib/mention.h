/*
 * mention.h: the entities of a record, field 5 of the report stream: items
 * TYPE:start-end parted by blanks, offsets into the text, in order.
 */

#ifndef MENTION_H
#define MENTION_H

#include <stddef.h>

#include "span.h"

struct mention {
	struct span type;
	size_t start, end;
};

/*
 * Take the next mention off the front of *rest, "-" having none: 1; or 0 at
 * the end.  What is no mention is passed over.
 */
int mention_next(struct span *rest, struct mention *m);

/* Is it one of a person, an organisation, a place or a people? */
int mention_names(const struct mention *m);

#endif
