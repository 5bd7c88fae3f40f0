/*
 * stream/input.h: the lines of the operands, one file after another.
 *
 * "-", or no operand at all, is standard input.  A file that cannot be opened
 * or read, or that the output goes to (descriptor.h), is reported and the other
 * files are still read; the exit status will be 1.  Before a read that may
 * wait, pending output is written, so that a filter at the end of a slow pipe
 * answers at once.
 */

#ifndef STREAM_INPUT_H
#define STREAM_INPUT_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/* Bytes of the longest line: 2 GiB, or less where repair needs the memory. */
#define INPUT_LINE_MAX                                                         \
	(SIZE_MAX / 16 < INT32_MAX ? SIZE_MAX / 16 : (size_t)INT32_MAX)

struct input {
	const char *name; /* of the file being read, for messages; or "stdin" */
	size_t line;      /* number of the last line in it, from 1 */
	size_t files;     /* files opened so far */

	char *const *operand; /* the rest is private */
	char *own[2];
	int done, fd;
	char *buffer;
	size_t cap, from, to; /* the bytes of the buffer not yet taken */
	size_t seen;          /* of these, known to hold no newline */
};

/* operands: those of main(), ending in NULL. */
void input_start(struct input *in, char *const operands[]);

/* The same with one file that an option names. */
void input_start_file(struct input *in, char *file);

/* Open the next file that can be read: 1; or 0 if there are no more. */
int input_open(struct input *in);

/*
 * Read the next line of the file: 1; or 0 at its end, when it has been closed.
 * The newline, a carriage return before it, and a byte order mark at the start
 * of the file are left out; a last line without newline counts.  The line is
 * valid until the next call.
 */
int input_line(struct input *in, struct span *line);

/* Report the last line: cause as for diag_warn(). */
void input_warn(const struct input *in, const char *cause);

/* Release the buffer. */
void input_end(struct input *in);

#endif
