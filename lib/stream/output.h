/*
 * stream/output.h: whole lines to standard output; a failed write is always
 * reported.
 *
 * Lines are buffered and written whole: a write is at most OUTPUT_WRITE bytes
 * and ends with a line.  A line longer than that has a write of its own.  So
 * several programs can write to one pipe or append to one file.  A failed write
 * ends the program with status 1 and a message (without one if the reader of a
 * pipe has gone); callers have nothing to check.
 */

#ifndef STREAM_OUTPUT_H
#define STREAM_OUTPUT_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum { OUTPUT_WRITE = 4096 }; /* PIPE_BUF of current systems */

/* Add to the current line. */
void output_bytes(struct span s);
void output_char(char c);
void output_number(size_t n);

/* A number that may be negative. */
void output_integer(int64_t n);

/* A number of thousandths with three decimals. */
void output_decimal(int64_t thousandths);

/* A tab and the bytes: the next field of the line. */
void output_field(struct span s);

/* End the line. */
void output_end(void);

/* Write all complete lines. */
void output_flush(void);

/* Flush and close; returns the status for main(), see diag_status(). */
int output_finish(void);

#endif
