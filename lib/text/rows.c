#include "text/rows.h"

enum { NUMBER = 0xffff /* the bits of a slot that are the row number */ };

/* The slot of a key, or 0; the search begins at slot i, whose value is s. */
static uint32_t
find(const struct rows *r, uint32_t hash, uint32_t i, uint32_t s)
{
	while (s != 0 && (s ^ hash) > NUMBER) {
		i = (i + 1) & r->mask;
		s = r->slot[i];
	}
	return s;
}

/* The row that a slot in use has. */
static inline const char *
row_of(const struct rows *r, uint32_t s)
{
	return r->bytes + ((s & NUMBER) - 1) * r->width;
}

const char *
rows_find(const struct rows *r, uint32_t hash)
{
	uint32_t i = hash & r->mask, s;

	if (!rows_may_have(r, hash))
		return NULL;
	s = find(r, hash, i, r->slot[i]);
	return s == 0 ? NULL : row_of(r, s);
}

/* All slots are read first, independently of one another, because cache misses
 * are most of the cost. */
size_t
rows_find_all(
    const struct rows *r, const uint32_t *hash, size_t n, const char **row)
{
	const struct rows table = *r; /* which no store below can change */
	uint32_t slot[ROWS_BATCH], s;
	size_t k, rows = 0;

	for (k = 0; k < n; k++)
		slot[k] = table.slot[hash[k] & table.mask];
	for (k = 0; k < n; k++) {
		s = slot[k];
		/* As a rule the first slot has the key. */
		if ((s ^ hash[k]) > NUMBER)
			s = find(r, hash[k], hash[k] & table.mask, s);
		if (s != 0)
			row[rows++] = row_of(&table, s);
	}
	return rows;
}
