#include "page/tally.h"

#include <string.h>

#include "text/memory.h"

void
tally_start(struct tally *t, size_t n)
{
	size_t size = 16;
	struct tally_slot *s;

	while (size < 2 * n)
		size *= 2;
	t->slot = s = memory_grow(t->slot, &t->cap, size, sizeof(*s));
	t->mask = (uint32_t)(size - 1);
	memset(s, 0, size * sizeof(*s));
}

/* Keys are hashes, but of any kind: spread them once more. */
static uint32_t
place(uint32_t key)
{
	key *= 2654435769U;
	return key ^ key >> 15;
}

struct tally_slot *
tally_at(struct tally *t, uint32_t key)
{
	uint32_t i;

	key += key == 0;
	for (i = place(key) & t->mask; t->slot[i].key != 0;
	     i = (i + 1) & t->mask)
		if (t->slot[i].key == key)
			break;
	t->slot[i].key = key;
	return t->slot + i;
}

const struct tally_slot *
tally_find(const struct tally *t, uint32_t key)
{
	uint32_t i;

	key += key == 0;
	for (i = place(key) & t->mask; t->slot[i].key != 0;
	     i = (i + 1) & t->mask)
		if (t->slot[i].key == key)
			return t->slot + i;
	return NULL;
}
