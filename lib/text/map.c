#include "text/map.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { SLOTS_MIN = 64 };

void
map_clear(struct map *m)
{
	m->n = 0;
	if (++m->round != 0)
		return;
	/* Once in 2^32 times: no slot may look as if it were in use. */
	memset(m->slot, 0, m->slots * sizeof(*m->slot));
	m->round = 1;
}

/* Keys may be small numbers: spread them (Knuth's multiplicative hashing). */
static size_t
first_slot(const struct map *m, uint64_t key)
{
	return (size_t)((key * 0x9e3779b97f4a7c15U) >> 32) & (m->slots - 1);
}

/* The slot that has the key, or the free one where it belongs. */
static struct map_slot *
find(const struct map *m, uint64_t key)
{
	size_t i = first_slot(m, key);

	while (m->slot[i].round == m->round && m->slot[i].key != key)
		i = (i + 1) & (m->slots - 1);
	return &m->slot[i];
}

/* Make sure that one key more leaves half of the slots free. */
static void
make_room(struct map *m)
{
	struct map old = *m;
	size_t i;

	if (2 * (m->n + 1) <= m->slots)
		return;
	/* New slots have round 0, which is that of none in use. */
	m->slots = old.slots == 0 ? SLOTS_MIN : 2 * old.slots;
	m->slot = memory_new(m->slots, sizeof(*m->slot));
	m->round = 1;
	for (i = 0; i < old.slots; i++)
		if (old.slot[i].round == old.round) {
			old.slot[i].round = m->round;
			*find(m, old.slot[i].key) = old.slot[i];
		}
	free(old.slot);
}

uint32_t *
map_find(const struct map *m, uint64_t key)
{
	struct map_slot *s;

	if (m->n == 0)
		return NULL;
	s = find(m, key);
	return s->round == m->round ? &s->value : NULL;
}

uint32_t *
map_at(struct map *m, uint64_t key)
{
	struct map_slot *s;

	make_room(m);
	s = find(m, key);
	if (s->round != m->round) {
		*s = (struct map_slot){ key, 0, m->round };
		m->n++;
	}
	return &s->value;
}

uint32_t *
map_next(const struct map *m, size_t *i, uint64_t *key)
{
	struct map_slot *s;

	while (*i < m->slots) {
		s = &m->slot[(*i)++];
		if (s->round == m->round) {
			*key = s->key;
			return &s->value;
		}
	}
	return NULL;
}

void
map_free(struct map *m)
{
	free(m->slot);
	memset(m, 0, sizeof(*m));
}
