/*
 * source/sentence_words.h: the tokens of a sentence, with their classes.
 *
 * Tokens are those of token.h.  A token that is part of an entity knows which,
 * one inside quotation marks that it is quoted.  Of a sentence the first
 * SENTENCE_WORDS_MAX tokens and SENTENCE_ENTITIES_MAX entities count.
 */

#ifndef SOURCE_SENTENCE_WORDS_H
#define SOURCE_SENTENCE_WORDS_H

#include <stddef.h>

#include "source/quotation.h"
#include "source/source.h"
#include "stream/entity_type.h"
#include "text/lexicons.h"
#include "text/span.h"

enum {
	SENTENCE_WORDS_MAX = 512,
	SENTENCE_ENTITIES_MAX = 128,
	SENTENCE_FOLDED = 15
};

struct source_word {
	struct span text;
	char folded[SENTENCE_FOLDED]; /* of a short word; of others folded_n is
					 0 */
	unsigned char folded_n;
	unsigned verb, grammar, noun; /* classes of reporting, grammar and
					 speakers (lexicons.h) */
	short entity;                 /* its index, or -1 */
	unsigned char
	    mark;     /* of punctuation: its first byte; a quotation mark that
		   opens is '<', one that closes is '>'; 0 for a word */
	char quoted;  /* inside quotation marks; the marks are not */
	char capital; /* begins with a capital */
	char number;  /* begins with a digit */
	char adverb;  /* ends in -ly, or is in the list */
	char alone;   /* the next token is a particle that the verb needs */
};

struct source_entity {
	enum entity_type type;
	struct span text, value; /* value as it is in the field, or the text */
	int begin, end;          /* words */
};

struct sentence_words {
	struct source_word word[SENTENCE_WORDS_MAX];
	int n;
	int start; /* the first word after a dateline */
	struct source_entity entity[SENTENCE_ENTITIES_MAX];
	int entities;
};

/* Read a sentence whose parts in quotation marks are part[0] to part[n - 1]. */
void sentence_words_read(struct sentence_words *w,
    const struct source_line *line, const struct quotation_part *part,
    size_t n);

/* Whether word i is part of a name: a person, organisation, place, people. */
int sentence_words_named(const struct sentence_words *w, int i);

/* Whether word i is part of a date or a time. */
int sentence_words_time(const struct sentence_words *w, int i);

/* Whether nothing stands between words i - 1 and i. */
int sentence_words_glued(const struct sentence_words *w, int i);

/* Whether word i is the folded word s, or one of a list separated by blanks;
 * there may be no word i. */
int sentence_words_is(const struct sentence_words *w, int i, const char *s);

/* Whether word i may be a finite verb, as far as its form tells. */
int sentence_words_finite(const struct sentence_words *w, int i);

/* Whether there is a word i that has one of these classes of grammar. */
static inline int
sentence_words_has(const struct sentence_words *w, int i, unsigned classes)
{
	return i >= 0 && i < w->n && (w->word[i].grammar & classes) != 0;
}

/* The mark of word i; 0 for a word, or where there is none. */
static inline int
sentence_words_mark(const struct sentence_words *w, int i)
{
	return i >= 0 && i < w->n ? w->word[i].mark : 0;
}

#endif
