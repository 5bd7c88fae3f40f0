/*
 * align/sentence_mentions.h: the names and amounts of sentences, as the
 * entities of their records give them, found while the words of a sentence are
 * read from left to right.
 *
 * A mention has the words that begin in it.  What an amount counts is named by
 * one of the next words, except stop words; no further than the next
 * punctuation.
 */

#ifndef ALIGN_SENTENCE_MENTIONS_H
#define ALIGN_SENTENCE_MENTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "amount/normal_read.h"
#include "stream/entity_type.h"
#include "stream/mention.h"
#include "text/span.h"

enum {
	SENTENCE_VALUES_MAX = 64, /* of a sentence; the first are kept */
	SENTENCE_NAMES_MAX = 64,
	SENTENCE_NOUNS = 3
};

/* Elements at to at + n - 1 of an array. */
struct slice {
	uint32_t at, n;
};

/* An amount of a sentence. */
struct align_value {
	struct normal_value value;
	enum entity_type type;
	struct span form;   /* its normal form */
	struct span text;   /* as the sentence writes it */
	struct slice words; /* of the arrays of words */
	uint32_t
	    noun[SENTENCE_NOUNS]; /* stems of the next words, of which
				     one can be what it counts; TERM_NONE */
};

/* A name in a sentence. */
struct align_name {
	enum entity_type type;
	struct span full; /* the fullest name in the report; blanks are '_' */
	struct slice words;
};

/* The arrays hold those of all sentences, one after the other. */
struct sentence_mentions {
	struct align_value *value;
	struct align_name *name;
	size_t value_n, name_n;

	/* Of the last sentence, and its current mention, the first that has not
	 * ended.  Offsets are those of its text; SIZE_MAX stands for none. */
	size_t next;      /* where the current mention begins or, once it has
			     begun, ends */
	size_t name_from; /* where it begins, if it is a name */
	size_t open;      /* the values from this one on wait for nouns */

	struct mentions rest; /* private: those behind the current mention, m */
	struct mention m;
	enum entity_type type;
	struct span text;   /* of the sentence */
	uint32_t first;     /* word of m */
	int begun;          /* whether m has begun */
	size_t value_first; /* of the sentence */
	size_t name_first;
	size_t value_cap, name_cap;
};

/* Nothing is { 0 }; sentence_mentions_free() leaves such. */
void sentence_mentions_free(struct sentence_mentions *s);

/* Forget all sentences.  The memory is used again. */
void sentence_mentions_clear(struct sentence_mentions *s);

/* Begin a sentence.  If entities is NULL, it has no mentions. */
void sentence_mentions_start(
    struct sentence_mentions *s, struct span text, const struct span *entities);

/*
 * Go on to the token at an offset, which is at least s->next; at the end of the
 * sentence, to SIZE_MAX.  word is the index of the first word from there on.
 * Adds the names and amounts that end before.
 */
void sentence_mentions_follow(
    struct sentence_mentions *s, size_t at, size_t word);

/* Add a stem to the amounts that wait for one, where s->open < s->value_n. */
void sentence_mentions_noun(struct sentence_mentions *s, uint32_t stem);

#endif
