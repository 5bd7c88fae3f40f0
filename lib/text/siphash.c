#include "text/siphash.h"

#include <stddef.h>

enum { BLOCK = 8, LAST_ROUNDS = 3 };

static uint64_t
rotate(uint64_t x, int by)
{
	return x << by | x >> (64 - by);
}

static void
mix(uint64_t v[4])
{
	v[0] += v[1];
	v[2] += v[3];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] = rotate(v[0], 32);
	v[2] += v[1];
	v[0] += v[3];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] = rotate(v[2], 32);
}

/* The number of n bytes, the first of which is the lowest. */
static uint64_t
load(const char *p, size_t n)
{
	uint64_t x = 0;

	while (n-- > 0)
		x = x << 8 | (unsigned char)p[n];
	return x;
}

static void
absorb(uint64_t v[4], uint64_t x)
{
	v[3] ^= x;
	mix(v);
	v[0] ^= x;
}

uint64_t
siphash(struct span s)
{
	/* The bytes 0 to 15 are the key, as in the vectors of its authors. */
	const uint64_t key[2] = { 0x0706050403020100U, 0x0f0e0d0c0b0a0908U };
	uint64_t v[4] = { key[0] ^ 0x736f6d6570736575U,
		key[1] ^ 0x646f72616e646f6dU, key[0] ^ 0x6c7967656e657261U,
		key[1] ^ 0x7465646279746573U };
	size_t i;

	for (i = 0; i + BLOCK <= s.n; i += BLOCK)
		absorb(v, load(s.p + i, BLOCK));
	absorb(v, load(s.p + i, s.n - i) | (uint64_t)s.n << 56);
	v[2] ^= 0xff;
	for (i = 0; i < LAST_ROUNDS; i++)
		mix(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}
