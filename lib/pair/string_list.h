/*
 * pair/string_list.h: a list of byte strings, stored contiguously: in memory,
 * or in a temporary file.
 */

#ifndef PAIR_STRING_LIST_H
#define PAIR_STRING_LIST_H

#include <stddef.h>

#include "stream/temporary_file.h"
#include "text/span.h"

struct string_list {
	size_t n; /* strings, numbered from 0 */

	struct temporary_file file; /* private: { 0 }, or it has the bytes */
	char *bytes;                /* all of them, or those last read */
	size_t *end;                /* [n] */
	size_t bytes_n, bytes_cap, end_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void string_list_free(struct string_list *s);

/* The bytes of an empty list go to a file in this directory. */
void string_list_to_file(struct string_list *s, const char *dir);

/* Add a copy of the bytes. */
void string_list_add(struct string_list *s, struct span bytes);

/* String i, valid until the next call. */
struct span string_list_get(struct string_list *s, size_t i);

#endif
