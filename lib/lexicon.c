#include "lexicon.h"

#include <string.h>

#include "letter.h"

uint32_t
lexicon_hash(struct span word)
{
	uint32_t h = 2166136261U;
	size_t i;

	for (i = 0; i < word.n; i++)
		h = (h ^ (unsigned char)word.p[i]) * 16777619U;
	return h ^ h >> 15;
}

unsigned
lexicon_find(const struct lexicon *l, struct span word)
{
	const unsigned char *e;
	uint32_t i;

	if (word.n > LEXICON_WORD_MAX)
		return 0;
	for (i = lexicon_hash(word) & l->mask; l->slot[i] != 0;
	     i = (i + 1) & l->mask) {
		e = (const unsigned char *)l->text + l->slot[i] - 1;
		if (e[2] == word.n && memcmp(e + 3, word.p, word.n) == 0)
			return e[0] | (unsigned)e[1] << 8;
	}
	return 0;
}

unsigned
lexicon_find_folded(const struct lexicon *l, struct span word)
{
	char folded[LEXICON_WORD_MAX];
	size_t n;

	if (word.n > LEXICON_WORD_MAX)
		return 0;
	n = letter_fold(word, folded);
	return lexicon_find(l, (struct span){ folded, n });
}
