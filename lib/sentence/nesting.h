/*
 * sentence/nesting.h: the characters that matter at the end of a sentence, and
 * which quotes and brackets are open.
 *
 * Straight quotes open or close according to the white space around them or,
 * if that does not decide, alternately.  Other double quotes open or close as
 * in the language whose quotation marks are in use.  A single quote opens a
 * quotation before a capital and where no word ends.
 */

#ifndef SENTENCE_NESTING_H
#define SENTENCE_NESTING_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum char_class {
	CHAR_PLAIN,
	CHAR_LEAD,  /* of a byte: may be the first byte of another class */
	CHAR_MARK,  /* . ? ! … */
	CHAR_BREAK, /* : ; */
	CHAR_WIDE,  /* 。 ！ ？ and those of other scripts */
	CHAR_QUOTE, /* double ones */
	CHAR_APOSTROPHE,
	CHAR_OPEN,
	CHAR_CLOSE
};

/* The class of each byte; most are plain. */
extern const unsigned char char_class_of_byte[256];

/* A character of a text; after its end, c is 0 and the class is plain. */
struct character {
	size_t at, behind;
	uint32_t c;
	enum char_class class;
};

/* character_at() for a byte that is not ASCII. */
struct character character_long(struct span text, size_t at);

static inline struct character
character_at(struct span text, size_t at)
{
	struct character ch = { at, at, 0, CHAR_PLAIN };

	if (at == text.n)
		return ch;
	ch.c = (unsigned char)text.p[at];
	if (ch.c >= 0x80)
		return character_long(text, at);
	ch.behind = at + 1;
	ch.class = (enum char_class)char_class_of_byte[ch.c];
	return ch;
}

struct nesting {
	int in_quote, depth;
	int inner;         /* a quotation in single quotes is open */
	uint32_t quote;    /* the double quote that opened last */
	size_t quote_at;   /* the last double quote that opened, or SIZE_MAX */
	size_t bracket_at; /* the last bracket that opened, or SIZE_MAX */
};

/* Nothing is open where a text begins. */
void nesting_start(struct nesting *n);

/* Whether this double quote of the text opens a quotation. */
int nesting_opens(
    const struct nesting *n, struct span text, const struct character *quote);

/* Whether this apostrophe or single quote is a closing mark, not part of a
 * word. */
int nesting_ends_single(struct span text, const struct character *ch);

/* Count a quote or a bracket; other characters change nothing. */
void nesting_count(
    struct nesting *n, struct span text, const struct character *ch);

#endif
