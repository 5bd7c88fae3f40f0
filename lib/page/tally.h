/*
 * page/tally.h: a hash table from 32-bit keys to two counts, filled afresh for
 * each page.
 */

#ifndef PAGE_TALLY_H
#define PAGE_TALLY_H

#include <stddef.h>
#include <stdint.h>

struct tally_slot {
	uint32_t key; /* 0: free */
	uint32_t n;   /* the user's, 0 at first */
	uint32_t at;  /* as well */
};

/* { 0 } is an empty one; the owner frees slot. */
struct tally {
	struct tally_slot *slot;
	size_t cap;
	uint32_t mask;
};

/* Empty it, with room for n keys. */
void tally_start(struct tally *t, size_t n);

/* The slot of the key, put in if it is not there yet. */
struct tally_slot *tally_at(struct tally *t, uint32_t key);

/* The slot of the key, or NULL. */
const struct tally_slot *tally_find(const struct tally *t, uint32_t key);

#endif
