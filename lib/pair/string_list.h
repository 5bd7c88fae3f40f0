/* pair/string_list.h: a list of byte strings, stored contiguously. */

#ifndef PAIR_STRING_LIST_H
#define PAIR_STRING_LIST_H

#include <stddef.h>

#include "text/span.h"

struct string_list {
	size_t n; /* strings, numbered from 0 */

	char *bytes; /* private */
	size_t *end; /* [n] */
	size_t bytes_n, bytes_cap, end_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void string_list_free(struct string_list *s);

/* Add a copy of the bytes. */
void string_list_add(struct string_list *s, struct span bytes);

/* String i, valid until the next is added. */
struct span string_list_get(const struct string_list *s, size_t i);

#endif
