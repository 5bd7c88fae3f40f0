/*
 * sentence/property.h: the properties of a candidate, as small integers.
 *
 * A property describes the text before or after the candidate and has one of a
 * few values. ending.h, opening.h and boundary.h compute them, for splitting
 * and for learning.
 */

#ifndef SENTENCE_PROPERTY_H
#define SENTENCE_PROPERTY_H

#include <stddef.h>
#include <stdint.h>

#include "sentence/candidate.h"
#include "sentence/wordform.h"
#include "text/lexicon.h"
#include "text/span.h"
#include "text/wordlist.h"

enum { PROPERTY_CLASSES = 8 }; /* of abbreviations, see text/lexicons.h */

enum type { TYPE_DOT, TYPE_DOTS, TYPE_CRY, TYPE_OTHER, TYPE_COUNT };

enum gap { GAP_SPACE, GAP_GLUED, GAP_ADDRESS, GAP_APART, GAP_COUNT };

/* The word before the terminator. */
enum before {
	BEFORE_SHAPE, /* plus its shape, if it is not an abbreviation */
	BEFORE_CLASS = BEFORE_SHAPE + SHAPE_COUNT, /* plus its class */
	BEFORE_SEVERAL = BEFORE_CLASS + PROPERTY_CLASSES,
	BEFORE_CLOSER, /* a quote or bracket comes between */
	BEFORE_MARKED, /* a name that ends in ! or ? */
	BEFORE_COUNT
};
enum cased { CASED_NONE, CASED_CAPITAL, CASED_SMALL, CASED_COUNT };

/* The position of that word in its sentence. */
enum place { PLACE_FIRST, PLACE_NEAR, PLACE_FAR, PLACE_COUNT };

/* How the sentence that would end begins. */
enum start {
	START_OTHER,
	START_SMALL,
	START_CAPITAL,
	START_DIGIT,
	START_COUNT
};

/* What precedes the word after the terminator. */
enum opener {
	OPENER_NONE,
	OPENER_QUOTE,
	OPENER_APOSTROPHE,
	OPENER_BRACKET,
	OPENER_DASH,
	OPENER_DOTS,
	OPENER_OTHER,
	OPENER_RULE,     /* a line of stars or the like */
	OPENER_FACE,     /* :) */
	OPENER_INVERTED, /* Spanish */
	OPENER_COUNT
};

/* The word after the terminator, and the one after that. */
enum after {
	AFTER_SHAPE,                               /* plus its shape */
	AFTER_INITIAL = AFTER_SHAPE + SHAPE_COUNT, /* "J." */
	AFTER_ITEM,                                /* "2." or "2)" */
	AFTER_I,                                   /* the pronoun */
	AFTER_A,
	AFTER_COUNT
};
enum second {
	SECOND_AFTER, /* plus its value after a terminator */
	SECOND_END = SECOND_AFTER + AFTER_COUNT,
	SECOND_COMMA,
	SECOND_COLON,
	SECOND_DASH,
	SECOND_QUOTE,
	SECOND_BRACKET,
	SECOND_ADDRESS,
	SECOND_MARK,
	SECOND_COUNT
};
enum next {
	NEXT_NONE,
	NEXT_NUMBER = 3,
	NEXT_SEVERAL = PROPERTY_CLASSES + 1,
	NEXT_COUNT
};

/*
 * Of quotes or brackets: closed, open, or open since the start of the
 * sentence.
 */
enum inside {
	INSIDE_NOT,
	INSIDE,
	INSIDE_WHOLE,
	INSIDE_LEFT,
	INSIDE_INNER, /* of a quotation in a quotation */
	INSIDE_COUNT
};

/*
 * The word before the word before the terminator, where that one is a number,
 * a letter or an abbreviation.
 */
enum previous {
	PREVIOUS_NOT, /* not looked at */
	PREVIOUS_NONE,
	PREVIOUS_MONTH,
	PREVIOUS_NUMBERED,   /* page, plan */
	PREVIOUS_DETERMINER, /* German: der */
	PREVIOUS_PREPOSITION,
	PREVIOUS_ARTICLE,    /* the */
	PREVIOUS_ARTICLE_IN, /* the, after a preposition */
	PREVIOUS_SMALL,
	PREVIOUS_CAPITAL,
	PREVIOUS_NUMBER,
	PREVIOUS_COUNT
};

/* What the word after the terminator means, where that may decide. */
enum follower {
	FOLLOWER_OTHER,
	FOLLOWER_WEEKDAY,
	FOLLOWER_MONTH,
	FOLLOWER_FOREIGN,  /* a month of German or a neighbour of it */
	FOLLOWER_ZONE,     /* of time: GMT */
	FOLLOWER_NAMED,    /* named after people: Jr. Drive */
	FOLLOWER_COURTESY, /* Mr. */
	FOLLOWER_PERSON,
	FOLLOWER_PERSONS,
	FOLLOWER_GROUP,
	FOLLOWER_COUNT
};

/* Classes of the lexicon words (lexicons.h), 0 for none. */
enum { CASE_COUNT = 4, STARTS_COUNT = 5, DOTTED_COUNT = 5 };

enum { LENGTH_COUNT = 5, REPORT_COUNT = 5, REPORT_FAR = 6 };

/* X(property, how many values) */
#define PROPERTIES(X)                                                          \
	X(MARK, MARK_COUNT)                                                    \
	X(TYPE, TYPE_COUNT)                                                    \
	X(CLOSER, CLOSER_COUNT)                                                \
	X(GAP, GAP_COUNT)                                                      \
	X(ITEM, ITEM_COUNT)                                                    \
	X(QUOTED, INSIDE_COUNT)                                                \
	X(BRACKETED, INSIDE_COUNT)                                             \
	X(START, START_COUNT)                                                  \
	X(BEFORE, BEFORE_COUNT)                                                \
	X(CASED, CASED_COUNT)                                                  \
	X(LENGTH, LENGTH_COUNT)                                                \
	X(KNOWN, CASE_COUNT)                                                   \
	X(DOTTED, DOTTED_COUNT)                                                \
	X(PLACE, PLACE_COUNT)                                                  \
	X(PREVIOUS, PREVIOUS_COUNT)                                            \
	X(OPENER, OPENER_COUNT)                                                \
	X(AFTER, AFTER_COUNT)                                                  \
	X(NEXT, NEXT_COUNT)                                                    \
	X(WORD, CASE_COUNT *STARTS_COUNT)                                      \
	X(SECOND, SECOND_COUNT)                                                \
	X(SECOND_CASE, CASE_COUNT)                                             \
	X(REPORT, REPORT_COUNT)                                                \
	X(FOLLOWER, FOLLOWER_COUNT)                                            \
	X(NOTHING, 1)

enum property {
#define PROPERTY(name, values) PROPERTY_##name,
	PROPERTIES(PROPERTY)
#undef PROPERTY
	    PROPERTY_COUNT
};
enum {
#define VALUES(name, values) VALUES_##name = (values),
	PROPERTIES(VALUES)
#undef VALUES
};

/* The lexicons that are asked about words. */
struct property_lexicons {
	const struct lexicon *abbreviations;
	const struct wordlist *own; /* the user's abbreviations, or NULL */
	const struct lexicon *words;
};

/* The class of an abbreviation, from 1; 0 for none; NEXT_SEVERAL. */
uint16_t property_class(
    const struct property_lexicons *l, const struct lexicon_key *word);

/* Which of the n bits from low on is set, from 1; 0 for none of them. */
static inline uint16_t
property_which(unsigned bits, unsigned low, unsigned n)
{
	uint16_t i;

	bits = bits >> low & ((1U << n) - 1);
	if (bits == 0)
		return 0;
	for (i = 1; (bits & 1) == 0; i++)
		bits >>= 1;
	return i;
}

/* Names to show: of a property, and of one of its values ("" for none). */
const char *property_name(enum property p);
const char *property_value_name(enum property p, size_t value);

#endif
