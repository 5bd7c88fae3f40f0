/*
 * text/eight.h: eight bytes looked at at once, in any order of bytes.
 *
 * Most text is words of ASCII with one space between them; a loop that passes
 * over such a stretch in eights takes a few instructions a byte less.
 */

#ifndef TEXT_EIGHT_H
#define TEXT_EIGHT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { EIGHT = 8 };

static inline uint64_t
eight_load(const char *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return x;
}

/* The same with the first byte as the lowest on every machine. */
static inline uint64_t
eight_load_little(const char *p)
{
	const unsigned char *q = (const unsigned char *)p;

	return q[0] | (uint64_t)q[1] << 8 | (uint64_t)q[2] << 16 |
	       (uint64_t)q[3] << 24 | (uint64_t)q[4] << 32 |
	       (uint64_t)q[5] << 40 | (uint64_t)q[6] << 48 |
	       (uint64_t)q[7] << 56;
}

/* The byte c, eight times. */
static inline uint64_t
eight_of(unsigned char c)
{
	return UINT64_C(0x0101010101010101) * c;
}

/* Whether all are ASCII from the space to the tilde. */
static inline int
eight_is_plain(uint64_t x)
{
	return ((x | (x - eight_of(' ')) | (x + eight_of(1))) &
		   eight_of(0x80)) == 0;
}

/* The upper bit of each byte that is c, where all are ASCII. */
static inline uint64_t
eight_find(uint64_t x, unsigned char c)
{
	return ~((x ^ eight_of(c)) + eight_of(0x7f)) & eight_of(0x80);
}

/* The upper bit of each byte that is a letter of ASCII. */
static inline uint64_t
eight_letter_bits(uint64_t x)
{
	/* The upper bit of each byte from a on, and from z on. */
	uint64_t small = (x | eight_of(0x20)) & eight_of(0x7f);
	uint64_t from = small + eight_of(0x80 - 'a');
	uint64_t after = small + eight_of(0x80 - 'z' - 1);

	return from & ~after & ~x & eight_of(0x80);
}

/* How many are letters of ASCII. */
static inline size_t
eight_letters(uint64_t x)
{
	return (size_t)((eight_letter_bits(x) >> 7) * eight_of(1) >> 56);
}

/*
 * How many of the eight bytes at p are plain text that ends in a word: all,
 * all but a final space, or 0 if there is a byte that is not plain or two
 * spaces are together.
 */
static inline size_t
eight_words(const char *p)
{
	uint64_t x = eight_load(p), spaces;

	if (!eight_is_plain(x))
		return 0;
	spaces = eight_find(x, ' ');
	if ((spaces & spaces << 8) != 0)
		return 0;
	return (size_t)EIGHT - (p[EIGHT - 1] == ' ');
}

#endif
