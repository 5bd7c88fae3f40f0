#include "rows.h"

const char *
rows_find(const struct rows *r, uint32_t hash)
{
	uint32_t i;

	for (i = hash & r->mask; r->hash[i] != 0; i = (i + 1) & r->mask)
		if (r->hash[i] == hash)
			return r->bytes + r->number[i] * r->width;
	return NULL;
}

/*
 * First all slots are read, none waiting for another, as a miss of the cache
 * is most of the cost.
 */
size_t
rows_find_all(
    const struct rows *r, const uint32_t *hash, size_t n, const char **row)
{
	uint32_t found[ROWS_BATCH];
	size_t k, rows = 0;

	for (k = 0; k < n; k++)
		found[k] = r->hash[hash[k] & r->mask];
	for (k = 0; k < n; k++) {
		if (found[k] == 0)
			continue;
		row[rows] =
		    found[k] == hash[k]
			? r->bytes + r->number[hash[k] & r->mask] * r->width
			: rows_find(r, hash[k]);
		rows += row[rows] != NULL;
	}
	return rows;
}
