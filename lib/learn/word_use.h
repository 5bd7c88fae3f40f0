/*
 * learn/word_use.h: counts of how words are used, by parts of the data, so
 * that a lexicon can be made from some of the parts.
 */

#ifndef LEARN_WORD_USE_H
#define LEARN_WORD_USE_H

#include <stddef.h>
#include <stdint.h>

#include "learn/sentence_gold.h"
#include "text/wordlist.h"

enum { WORD_USE_PARTS = 10 };

enum use {
	USE_LOWER,      /* in mid sentence in small letters */
	USE_CAPITAL,    /* in mid sentence with a capital */
	USE_STARTS,     /* with a capital, first in a sentence */
	USE_FOLLOWS,    /* with a capital, after a dot in a sentence */
	USE_DOT_INSIDE, /* before a dot in a sentence */
	USE_DOT_LAST,   /* before a dot that ends one */
	USE_COUNT
};

struct word_use {
	struct wordlist words;                        /* private: the words */
	uint32_t (*count)[WORD_USE_PARTS][USE_COUNT]; /* by index in it */
	size_t cap;
};

/* Count the words of a paragraph for a part. */
void word_use_count(struct word_use *v, const struct sentence_gold *g,
    const struct gold_paragraph *p, size_t part);

/*
 * Make a lexicon with the classes of "words" in lexicons.h from the parts
 * whose bit is set. Words are in order of first occurrence.
 */
void word_use_lexicon(
    const struct word_use *v, unsigned parts, struct wordlist *lexicon);

void word_use_free(struct word_use *v);

#endif
