/*
 * show/highlight.h: the words of a sentence that its partners in the other
 * report lack, and those that both quote.
 *
 * Words are compared by their stems (word_key.h).  What else is equal is what
 * align has found: the evidence of a row names amounts that both have
 * ("figures"), words that say the same ("alike") and two that conflict
 * ("written"), see align/evidence.h.  A quotation is shared
 * if three consecutive words are between quotation marks in both.
 */

#ifndef SHOW_HIGHLIGHT_H
#define SHOW_HIGHLIGHT_H

#include <stddef.h>
#include <stdint.h>

#include "show/alignment.h"
#include "show/word_key.h"
#include "text/span.h"
#include "text/token.h"

enum highlight_class {
	HIGHLIGHT_NONE,
	HIGHLIGHT_WORD,  /* a word that no partner has */
	HIGHLIGHT_FACT,  /* a figure or a name that none has */
	HIGHLIGHT_QUOTE, /* words that both quote */
	HIGHLIGHT_COUNT
};

/* A run of bytes of a sentence. */
struct stretch {
	size_t from, to;
	enum highlight_class class;
};

struct highlight_word {
	struct token token;
	struct word_key key; /* whole is 0 for what is no word */
	int quoted;
	int known; /* part of what a partner has in other words */
	enum highlight_class class;
};

/* An amount or words of the sentence, as the evidence writes them. */
struct highlight_amount {
	struct span text; /* words with "_" between them */
	enum highlight_class class;
};

struct highlight {
	struct stretch *stretch; /* of the sentence, in order */
	size_t n;

	size_t stretch_cap; /* private from here */
	struct highlight_word *word;
	size_t words, word_cap;
	uint32_t *known, *quote; /* hashes of the partners, sorted */
	size_t knowns, known_cap, quotes, quote_cap;
	struct highlight_amount *amount;
	size_t amounts, amount_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void highlight_free(struct highlight *c);

/* Start the partners of another sentence. */
void highlight_start(struct highlight *c);

/* Add a partner. */
void highlight_partner(struct highlight *c, struct span text);

/*
 * Add the evidence of the row that links the sentence, on that side of it (0 or
 * 1), with a partner.  Its text must stay until highlight_sentence() is done.
 */
void highlight_evidence(struct highlight *c, struct span evidence, int side);

/*
 * Find the stretches of a sentence; without partners there are none. Takes n
 * log n time in the words of all, and time in the words of the sentence times
 * its amounts, of which the first 64 of each row count.
 */
void highlight_sentence(struct highlight *c, struct span text);

/*
 * Compare the right passage of a row: with all its partners where it has its
 * home, and elsewhere with the left one of the row alone, so that a passage
 * that is shown in full with each of its partners takes time linear in its
 * rows.
 */
void highlight_right(
    struct highlight *c, const struct alignment *a, size_t link);

/*
 * Compare passage i of a side of an alignment with all its partners; the
 * stretches are in *c. All passages together take n log n time in the rows.
 */
void highlight_passage(
    struct highlight *c, const struct alignment *a, int side, size_t i);

#endif
