/*
 * stream/stream.h: records of the report stream in and out; report-stream(5)
 * has what the fields are.
 *
 * The last field of a record is its text; those before it are known by their
 * number.  A line may have fewer than a program knows: the last is the text
 * all the same, and the ones that are not there count as "-".  Empty lines are
 * passed over.
 *
 * What would break the stream is repaired as it is read: bad bytes and control
 * characters as utf8_clean() does, and an empty field becomes "-".
 */

#ifndef STREAM_STREAM_H
#define STREAM_STREAM_H

#include <stddef.h>

#include "stream/input.h"
#include "text/span.h"

/* Fields before the text, by number from 0. */
enum field {
	FIELD_DOC,
	FIELD_PAR,
	FIELD_KIND,
	FIELD_SENT,
	FIELD_ENTITIES,
	FIELD_COUNT
};

struct record {
	struct span field[FIELD_COUNT]; /* "-" where there is none */
	struct span head;               /* all before the text, with its last
					   tab; n 0 where there is just a text */
	struct span text;
};

struct stream {
	struct input in;

	struct span line; /* private: the line that comes next */
	int held;
	char *clean; /* a line that had to be repaired */
	size_t clean_cap;
};

void stream_start(struct stream *s, char *const operands[]);

/* The next line, repaired: 1; or 0 at the end.  Good until the next call. */
int stream_line(struct stream *s, struct span *line);

/* Give the last line back, to be read again by the next call. */
void stream_hold(struct stream *s, struct span line);

void stream_end(struct stream *s);

/* Split a line into its fields, which are parts of it. */
void record_split(struct record *r, struct span line);

/* Begin a line of output: the fields before the text as they came. */
void record_put_head(const struct record *r);

#endif
