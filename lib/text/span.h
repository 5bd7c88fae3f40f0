/*
 * text/span.h: a run of bytes that someone else owns.
 */

#ifndef TEXT_SPAN_H
#define TEXT_SPAN_H

#include <stddef.h>

/* Not NUL-terminated.  Pass and return by value. */
struct span {
	const char *p;
	size_t n;
};

/* The bytes of a C string, its NUL left out; they stay the caller's. */
struct span span_of(const char *string);

/* Are the bytes of a and b the same? */
int span_equal(struct span a, struct span b);

/* Does s begin with the bytes of the C string head? */
int span_begins(struct span s, const char *head);

#endif
