#include "name/norp.h"

#include <string.h>

#include "text/lexicons.h"

enum { WORDS = 3 }; /* of the longest entry */

size_t
norp_end(const struct line_words *w, size_t i)
{
	char phrase[LEXICON_WORD_MAX];
	size_t k, n = 0, end = i;
	const struct word *word;

	for (k = i; k < w->n && k < i + WORDS && w->word[k].capital; k++) {
		word = &w->word[k];
		if (n + word->folded_n + 1U > sizeof(phrase))
			break;
		if (k > i)
			phrase[n++] = ' ';
		memcpy(phrase + n, word->folded, word->folded_n);
		n += word->folded_n;
		if (lexicon_find(&peoples, (struct span){ phrase, n }) != 0)
			end = k + 1;
	}
	return end;
}
