/*
 * text/plain_word.h: a word of a few ASCII letters, the commonest token, taken
 * off a text in eights.
 *
 * The word and its small letters come as two numbers, which can be compared and
 * hashed as they are.
 */

#ifndef TEXT_PLAIN_WORD_H
#define TEXT_PLAIN_WORD_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text/eight.h"

enum { PLAIN_WORD_MAX = 15 };

/* Its small letters, the first in the lowest byte of half[0]; zeros follow. */
struct plain_word {
	uint64_t half[2];
	size_t n; /* letters */
};

/*
 * Take up to eight letters at p, where there are eight bytes: returns their
 * number, 8 for eight or more, and sets *half as above.
 */
static inline size_t
plain_word_half(const char *p, uint64_t *half)
{
	uint64_t x = eight_load_little(p), small = x | eight_of(0x20);
	uint64_t other = ~eight_letter_bits(x) & eight_of(0x80), before;

	if (other == 0) {
		*half = small;
		return EIGHT;
	}
	/* All bits below the first byte that is no letter. */
	before = ((other & -other) >> 7) - 1;
	*half = small & before;
	return (size_t)((before & eight_of(1)) * eight_of(1) >> 56);
}

/*
 * Take the letters at p, which is before end; n is 0 if there are none, or more
 * than PLAIN_WORD_MAX.
 */
static inline struct plain_word
plain_word_take(const char *p, const char *end)
{
	char last[PLAIN_WORD_MAX + 1];
	struct plain_word w = { { 0, 0 }, 0 };

	if (end - p <= PLAIN_WORD_MAX) {
		memset(last, 0, sizeof(last));
		p = memcpy(last, p, (size_t)(end - p));
	}
	w.n = plain_word_half(p, &w.half[0]);
	if (w.n == EIGHT) {
		w.n += plain_word_half(p + EIGHT, &w.half[1]);
		w.n = w.n > PLAIN_WORD_MAX ? 0 : w.n;
	}
	return w;
}

/* Whether c, which follows the letters, surely ends their token (token.h). */
static inline int
plain_word_ends(char c)
{
	return c == ' ' || (c != '.' && c != '\'' && (unsigned char)c < 0x80 &&
			       (unsigned)c - '0' >= 10);
}

/* A hash of it, of 32 bits. */
static inline uint32_t
plain_word_hash(struct plain_word w)
{
	const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);

	return (uint32_t)((w.half[0] ^ w.half[1] * odd) * odd >> 32);
}

#endif
