/*
 * text/hash.h: 64-bit hashes (FNV-1a) of bytes and of sequences of numbers, as
 * keys of a map.
 *
 * A hash is built up from HASH_START.  These are long enough to stand for what
 * they are made of: among a million keys, two are the same with a probability
 * of 1 to 30 million.  For the 32-bit hashes of compiled-in tables see
 * lexicon.h and rows.h.
 */

#ifndef TEXT_HASH_H
#define TEXT_HASH_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

#define HASH_START UINT64_C(14695981039346656037)

/* Append a number, which may itself be a hash. */
static inline uint64_t
hash_number(uint64_t hash, uint64_t number)
{
	return (hash ^ number) * UINT64_C(1099511628211);
}

/* Append bytes. */
static inline uint64_t
hash_bytes(uint64_t hash, struct span s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		hash = hash_number(hash, (unsigned char)s.p[i]);
	return hash;
}

#endif
