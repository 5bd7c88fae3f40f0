#include "text/map.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { SLOTS_MIN = 64 };

void
map_clear(struct map *m)
{
	m->n = m->nodes = 0;
	if (++m->round != 0)
		return;
	/* Once in 2^32 times: no slot may look as if it were in use. */
	memset(m->slot, 0, m->slots * sizeof(*m->slot));
	m->round = 1;
}

/* Keys may be small numbers: spread them (Knuth's multiplicative hashing). */
static inline uint64_t
spread(uint64_t key)
{
	return key * 0x9e3779b97f4a7c15U;
}

/*
 * The slot that has the key, or else the first free one of those where it may
 * be; NULL if others have them all.
 */
static inline struct map_slot *
find_slot(const struct map *m, uint64_t key)
{
	size_t i = (size_t)(spread(key) >> 32), mask = m->slots - 1, end;
	struct map_slot *s;

	for (end = i + MAP_PROBES; i != end; i++) {
		s = &m->slot[i & mask];
		if (s->round != m->round || s->key == key)
			return s;
	}
	return NULL;
}

/*
 * The node that has the key; NULL if none has, and then *link is the branch
 * where it belongs, or NULL if it is to be the root.
 */
static struct map_node *
find_node(const struct map *m, uint64_t key, uint32_t **link)
{
	uint64_t path = spread(key);
	size_t i = 0;

	*link = NULL;
	while (i < m->nodes && m->node[i].key != key) {
		*link = &m->node[i].child[path >> 62];
		i = **link == 0 ? m->nodes : **link;
		path <<= 2;
	}
	return i < m->nodes ? &m->node[i] : NULL;
}

/* The value of a key that no slot has and none can take. */
static uint32_t *
node_at(struct map *m, uint64_t key)
{
	struct map_node *node;
	uint32_t *link;

	m->node =
	    memory_grow(m->node, &m->node_cap, m->nodes + 1, sizeof(*m->node));
	node = find_node(m, key, &link);
	if (node == NULL) {
		if (link != NULL)
			*link = (uint32_t)m->nodes;
		node = &m->node[m->nodes++];
		*node = (struct map_node){ .key = key };
		m->n++;
	}
	return &node->value;
}

/* The value of a key; the slots have room. */
static inline uint32_t *
value_at(struct map *m, uint64_t key)
{
	struct map_slot *s = find_slot(m, key);

	if (s == NULL)
		return node_at(m, key);
	if (s->round != m->round) {
		*s = (struct map_slot){ key, 0, m->round };
		m->n++;
	}
	return &s->value;
}

/* Double the number of slots and insert all keys again. */
static void
enlarge(struct map *m)
{
	struct map old = *m;
	size_t i;

	/* New slots have round 0, which is that of none in use. */
	memset(m, 0, sizeof(*m));
	m->slots = old.slots == 0 ? SLOTS_MIN : 2 * old.slots;
	m->slot = memory_new(m->slots, sizeof(*m->slot));
	m->round = 1;
	for (i = 0; i < old.slots; i++)
		if (old.slot[i].round == old.round)
			*value_at(m, old.slot[i].key) = old.slot[i].value;
	for (i = 0; i < old.nodes; i++)
		*value_at(m, old.node[i].key) = old.node[i].value;
	map_free(&old);
}

uint32_t *
map_find(const struct map *m, uint64_t key)
{
	struct map_slot *s;
	struct map_node *node;
	uint32_t *link;

	if (m->n == 0)
		return NULL;
	s = find_slot(m, key);
	if (s != NULL)
		return s->round == m->round ? &s->value : NULL;
	node = find_node(m, key, &link);
	return node == NULL ? NULL : &node->value;
}

uint32_t *
map_at(struct map *m, uint64_t key)
{
	/* One key more leaves half of the slots free. */
	if (2 * (m->n + 1) > m->slots)
		enlarge(m);
	return value_at(m, key);
}

uint32_t *
map_next(const struct map *m, size_t *i, uint64_t *key)
{
	struct map_slot *s;
	struct map_node *node;

	while (*i < m->slots) {
		s = &m->slot[(*i)++];
		if (s->round == m->round) {
			*key = s->key;
			return &s->value;
		}
	}
	if (*i - m->slots >= m->nodes)
		return NULL;
	node = &m->node[(*i)++ - m->slots];
	*key = node->key;
	return &node->value;
}

void
map_free(struct map *m)
{
	free(m->slot);
	free(m->node);
	memset(m, 0, sizeof(*m));
}
