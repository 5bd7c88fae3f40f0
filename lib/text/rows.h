/*
 * text/rows.h: compiled-in rows of small numbers, found by a key.
 *
 * The rows are text in lib/table/NAME.tsv, which mktable compiles (see there
 * for the form).  A key is a sequence of words separated by blanks.  Only its
 * hash is kept: about one in ten thousand keys that are not in the table is
 * taken for one that is.
 */

#ifndef TEXT_ROWS_H
#define TEXT_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

/*
 * Made by mktable: an open hash table, preceded by a filter that is small
 * enough to stay in the cache and rejects most keys that are not in the table.
 */
struct rows {
	const char *filter;   /* a bit for each key, which is set */
	const uint32_t *slot; /* [mask + 1] the upper half of a key's hash, and
				 the number of its row plus 1; 0: free */
	const char *bytes;    /* the rows, each of width bytes */
	size_t width;
	uint32_t mask; /* number of slots, a power of two, less 1 */
	int shift;     /* the bit of a hash is its value shifted down so far */
};

/* Whether the table may have the key; 0: it certainly does not. */
static inline int
rows_may_have(const struct rows *r, uint32_t hash)
{
	uint32_t bit = hash >> r->shift;

	return (unsigned char)r->filter[bit / 8] >> bit % 8 & 1;
}

/* The hash of a key: of its words so far (0 at first) and one word more. */
static inline uint32_t
rows_hash(uint32_t so_far, uint32_t word)
{
	uint32_t h = (so_far ^ word) * 0x9e3779b1U;

	h = h >> 16 | h << 16;
	return h == 0 ? 1 : h; /* 0 means a free slot */
}

/* The bytes of the row with this key, NULL if there is none. */
const char *rows_find(const struct rows *r, uint32_t hash);

enum { ROWS_NUMBER = 0xffff /* the bits of a slot that are the row number */ };

/* The slot of a key, or 0; the search goes on from its first slot. */
uint32_t rows_slot(const struct rows *r, uint32_t hash);

/* rows_find() for a key that the table may have, and as a rule does. */
static inline const char *
rows_find_likely(const struct rows *r, uint32_t hash)
{
	uint32_t s = r->slot[hash & r->mask];

	if ((s ^ hash) > ROWS_NUMBER)
		s = rows_slot(r, hash);
	return s == 0 ? NULL : r->bytes + ((s & ROWS_NUMBER) - 1) * r->width;
}

#endif
