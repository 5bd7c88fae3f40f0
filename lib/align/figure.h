/*
 * align/figure.h: the figures of a sentence: "two", "1,000", "$3.5 million", "4
 * %".
 *
 * Times of day, dates in digits, ordinals and numbers in names (F-16) are no
 * figures.  Two figures are equal when they differ by at most 0.5 per cent
 * and have no different units.
 */

#ifndef ALIGN_FIGURE_H
#define ALIGN_FIGURE_H

#include <stddef.h>
#include <stdint.h>

#include "text/token.h"

/* Units that words do not tell; a word is the unit of what it counts. */
enum figure_unit {
	FIGURE_PLAIN,
	FIGURE_PERCENT,
	FIGURE_DOLLAR,
	FIGURE_EURO,
	FIGURE_POUND,
	FIGURE_OTHER_MONEY
};

enum { FIGURE_NOUNS = 3 };
#define FIGURE_NO_NOUN UINT32_MAX

struct figure {
	int64_t thousandths;
	enum figure_unit unit;
	int at_least;  /* "more than", "at least" or "over" stands before it */
	int countable; /* says how much or how many: no year, age, time, score
			*/
	uint32_t noun[FIGURE_NOUNS]; /* for who numbers words: those behind it
					 that can be what it counts */
	size_t n, words;  /* tokens it takes, and those that are no marks */
	size_t reach;     /* words behind it before a mark, hyphens left out */
	struct span text; /* from the first to the last of them */
};

/* figure_at() where the token can be a number. */
int figure_at_number(
    const struct token *t, size_t n, size_t i, struct figure *f);

/*
 * Is there a figure at token i of n?  1, with *f set (but for the nouns, which
 * are FIGURE_NO_NOUN), or 0.
 */
static inline int
figure_at(const struct token *t, size_t n, size_t i, struct figure *f)
{
	/* Words for numbers begin with e, f, n, s or t. */
	const uint32_t first = 0xc2030;
	unsigned letter =
	    (unsigned char)(t[i].text.p[0] | 0x20) - (unsigned)'a';

	if (t[i].kind == TOKEN_PUNCT ||
	    (t[i].kind == TOKEN_WORD &&
		(t[i].text.n < 3 || t[i].text.n > 9 || letter >= 26 ||
		    !(first >> letter & 1))))
		return 0;
	return figure_at_number(t, n, i, f);
}

int figure_equal(const struct figure *a, const struct figure *b);

#endif
