#include "name/name_keys.h"

#include <stdlib.h>
#include <string.h>

void
name_keys_clear(struct name_keys *k)
{
	if (k->n > 0)
		memset(k->slot, 0, k->slots * sizeof(*k->slot));
	k->n = 0;
}

/* The slot of the hash, or the free one where it would be. */
static struct name_key *
find(const struct name_keys *k, uint64_t hash)
{
	size_t i = (size_t)(hash ^ hash >> 32) & (k->slots - 1);

	while (k->slot[i].hash != 0 && k->slot[i].hash != hash)
		i = (i + 1) & (k->slots - 1);
	return &k->slot[i];
}

size_t
name_keys_find(const struct name_keys *k, uint64_t hash)
{
	const struct name_key *s;

	if (k->n == 0)
		return NAME_KEYS_NONE;
	s = find(k, hash);
	return s->hash == 0 ? NAME_KEYS_NONE : s->name;
}

/* Make sure that one more leaves half of the slots free. */
static int
make_room(struct name_keys *k)
{
	struct name_keys bigger = { NULL, k->slots == 0 ? 256 : 2 * k->slots,
		k->n };
	size_t i;

	if (2 * (k->n + 1) <= k->slots)
		return 0;
	bigger.slot = calloc(bigger.slots, sizeof(*bigger.slot));
	if (bigger.slot == NULL)
		return -1;
	for (i = 0; i < k->slots; i++)
		if (k->slot[i].hash != 0)
			*find(&bigger, k->slot[i].hash) = k->slot[i];
	free(k->slot);
	*k = bigger;
	return 0;
}

int
name_keys_put(struct name_keys *k, uint64_t hash, size_t name)
{
	struct name_key *s;

	if (make_room(k) == -1)
		return -1;
	s = find(k, hash);
	k->n += s->hash == 0;
	s->hash = hash;
	s->name = name;
	return 0;
}

void
name_keys_free(struct name_keys *k)
{
	free(k->slot);
	memset(k, 0, sizeof(*k));
}
