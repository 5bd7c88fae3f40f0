/*
 * show/buffer.h: bytes that are put together piece by piece.
 *
 * When memory runs out, what is added from then on is lost and failed is set,
 * so that one look at the end is enough.
 */

#ifndef SHOW_BUFFER_H
#define SHOW_BUFFER_H

#include <stddef.h>

#include "text/span.h"

/* An empty buffer is { 0 }; n = 0 empties it and keeps its memory. */
struct buffer {
	char *p;
	size_t n;
	int failed; /* 1: bytes are missing */
	size_t cap;
};

/* Leaves an empty buffer. */
void buffer_free(struct buffer *b);

/* Room for n more bytes at p + n, of which the caller counts what it uses;
 * NULL where there is no memory. */
char *buffer_room(struct buffer *b, size_t n);

/* Add bytes; a C string; one byte; the same byte n times; a number. */
void buffer_add(struct buffer *b, struct span s);
void buffer_string(struct buffer *b, const char *s);
void buffer_char(struct buffer *b, char c);
void buffer_fill(struct buffer *b, char c, size_t n);
void buffer_number(struct buffer *b, size_t n);

/* The number, with blanks before it to make it width bytes. */
void buffer_number_right(struct buffer *b, size_t n, size_t width);

/* The digits of n. */
size_t buffer_digits(size_t n);

#endif
