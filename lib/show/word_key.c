#include "show/word_key.h"

#include "text/letter.h"
#include "text/lexicon.h"
#include "text/lexicons.h"
#include "text/stem.h"
#include "text/utf8.h"

enum {
	KEY_MAX = 64, /* bytes of a word that count */
	SHORT_MAX = 3 /* letters of a word that is too short to matter */
};

static int
is_short(struct span s)
{
	const char *p = s.p, *end = s.p + s.n;
	int letters = 0;

	for (; p < end && letters <= SHORT_MAX; letters++)
		(void)utf8_next(&p, end);
	return letters <= SHORT_MAX;
}

/* Drop the points of an abbreviation, so that U.S. is US: the new length. */
static size_t
drop_points(char *p, size_t n)
{
	size_t i, m = 0;

	for (i = 0; i < n; i++)
		if (p[i] != '.')
			p[m++] = p[i];
	return m;
}

void
word_key_make(struct word_key *key, const struct token *t, int first)
{
	char bytes[KEY_MAX], stem[KEY_MAX + 1];
	struct span word = t->text, folded;
	const char *p = word.p;
	int upper;

	if (word.n > KEY_MAX)
		word.n = KEY_MAX;
	upper = letter_is_upper(utf8_next(&p, word.p + word.n));
	folded = (struct span){ bytes, letter_fold(word, bytes) };
	key->figure = t->kind == TOKEN_NUMBER;
	if (!key->figure)
		folded.n = drop_points(bytes, folded.n);
	key->name = upper && !first && folded.n > 1;
	key->whole = lexicon_hash(folded);
	key->idle = lexicon_find_hashed(&stop_words, folded, key->whole) != 0 ||
		    is_short(folded);
	key->stem =
	    lexicon_hash((struct span){ stem, stem_word(folded, stem) });
}
