/*
 * text/language.h: whether a text is English, by its commonest words.
 *
 * Texts in English have some 25 stop words of three letters or more in 100
 * words, and texts in other languages hardly any.  Shorter ones do not count:
 * "a", "i" and "in" are words of many languages.
 */

#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include <stddef.h>
#include <stdint.h>

#include "text/lexicon.h"
#include "text/span.h"

enum { LANGUAGE_LETTERS = 3 }; /* of the shortest stop word that counts */

/* What a document has; { 0 } at first. */
struct language {
	size_t words;
	size_t english; /* longer stop words of English */
	size_t german;  /* articles and such words of German */
	size_t other;   /* words in letters that are not Latin */
};

/* What a word tells of the language, bits. */
enum {
	LANGUAGE_ENGLISH = 1 << 0,
	LANGUAGE_GERMAN = 1 << 1,
	LANGUAGE_OTHER = 1 << 2
};

/* The bits of a word; folded is what letter_fold() makes of it, and hash that
 * of lexicon_hash() of folded. */
unsigned language_signs(struct span word, struct span folded, uint32_t hash);

/* Add a word that has these bits. */
void language_count(struct language *l, unsigned signs);

/* Add the words of a text. */
void language_add(struct language *l, struct span text);

/* The same for a word whose key, see lexicon.h, the caller has. */
void language_add_word(
    struct language *l, struct span word, const struct lexicon_key *key);

/* English: 4 stop words in 100 words, or too few words to tell. */
int language_is_english(const struct language *l);

/*
 * The most words that a text can have, which takes no tokens: each begins with
 * a letter that is behind none, or with another character than these.
 */
size_t language_words_most(struct span text);

/*
 * Whether it is English whatever its other words are, at most so many.  So a
 * text need not be read to its end.
 */
int language_is_surely_english(const struct language *l, size_t rest);

/*
 * Whether a capital, or a word that is unknown, says nothing of names: the
 * text is German, or in letters that are not Latin.
 */
int language_hides_names(const struct language *l);

#endif
