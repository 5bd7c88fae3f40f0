/* show/buffer.h: a buffer to which bytes are appended. */

#ifndef SHOW_BUFFER_H
#define SHOW_BUFFER_H

#include <stddef.h>

#include "text/span.h"

/* An empty buffer is { 0 }; n = 0 empties it and keeps its memory. */
struct buffer {
	char *p;
	size_t n;
	size_t cap;
};

/* Leaves an empty buffer. */
void buffer_free(struct buffer *b);

/* Room for n more bytes after the first b->n; the caller adds to b->n what it
 * uses. */
char *buffer_room(struct buffer *b, size_t n);

/* Add bytes; a C string; one byte; the same byte n times; a number. */
void buffer_add(struct buffer *b, struct span s);
void buffer_string(struct buffer *b, const char *s);
void buffer_char(struct buffer *b, char c);
void buffer_fill(struct buffer *b, char c, size_t n);
void buffer_number(struct buffer *b, size_t n);

/* Add a text, made safe to print (visible.h): its length. */
size_t buffer_visible(struct buffer *b, struct span s);

/* The number, right-aligned in width bytes. */
void buffer_number_right(struct buffer *b, size_t n, size_t width);

/* The number of digits of n. */
size_t buffer_digits(size_t n);

#endif
