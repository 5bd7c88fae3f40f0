/*
 * rows.h: rows of small numbers, found by a key.
 *
 * The rows are written as text in lib/table/NAME.tsv and compiled in by mkrows
 * (see there for the form).  A key is words parted by blanks; only its hash is
 * kept: of a million keys that are not there, one in some ten thousand is
 * taken for one that is.
 */

#ifndef ROWS_H
#define ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "span.h"

/* Made by mkrows: an open hash table. */
struct rows {
	const uint32_t *hash;   /* [mask + 1] of keys; 0: free */
	const uint16_t *number; /* [mask + 1] the row of each */
	const char *bytes;      /* the rows, each of width bytes */
	size_t width;
	uint32_t mask; /* number of slots, a power of two, less 1 */
};

/* The hash of a key: that of its words so far, 0 at first, and one word more.
 */
static inline uint32_t
rows_hash(uint32_t so_far, uint32_t word)
{
	uint32_t h = (so_far ^ word) * 0x85ebca6bU;

	h = (h ^ h >> 13) * 0xc2b2ae35U;
	h ^= h >> 16;
	return h == 0 ? 1 : h; /* 0 means a free slot */
}

/* The bytes of the row with this key, NULL where there is none. */
const char *rows_find(const struct rows *r, uint32_t hash);

enum { ROWS_BATCH = 256 };

/*
 * The same for n keys, at most ROWS_BATCH, faster: the rows there are go to
 * row; returns how many.
 */
size_t rows_find_all(
    const struct rows *r, const uint32_t *hash, size_t n, const char **row);

#endif
