/*
 * sentence/nesting.h: characters that matter where sentences end, and which
 * quotes and brackets are open.
 *
 * Straight quotes open or close by the white space around them and, where
 * that does not tell, in turn.
 */

#ifndef SENTENCE_NESTING_H
#define SENTENCE_NESTING_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum char_class {
	CHAR_PLAIN,
	CHAR_LEAD,  /* of a byte: perhaps the first of one of the others */
	CHAR_MARK,  /* . ? ! … */
	CHAR_BREAK, /* : ; */
	CHAR_WIDE,  /* 。 ！ ？ */
	CHAR_QUOTE, /* double ones */
	CHAR_APOSTROPHE,
	CHAR_OPEN,
	CHAR_CLOSE
};

/* The class of each byte; most are plain. */
extern const unsigned char char_class_of_byte[256];

/* A character of a text; behind its end, c is 0 and the class plain. */
struct character {
	size_t at, behind;
	uint32_t c;
	enum char_class class;
};

struct character character_at(struct span text, size_t at);

struct nesting {
	int in_quote, depth;
	size_t quote_at;   /* the last double quote that opened, or SIZE_MAX */
	size_t bracket_at; /* the last bracket that opened, or SIZE_MAX */
};

/* Nothing is open where a text begins. */
void nesting_start(struct nesting *n);

/* Does this double quote of the text open a quotation? */
int nesting_opens(
    const struct nesting *n, struct span text, const struct character *quote);

/* Keep count of a quote or a bracket; anything else changes nothing. */
void nesting_count(
    struct nesting *n, struct span text, const struct character *ch);

#endif
