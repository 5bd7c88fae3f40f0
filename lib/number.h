/*
 * number.h: the words of a line as amounts see them (amount.h), and numbers
 * in figures and words among them.
 */

#ifndef NUMBER_H
#define NUMBER_H

#include <stddef.h>
#include <stdint.h>

#include "line_words.h"

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

/*
 * Behind the number that begins with token i: "1,500", "2.5 million",
 * "twenty-five", "a dozen", "hundreds of thousands"; i where there is none.
 */
size_t number_end(const struct amounts *a, size_t i);

#endif
