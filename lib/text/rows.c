#include "text/rows.h"

enum { NUMBER = 0xffff /* the bits of a slot that are the row number */ };

/* The row of a key; the search begins at slot i, whose value is s. */
static const char *
find(const struct rows *r, uint32_t hash, uint32_t i, uint32_t s)
{
	while (s != 0) {
		if ((s ^ hash) <= NUMBER)
			return r->bytes + ((s & NUMBER) - 1) * r->width;
		i = (i + 1) & r->mask;
		s = r->slot[i];
	}
	return NULL;
}

const char *
rows_find(const struct rows *r, uint32_t hash)
{
	uint32_t i = hash & r->mask;

	return rows_may_have(r, hash) ? find(r, hash, i, r->slot[i]) : NULL;
}

/* All slots are read first, independently of one another, because cache misses
 * are most of the cost. */
size_t
rows_find_all(
    const struct rows *r, const uint32_t *hash, size_t n, const char **row)
{
	uint32_t slot[ROWS_BATCH];
	size_t k, rows = 0;

	for (k = 0; k < n; k++)
		slot[k] = r->slot[hash[k] & r->mask];
	for (k = 0; k < n; k++) {
		row[rows] = find(r, hash[k], hash[k] & r->mask, slot[k]);
		rows += row[rows] != NULL;
	}
	return rows;
}
