/*
 * text/rows.h: rows of small numbers, found by a key.
 *
 * The rows are written as text in lib/table/NAME.tsv and compiled in by mktable
 * (see rows_table.c for the form).  A key is words parted by blanks; only its
 * hash is kept: of a million keys that are not there, one in some ten thousand
 * is taken for one that is.
 */

#ifndef TEXT_ROWS_H
#define TEXT_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/*
 * Made by mktable: an open hash table, and before it a filter, small enough to
 * stay in the cache, that knows most of the keys that are not there.
 */
struct rows {
	const char *filter;   /* bits, that of every key is set */
	const uint32_t *slot; /* [mask + 1] the upper half of a key's hash, and
				 the number of its row plus 1; 0: free */
	const char *bytes;    /* the rows, each of width bytes */
	size_t width;
	uint32_t mask; /* number of slots, a power of two, less 1 */
	int shift;     /* the upper bits of a hash, so far down, are its bit */
};

/* Can the key be there?  0: surely not. */
static inline int
rows_may_have(const struct rows *r, uint32_t hash)
{
	uint32_t bit = hash >> r->shift;

	return (unsigned char)r->filter[bit / 8] >> bit % 8 & 1;
}

/* The hash of a key: that of its words so far, 0 at first, and one word more.
 */
static inline uint32_t
rows_hash(uint32_t so_far, uint32_t word)
{
	uint32_t h = (so_far ^ word) * 0x9e3779b1U;

	h = h >> 16 | h << 16;
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
