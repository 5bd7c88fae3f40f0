#include "text/language.h"

#include <string.h>

#include "text/eight.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	TOO_FEW = 30,      /* words to know a language by */
	ENGLISH = 4,       /* stop words in a hundred words of English */
	GERMAN = 6,        /* words of three letters in a hundred of German */
	GERMAN_LETTERS = 3 /* of the words that German is known by */
};

/* Latin letters end before Greek begins. */
static int
is_latin(struct span word)
{
	const char *p = word.p;

	return utf8_next(&p, word.p + word.n) < 0x370;
}

static int
is_german(struct span folded)
{
	return folded.n == GERMAN_LETTERS &&
	       span_is_one_of(folded,
		   "das dem den der des die ein ist mit und von zum zur");
}

unsigned
language_signs(struct span word, struct span folded, uint32_t hash)
{
	unsigned signs = is_latin(word) ? 0 : LANGUAGE_OTHER;

	if (folded.n >= LANGUAGE_LETTERS &&
	    lexicon_find_hashed(&stop_words, folded, hash) != 0)
		signs |= LANGUAGE_ENGLISH;
	return is_german(folded) ? signs | LANGUAGE_GERMAN : signs;
}

void
language_count(struct language *l, unsigned signs)
{
	l->words++;
	l->english += (signs & LANGUAGE_ENGLISH) != 0;
	l->german += (signs & LANGUAGE_GERMAN) != 0;
	l->other += (signs & LANGUAGE_OTHER) != 0;
}

void
language_add_word(
    struct language *l, struct span word, const struct lexicon_key *key)
{
	language_count(l, language_signs(word,
			      (struct span){ key->folded, key->n }, key->hash));
}

void
language_add(struct language *l, struct span text)
{
	struct token t;
	struct lexicon_key key;
	size_t at = 0;

	while (token_next(text, &at, &t)) {
		if (t.kind != TOKEN_WORD)
			continue;
		lexicon_key(&key, t.text);
		language_add_word(l, t.text, &key);
	}
}

size_t
language_words_most(struct span text)
{
	size_t i, letters = 0;
	uint64_t x;

	for (i = 0; text.n - i >= EIGHT; i += EIGHT)
		letters += eight_letters(eight_load(text.p + i));
	if (i < text.n) {
		x = 0;
		memcpy(&x, text.p + i, text.n - i);
		letters += eight_letters(x);
	}
	return 1 + text.n - letters;
}

int
language_is_surely_english(const struct language *l, size_t rest)
{
	size_t most = l->words + rest;

	return most < TOO_FEW || l->english * 100 >= most * ENGLISH;
}

int
language_is_english(const struct language *l)
{
	return language_is_surely_english(l, 0);
}

int
language_hides_names(const struct language *l)
{
	return !language_is_english(l) &&
	       (l->german * 100 >= l->words * GERMAN ||
		   l->other * 2 >= l->words);
}
