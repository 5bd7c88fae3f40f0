/*
 * collide: words that would be slow in a hash table: "collide hash N" prints N
 * words with one lexicon_hash(), the hash of intern.h; "collide slot N" prints
 * N words whose keys in a map belong into one slot, as hash_bytes() makes them,
 * and "collide name N" the same as coref.h makes them of a name of one word.
 *
 * A word of one hash has two halves: whatever the first, it leads from the
 * start to one hash in the middle, and whatever the second, from there to that
 * of the word.  Halves are found from both ends: hashes of many beginnings, and
 * those that four letters more turn into the one wanted.  Of words of one slot,
 * each is found by trying.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/hash.h"
#include "text/lexicon.h"
#include "text/memory.h"

enum {
	LETTERS = 26,
	TAIL = 4, /* letters, and the ways to choose them */
	TAILS = LETTERS * LETTERS * LETTERS * LETTERS,
	TABLE = 1 << 21, /* slots for these */
	HEAD = 5,        /* letters: enough of these to find all halves */
	HALF = HEAD + TAIL,
	HALVES = 256, /* of each kind */
	WORD = 16,
	SLOTS = 1 << 14 /* of the map that words of one slot are made for */
};

/* FNV-1a and a factor that undoes its own. */
static const uint32_t start = 2166136261U, middle = 12345, end = 67890,
		      factor = 16777619U, inverse = 899433627U;

struct tail {
	uint32_t before; /* the hash that it turns into the one wanted */
	char text[TAIL]; /* [0] is 0: none */
};

/* The number as letters, the lowest first, at least so many. */
static size_t
spell(uint64_t number, size_t least, char *out)
{
	size_t n = 0;

	while (number > 0 || n < least) {
		out[n++] = (char)('a' + number % LETTERS);
		number /= LETTERS;
	}
	return n;
}

/* The slot of the tail that a hash needs, or a free one. */
static struct tail *
tail_at(struct tail *table, uint32_t before)
{
	uint32_t i = before * 0x9e3779b1U % TABLE;

	while (table[i].text[0] != 0 && table[i].before != before)
		i = (i + 1) % TABLE;
	return &table[i];
}

static void
fill(struct tail *table, uint32_t wanted)
{
	struct tail t;
	struct tail *slot;
	uint32_t i;
	int k;

	for (i = 0; i < TAILS; i++) {
		(void)spell(i, TAIL, t.text);
		t.before = wanted;
		for (k = TAIL; k-- > 0;)
			t.before =
			    t.before * inverse ^ (unsigned char)t.text[k];
		slot = tail_at(table, t.before);
		*slot = t;
	}
}

static uint32_t
hash_letters(uint32_t h, const char *p, size_t n)
{
	for (; n > 0; n--)
		h = (h ^ (unsigned char)*p++) * factor;
	return h;
}

/* Find halves of words that lead from one hash to another. */
static void
find_halves(char half[HALVES][HALF], uint32_t from, uint32_t to)
{
	struct tail *table = memory_new(TABLE, sizeof(*table));
	const struct tail *t;
	uint32_t i, n = 0;

	fill(table, to);
	for (i = 0; n < HALVES; i++) {
		(void)spell(i, HEAD, half[n]);
		t = tail_at(table, hash_letters(from, half[n], HEAD));
		if (t->text[0] != 0)
			memcpy(half[n++] + HEAD, t->text, TAIL);
	}
	free(table);
}

/* Print words with one hash; returns whether they have it. */
static int
print_hash(unsigned long n)
{
	static char first[HALVES][HALF], second[HALVES][HALF];
	char word[2 * HALF];
	struct span s = { word, sizeof(word) };
	uint32_t hash = 0;
	unsigned long i;

	find_halves(first, start, middle);
	find_halves(second, middle, end);
	for (i = 0; i < n && i / HALVES < HALVES; i++) {
		memcpy(word, first[i / HALVES], HALF);
		memcpy(word + HALF, second[i % HALVES], HALF);
		if (i > 0 && lexicon_hash(s) != hash)
			return 0;
		hash = lexicon_hash(s);
		printf("%.*s\n", (int)s.n, s.p);
	}
	return 1;
}

static uint64_t
word_key(struct span word)
{
	return hash_bytes(HASH_START, word);
}

/* Of a person's name. */
static uint64_t
name_key(struct span word)
{
	return hash_number(
	    hash_number(HASH_START, hash_bytes(HASH_START, word)), 1);
}

/* Print words whose keys have one slot. */
static void
print_slot(unsigned long n, uint64_t (*key)(struct span))
{
	char word[WORD];
	struct span s = { word, 0 };
	uint64_t i;

	for (i = 0; n > 0; i++) {
		s.n = spell(i, TAIL, word);
		if ((key(s) * 0x9e3779b97f4a7c15U >> 32) % SLOTS != 0)
			continue;
		printf("%.*s\n", (int)s.n, s.p);
		n--;
	}
}

int
main(int argc, char *argv[])
{
	unsigned long n = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;

	if (n > 0 && strcmp(argv[1], "hash") == 0)
		return !print_hash(n);
	if (n > 0 && strcmp(argv[1], "slot") == 0)
		print_slot(n, word_key);
	else if (n > 0 && strcmp(argv[1], "name") == 0)
		print_slot(n, name_key);
	else
		return 2;
	return 0;
}
