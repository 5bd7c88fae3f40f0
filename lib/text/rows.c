#include "text/rows.h"

uint32_t
rows_slot(const struct rows *r, uint32_t hash)
{
	uint32_t i = hash & r->mask, s = r->slot[i];

	while (s != 0 && (s ^ hash) > ROWS_NUMBER) {
		i = (i + 1) & r->mask;
		s = r->slot[i];
	}
	return s;
}

const char *
rows_find(const struct rows *r, uint32_t hash)
{
	return rows_may_have(r, hash) ? rows_find_likely(r, hash) : NULL;
}
