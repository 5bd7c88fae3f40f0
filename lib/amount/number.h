/*
 * amount/number.h: the words of a line with their classes in amounts, and the
 * numbers in figures and words among them.
 */

#ifndef AMOUNT_NUMBER_H
#define AMOUNT_NUMBER_H

#include <stddef.h>
#include <stdint.h>

#include "words/line_words.h"

enum { AMOUNT_AHEAD = 16 }; /* most tokens that a rule looks ahead */

/* The words of a line with what each can be in an amount. */
struct amounts {
	const struct line_words *words;
	uint16_t class[LINE_WORDS_MAX +
		       AMOUNT_AHEAD]; /* AMOUNT_* of lexicons.h */
	int vague; /* whether "now", "recently" and the like are dates */
};

/* Whether token i is a word of one of these classes (AMOUNT_*). */
int amount_is(const struct amounts *a, size_t i, unsigned class);

/* Whether token i, folded, is this word. */
int amount_is_word(const struct amounts *a, size_t i, const char *word);

/* Whether token i, folded, is one of the words of a list, with spaces between.
 */
int amount_is_one_of(const struct amounts *a, size_t i, const char *list);

/* The bytes of token i; none if there is no such token. */
struct span amount_token(const struct amounts *a, size_t i);

/* What follows the digits at the start of token s: th, s, pm. */
struct span number_rest(struct span s, size_t *digits);

/* Whether token i is a number of digits only; its value goes to *value. */
int number_digits(const struct amounts *a, size_t i, unsigned long *value);

/* Whether token i is the minus sign of a number. */
int number_minus(const struct amounts *a, size_t i);

/* The denominator that the word names: 3 for thirds; 0 for other words. */
int number_fraction(const struct amounts *a, size_t i);

/* The value of 1/4, 1/2 and 3/4 in quarters; 0 for other tokens. */
int number_quarters(const struct amounts *a, size_t i);

/* Whether token i is three digits, as 500 in 1 500 000. */
int number_thousand(const struct amounts *a, size_t i);

/*
 * Index of the first token after the number that starts at token i, i if there
 * is none: "1,500", "2.5 million", "-2.5", "twenty-five", "a dozen", "hundreds
 * of thousands", "two and a half", "two-thirds", "a quarter of a million", "a
 * few thousand".
 */
size_t number_end(const struct amounts *a, size_t i);

/* The unit joined to the figures of token i, as in 5kg; empty if there is none.
 */
struct span number_measure(const struct amounts *a, size_t i);

/* The two numbers of a range in one token, 70-80 or 2-3bn: 1; or 0. */
int number_range(const struct amounts *a, size_t i, struct span part[2]);

/* The token after such a range and the scale that follows it, or i. */
size_t number_range_end(const struct amounts *a, size_t i);

#endif
