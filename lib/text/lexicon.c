#include "text/lexicon.h"

#include <string.h>

#include "text/letter.h"

uint32_t
lexicon_hash(struct span word)
{
	uint32_t h = LEXICON_HASH_START;
	size_t i;

	for (i = 0; i < word.n; i++)
		h = lexicon_hash_byte(h, (unsigned char)word.p[i]);
	return lexicon_hash_end(h);
}

unsigned
lexicon_search(const struct lexicon *l, struct span word, uint32_t hash)
{
	const unsigned char *e;
	uint32_t i, slot;

	for (i = hash & l->mask; (slot = l->slot[i]) != 0;
	     i = (i + 1) & l->mask) {
		if ((slot ^ hash) > LEXICON_OFFSET)
			continue;
		e = (const unsigned char *)l->text + (slot & LEXICON_OFFSET) -
		    1;
		if (e[2] == word.n && memcmp(e + 3, word.p, word.n) == 0)
			return e[0] | (unsigned)e[1] << 8;
	}
	return 0;
}

unsigned
lexicon_find(const struct lexicon *l, struct span word)
{
	return word.n > LEXICON_WORD_MAX
		   ? 0
		   : lexicon_find_hashed(l, word, lexicon_hash(word));
}

void
lexicon_key(struct lexicon_key *k, struct span word)
{
	size_t i, n = word.n > LEXICON_WORD_MAX ? 0 : word.n;
	uint32_t h = LEXICON_HASH_START;
	unsigned char c;

	k->n = n;
	k->ascii = 0;
	/* Fold and hash in one pass, up to the first byte that is not ASCII. */
	for (i = 0; i < n; i++) {
		c = (unsigned char)word.p[i];
		if (c >= 0x80) {
			k->n = letter_fold(word, k->folded);
			k->hash =
			    lexicon_hash((struct span){ k->folded, k->n });
			return;
		}
		c = (unsigned char)(c | ((unsigned)c - 'A' < 26) << 5);
		k->folded[i] = (char)c;
		h = lexicon_hash_byte(h, c);
	}
	k->ascii = n == word.n;
	k->hash = lexicon_hash_end(h);
}

void
lexicon_key_letters(struct lexicon_key *k, struct span word)
{
	size_t i;
	uint32_t h = LEXICON_HASH_START;
	unsigned char c;

	for (i = 0; i < word.n; i++) {
		c = (unsigned char)(word.p[i] | 0x20);
		k->folded[i] = (char)c;
		h = lexicon_hash_byte(h, c);
	}
	k->n = word.n;
	k->ascii = 1;
	k->hash = lexicon_hash_end(h);
}

unsigned
lexicon_find_key(const struct lexicon *l, const struct lexicon_key *k)
{
	return k->n == 0 ? 0
			 : lexicon_find_hashed(
			       l, (struct span){ k->folded, k->n }, k->hash);
}

unsigned
lexicon_find_folded(const struct lexicon *l, struct span word)
{
	struct lexicon_key k;

	lexicon_key(&k, word);
	return lexicon_find_key(l, &k);
}

int
lexicon_integer_hashed(const struct lexicon *l, struct span word, uint32_t hash)
{
	unsigned bits = lexicon_find_hashed(l, word, hash);

	return bits < 0x8000 ? (int)bits : (int)bits - 0x10000;
}

int
lexicon_integer(const struct lexicon *l, struct span word)
{
	return word.n > LEXICON_WORD_MAX
		   ? 0
		   : lexicon_integer_hashed(l, word, lexicon_hash(word));
}

size_t
lexicon_append(char entry[LEXICON_WORD_MAX], size_t n, const char *s)
{
	while (*s != '\0' && n < LEXICON_WORD_MAX)
		entry[n++] = *s++;
	return n;
}
