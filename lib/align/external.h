/*
 * align/external.h: similarities of sentences that another program computed.
 *
 * A line of such a file is the document and the number of a sentence, those of
 * another sentence, and their similarity from -1 to 1, with tabs between them.
 * Documents and numbers are written as in the rows of align, and the two
 * sentences stand in either order.  Of two lines on one pair the last counts.
 * A sentence is known by a hash of its document and number (hash.h).  Memory is
 * about 50 bytes a line, and 40 a sentence.
 */

#ifndef ALIGN_EXTERNAL_H
#define ALIGN_EXTERNAL_H

#include <stddef.h>
#include <stdint.h>

#include "text/hash.h"
#include "text/map.h"
#include "text/span.h"

/* No similarity. */
#define EXTERNAL_NONE INT32_MIN

/* What is known of a sentence and another one. */
struct external_end {
	uint64_t other;
	int32_t similarity; /* 1 is FIXED_ONE */
	uint32_t next;      /* of the first sentence: an index plus 1, or 0 */
};

/* An empty one is { 0 }; external_free() leaves one. */
struct external {
	struct external_end *end; /* two a line */
	size_t n;

	struct map first; /* private: by sentence, the first end plus 1 */
	size_t cap;
};

void external_free(struct external *e);

/* The key of a sentence: that of its document, and the number as written. */
static inline uint64_t
external_key(uint64_t document, struct span number)
{
	return hash_bytes(hash_number(document, 0), number);
}

/*
 * Add a line.  Returns NULL, or what is wrong with it.  An empty line is
 * ignored.
 */
const char *external_add_line(struct external *e, struct span line);

/* The ends of a sentence: the first, and that behind each; NULL for none. */
const struct external_end *external_first(
    const struct external *e, uint64_t sentence);
const struct external_end *external_next(
    const struct external *e, const struct external_end *end);

#endif
