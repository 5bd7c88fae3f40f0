/*
 * amount/number.h: the words of a line as amounts see them (amount.h), and
 * numbers in figures and words among them.
 */

#ifndef AMOUNT_NUMBER_H
#define AMOUNT_NUMBER_H

#include <stddef.h>
#include <stdint.h>

#include "words/line_words.h"

enum { AMOUNT_AHEAD = 16 }; /* tokens that are looked at, at most */

/* The words of a line with what they can be in an amount. */
struct amounts {
	const struct line_words *words;
	uint16_t class[LINE_WORDS_MAX + AMOUNT_AHEAD]; /* of lexicons.h */
	int vague; /* "now", "recently" and the like count too */
};

/* Is token i a word of this class (of lexicons.h)? */
int amount_is(const struct amounts *a, size_t i, unsigned class);

/* Is token i, folded, this word? */
int amount_is_word(const struct amounts *a, size_t i, const char *word);

/* Is token i, folded, one of the words in list, which blanks part? */
int amount_is_one_of(const struct amounts *a, size_t i, const char *list);

/* The bytes of token i, none beyond the end. */
struct span amount_token(const struct amounts *a, size_t i);

/* What is behind the digits that token s begins with: th, s, pm. */
struct span number_rest(struct span s, size_t *digits);

/* Is token i a number of plain digits?  Its value goes to *value. */
int number_digits(const struct amounts *a, size_t i, unsigned long *value);

/* Is token i the sign of a number below zero? */
int number_minus(const struct amounts *a, size_t i);

/* What the word divides by: 3 for thirds; 0 for another word. */
int number_fraction(const struct amounts *a, size_t i);

/* The quarters of 1/4, 1/2 and 3/4; 0 for another token. */
int number_quarters(const struct amounts *a, size_t i);

/* Is token i three digits, as 500 in 1 500 000? */
int number_thousand(const struct amounts *a, size_t i);

/*
 * Behind the number that begins with token i: "1,500", "2.5 million", "-2.5",
 * "twenty-five", "a dozen", "hundreds of thousands", "two and a half",
 * "two-thirds", "a quarter of a million", "a few thousand"; i where there is
 * none.
 */
size_t number_end(const struct amounts *a, size_t i);

/* The unit that is joined to figures, as in 5kg; no bytes where none is. */
struct span number_measure(const struct amounts *a, size_t i);

/* The two figures of a range that is one token, 70-80 or 2-3bn: 1; or 0. */
int number_range(const struct amounts *a, size_t i, struct span part[2]);

/* Behind such a range, with the scale behind it; i where there is none. */
size_t number_range_end(const struct amounts *a, size_t i);

#endif
