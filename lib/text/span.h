/*
 * text/span.h: a run of bytes that something else owns.
 */

#ifndef TEXT_SPAN_H
#define TEXT_SPAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Not NUL-terminated.  Pass and return by value. */
struct span {
	const char *p;
	size_t n;
};

/* The bytes of a C string without its NUL; the caller keeps owning them. */
static inline struct span
span_of(const char *string)
{
	return (struct span){ string, strlen(string) };
}

/* Whether a and b have the same bytes. */
int span_equal(struct span a, struct span b);

/* A 64-bit hash of the bytes: FNV-1a.  Different bytes hardly ever share it. */
uint64_t span_hash(struct span s);

/* Whether s begins with the bytes of the C string head. */
int span_begins(struct span s, const char *head);

/* Whether s ends with the bytes of the C string tail. */
int span_ends(struct span s, const char *tail);

/*
 * Whether s is one of the words of the list, which single blanks separate; s
 * has no blank.
 */
int span_is_one_of(struct span s, const char *list);

/*
 * The first place of the bytes of the C string part, which is short and not
 * empty, in s; NULL if there is none.
 */
const char *span_find(struct span s, const char *part);

#endif
