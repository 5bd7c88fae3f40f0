#include "show/word_key.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicon.h"
#include "text/utf8.h"

enum {
	KEY_MAX = 64, /* bytes of a word that count */
	HEAD_MAX = 6, /* letters of its beginning */
	SHORT_MAX = 3 /* letters of a word that is too short to matter */
};

/* The digits of a number in a word, NULL for other words. */
static const char *
digits_of(struct span folded)
{
	static const char *const number[][2] = { { "zero", "0" },
		{ "one", "1" }, { "two", "2" }, { "three", "3" },
		{ "four", "4" }, { "five", "5" }, { "six", "6" },
		{ "seven", "7" }, { "eight", "8" }, { "nine", "9" },
		{ "ten", "10" }, { "eleven", "11" }, { "twelve", "12" },
		{ "fifteen", "15" }, { "twenty", "20" }, { "thirty", "30" },
		{ "forty", "40" }, { "fifty", "50" }, { "hundred", "100" },
		{ "thousand", "1000" }, { "million", "1000000" },
		{ "billion", "1000000000" } };
	size_t i;

	for (i = 0; i < sizeof(number) / sizeof(number[0]); i++)
		if (span_equal(folded, span_of(number[i][0])))
			return number[i][1];
	return NULL;
}

/* Whether a difference in this word means little. */
static int
means_little(struct span folded)
{
	static const char *const little[] = { "said", "says", "that", "this",
		"they", "them", "their", "with", "from", "were", "been", "have",
		"will", "would", "which", "also", "about", "after" };
	size_t i;

	for (i = 0; i < sizeof(little) / sizeof(little[0]); i++)
		if (span_equal(folded, span_of(little[i])))
			return 1;
	return 0;
}

/* Remove the commas from n bytes; returns the length left. */
static size_t
take_commas(char *p, size_t n)
{
	size_t i, k = 0;

	for (i = 0; i < n; i++)
		if (p[i] != ',')
			p[k++] = p[i];
	return k;
}

/* The beginning of a word, and how many letters it has. */
static struct span
head_of(struct span s, size_t *letters)
{
	const char *p = s.p, *end = s.p + s.n;

	for (*letters = 0; p < end && *letters < HEAD_MAX; (*letters)++)
		(void)utf8_next(&p, end);
	return (struct span){ s.p, (size_t)(p - s.p) };
}

/* Fold a number into key: 1; or 0 if the word is not a number. */
static int
fold_number(const struct token *t, char *key, struct span *folded)
{
	const char *digits = digits_of(*folded);

	if (digits == NULL && t->kind != TOKEN_NUMBER)
		return 0;
	if (digits != NULL) {
		folded->n = strlen(digits);
		memcpy(key, digits, folded->n);
	}
	folded->n = take_commas(key, folded->n);
	return 1;
}

void
word_key_make(struct word_key *key, const struct token *t, int first)
{
	char bytes[KEY_MAX];
	struct span word = t->text, folded;
	const char *p = word.p;
	size_t letters;
	int upper, number;

	if (word.n > KEY_MAX)
		word.n = KEY_MAX;
	upper = letter_is_upper(utf8_next(&p, word.p + word.n));
	folded = (struct span){ bytes, letter_fold(word, bytes) };
	key->idle = means_little(folded);
	number = fold_number(t, bytes, &folded);
	/* "one" is compared as a figure but rarely states one. */
	key->fact = (upper && !first && folded.n > 1) ||
		    (number && (t->kind == TOKEN_NUMBER ||
				   !span_equal(folded, span_of("1"))));
	key->whole = lexicon_hash(folded);
	folded = head_of(folded, &letters);
	/*
	 * It must differ from the hash of a whole word with the same letters.
	 */
	key->head = lexicon_hash(folded) + 1;
	key->idle = !key->fact && (key->idle || letters <= SHORT_MAX);
}
