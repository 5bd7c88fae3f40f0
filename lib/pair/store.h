/*
 * pair/store.h: runs of bytes kept one behind another, by number.
 */

#ifndef PAIR_STORE_H
#define PAIR_STORE_H

#include <stddef.h>

#include "text/span.h"

struct store {
	size_t n; /* runs, numbered from 0 */

	char *bytes; /* private */
	size_t *end; /* [n] */
	size_t bytes_n, bytes_cap, end_cap;
};

/* An empty one is { 0 }; this leaves such a one. */
void store_free(struct store *s);

/* Add a copy of the bytes; -1 where there is no memory. */
int store_add(struct store *s, struct span bytes);

/* Run i, good until the next is added. */
struct span store_get(const struct store *s, size_t i);

#endif
