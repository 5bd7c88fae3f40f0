/*
 * name/name_keys.h: what names can be asked for by: some of their words.
 */

#ifndef NAME_NAME_KEYS_H
#define NAME_NAME_KEYS_H

#include <stddef.h>
#include <stdint.h>

#define NAME_KEYS_NONE SIZE_MAX
#define NAME_KEYS_TWO  (SIZE_MAX - 1) /* several names have the key */

struct name_key {
	uint64_t hash; /* 0: free */
	size_t name;
};

/* An open hash table; all zeros at first. */
struct name_keys {
	struct name_key *slot;
	size_t slots, n;
};

/* Forget all. */
void name_keys_clear(struct name_keys *k);

/* The name that has the key, NAME_KEYS_NONE or NAME_KEYS_TWO. */
size_t name_keys_find(const struct name_keys *k, uint64_t hash);

/* Give the key to a name, or what stands for one: 0; -1 without memory. */
int name_keys_put(struct name_keys *k, uint64_t hash, size_t name);

void name_keys_free(struct name_keys *k);

#endif
