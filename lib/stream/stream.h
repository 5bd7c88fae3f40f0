/*
 * stream/stream.h: records of the report stream, in and out.
 *
 * The room stream is everything between a program and the outside: its command
 * line (cli.h), its messages and exit status (diag.h), its files (input.h,
 * output.h, temporary_file.h, descriptor.h), the sandbox it works in
 * (sandbox.h), and the lines that the filters exchange: records (this header),
 * documents (document.h), the names of their columns (column.h, header.h), the
 * fields kind (kind.h), entities (entity_type.h, mention.h) and source
 * (source_field.h), and the rows of align (align_row.h, relation.h).  It
 * includes the room text alone. report-stream(5) defines fields and limits.
 *
 * The last field of a record is its text; the fields before it are identified
 * by position.  stream_record() returns records that are complete: they have as
 * many fields before the text as the program asks for, whatever the line had.
 *
 * - A line without a tab is a paragraph or sentence of a document that has the
 *   name of the file: doc is the operand ("stdin" for the standard input), par
 *   the number of the line, kind "body".
 * - A line with fewer fields than asked for has "-" in those that are missing,
 *   but sent, which counts the records of the document.
 *
 * A file never continues the document of the file before: see doc_name.h.
 * Empty lines and headers (column.h) are skipped.
 *
 * Whatever would break the stream is repaired on reading: bad bytes and control
 * characters by utf8_clean(); an empty field becomes "-".
 */

#ifndef STREAM_STREAM_H
#define STREAM_STREAM_H

#include <stddef.h>

#include "stream/doc_name.h"
#include "stream/input.h"
#include "text/span.h"

/* The fields before the text, by position from 0. */
enum field {
	FIELD_DOC,
	FIELD_PAR,
	FIELD_KIND,
	FIELD_SENT,
	FIELD_ENTITIES,
	FIELD_SOURCE,
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

	struct span line; /* of the last record */
	int held;         /* private */
	char *clean;      /* a repaired line */
	size_t clean_cap;
	struct doc_name name; /* of the document of the last record */
	size_t file;          /* which the last record came from */
	size_t records;       /* of the document so far */
	char *full;           /* a completed line */
	size_t full_cap;
};

void stream_start(struct stream *s, char *const operands[]);

/* Read the next line, repaired: 1; or 0 at the end.  It is valid until the next
 * call. */
int stream_line(struct stream *s, struct span *line);

/*
 * Read the next line as a record with the first n fields before its text, all
 * of them set: 1; or 0 at the end.  The record is valid until the next call;
 * its line, as it would be written, is s->line.
 */
int stream_record(struct stream *s, int n, struct record *r);

/* Return the last record to the stream; the next call reads it again. */
void stream_hold(struct stream *s);

void stream_end(struct stream *s);

/*
 * Split a line into its fields, which are parts of it.  Returns how many known
 * fields it has before the text.
 */
int record_split(struct record *r, struct span line);

/* Begin a line of output with the first n fields. */
void record_put_head(const struct record *r, int n);

/*
 * The fields after the first n + 1 and before the text, each followed by its
 * tab: those that a program which writes field n carries along.
 */
struct span record_rest(const struct record *r, int n);

#endif
