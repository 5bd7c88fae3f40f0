/*
 * stream/output.h: lines to standard output, never torn, never lost without a
 * word.
 *
 * Lines are gathered and written whole: a write is at most OUTPUT_WRITE bytes
 * and ends at the end of a line, but for a line longer than that, which has a
 * write of its own; so several programs can write to one pipe or append to
 * one file.  A failed write ends the program with status 1 and a message
 * (none where the reader of a pipe has gone); there is nothing for the caller
 * to look at.
 */

#ifndef STREAM_OUTPUT_H
#define STREAM_OUTPUT_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { OUTPUT_WRITE = 4096 }; /* PIPE_BUF of the systems there are */

/* Add to the line that is being made. */
void output_bytes(struct span s);
void output_char(char c);
void output_number(size_t n);

/* A number that may be below 0. */
void output_integer(int64_t n);

/* A number of thousandths with three decimals. */
void output_decimal(int64_t thousandths);

/* A tab, then the bytes: the next field of a line. */
void output_field(struct span s);

/* End the line. */
void output_end(void);

/* Write out all lines that have been ended. */
void output_flush(void);

/* Flush and close; returns what main() returns, see diag_status(). */
int output_finish(void);

#endif
