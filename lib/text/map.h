/*
 * text/map.h: a hash table from 64-bit keys to numbers.
 *
 * The table for whatever a program counts or looks up while it runs.  Keys are
 * numbers or hashes; a caller that keeps more than a number keeps it in an
 * array and lets the map have the index.  The table doubles when it is half
 * full; map_clear() costs nothing, so that a map can be used again for each
 * of many small documents.  For strings see intern.h, for what is compiled in
 * lexicon.h and rows.h.
 *
 * No keys make it slow.  Keys come from text, and whoever knows the hash can
 * write text whose keys all belong into one slot; a key of the program's own,
 * drawn at its start, would prevent that, but its answers must be the same
 * everywhere.  So a key is looked for in MAP_PROBES slots only.  One that finds
 * all of these taken goes into a trie, which branches four ways by two bits of
 * the key at a time and is therefore at most 32 deep, whatever the keys are.
 */

#ifndef TEXT_MAP_H
#define TEXT_MAP_H

#include <stddef.h>
#include <stdint.h>

enum { MAP_PROBES = 16, MAP_BRANCHES = 4 };

struct map_slot {
	uint64_t key;
	uint32_t value;
	uint32_t round; /* in use if it is that of the map */
};

struct map_node {
	uint64_t key;
	uint32_t value;
	uint32_t child[MAP_BRANCHES]; /* indices; 0: none */
};

/* All zeros at first; map_free() leaves such a one. */
struct map {
	size_t n; /* keys */

	struct map_slot *slot; /* private: linear probing */
	size_t slots;          /* 0 or a power of two */
	uint32_t round;
	struct map_node *node; /* the trie; its root is the first */
	size_t nodes, node_cap;
};

/* Forget all keys; the memory stays. */
void map_clear(struct map *m);

/* The value of the key, NULL where it has none; good until the next call. */
uint32_t *map_find(const struct map *m, uint64_t key);

/* The same, but a key that is new is added, with the value 0. */
uint32_t *map_at(struct map *m, uint64_t key);

/*
 * Go through all keys, in no particular order: start with *i = 0.  Returns the
 * value of the next key, which goes to *key; NULL after the last.
 */
uint32_t *map_next(const struct map *m, size_t *i, uint64_t *key);

void map_free(struct map *m);

#endif
