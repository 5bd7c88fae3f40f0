#include "name/norp.h"

#include <string.h>

#include "text/lexicons.h"

enum {
	WORDS = 3, /* of the longest entry */
	GROUP = PEOPLE_NATION | PEOPLE_RELIGION | PEOPLE_PARTY
};

/* The end of the phrase of several words that begins with word i; i for none.
 */
static size_t
phrase_end(const struct line_words *w, size_t i)
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
		if (k > i &&
		    (lexicon_find(&peoples, (struct span){ phrase, n }) &
			GROUP) != 0)
			end = k + 1;
	}
	return end;
}

size_t
norp_end(const struct line_words *w, size_t i)
{
	const struct word *word = &w->word[i];
	unsigned classes;
	size_t end = i;

	if (i >= w->n || !word->capital)
		return i;
	classes = lexicon_find_hashed(
	    &peoples, word_folded(word), word->attribute[ATTRIBUTE_LOWER]);
	if ((classes & PEOPLE_BEGINS) != 0)
		end = phrase_end(w, i);
	return end > i || (classes & GROUP) == 0 ? end : i + 1;
}
