/*
 * stream/stream.h: records of the report stream, in and out.
 *
 * The room stream is everything between a program and the outside: its command
 * line (cli.h), its messages and exit status (diag.h), its files (input.h,
 * output.h), the sandbox it works in (sandbox.h), and the lines that the
 * filters exchange: records (this header), documents (document.h), the fields
 * kind (kind.h) and entities (entity_type.h, mention.h), and the rows of align
 * (align_row.h, relation.h).  It includes the room text alone. report-stream(5)
 * defines fields and limits.
 *
 * The last field of a record is its text; the fields before it are identified
 * by position.  A line may have fewer fields than a program knows: its last
 * field is still the text, and missing fields count as "-".  Empty lines are
 * skipped.
 *
 * Whatever would break the stream is repaired on reading: bad bytes and control
 * characters by utf8_clean(); an empty field becomes "-".
 */

#ifndef STREAM_STREAM_H
#define STREAM_STREAM_H

#include <stddef.h>

#include "stream/input.h"
#include "text/span.h"

/* The fields before the text, by position from 0. */
enum field {
	FIELD_DOC,
	FIELD_PAR,
	FIELD_KIND,
	FIELD_SENT,
	FIELD_ENTITIES,
	FIELD_COUNT
};

struct record {
	struct span field[FIELD_COUNT]; /* "-" if missing */
	struct span head; /* everything before the text, with the last
			     tab; n is 0 if there is only a text */
	struct span text;
};

struct stream {
	struct input in;

	struct span line; /* private: the line held */
	int held;
	char *clean; /* a repaired line */
	size_t clean_cap;
};

void stream_start(struct stream *s, char *const operands[]);

/* Read the next line, repaired: 1; or 0 at the end.  It is valid until the next
 * call. */
int stream_line(struct stream *s, struct span *line);

/* Return a line to the stream; the next call reads it again. */
void stream_hold(struct stream *s, struct span line);

void stream_end(struct stream *s);

/* Split a line into its fields, which are parts of it. */
void record_split(struct record *r, struct span line);

/* Begin a line of output with the fields before the text, unchanged. */
void record_put_head(const struct record *r);

#endif
