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
is_german(const struct lexicon_key *key)
{
	struct span s = { key->folded, key->n };

	return s.n == GERMAN_LETTERS &&
	       span_is_one_of(
		   s, "das dem den der des die ein ist mit und von zum zur");
}

void
language_add_word(
    struct language *l, struct span word, const struct lexicon_key *key)
{
	l->words++;
	l->other += !is_latin(word);
	l->english += key->n >= LANGUAGE_LETTERS &&
		      lexicon_find_key(&stop_words, key) != 0;
	l->german += is_german(key) != 0;
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
