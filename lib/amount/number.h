/*
 * amount/number.h: the words of a line as amounts see them (amount.h), and
 * numbers in figures and words among them.  tokens: number.c; the grammar:
 * number_parse.c.
 */

#ifndef AMOUNT_NUMBER_H
#define AMOUNT_NUMBER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "amount/quantity.h"
#include "words/line_words.h"
#include "words/word_list.h"

enum { AMOUNT_AHEAD = 16 }; /* most tokens that a rule looks ahead */

/* A number that number_parse() has read, since many rules ask for the same. */
struct number_read {
	size_t at; /* the token where it begins, plus 1; 0: nothing was read */
	size_t end;
	struct quantity q;
};

enum { NUMBERS_READ = 8 };

/* The words of a line with what each can be in an amount. */
struct amounts {
	const struct line_words *words;
	uint16_t class[LINE_WORDS_MAX +
		       AMOUNT_AHEAD]; /* AMOUNT_* of lexicons.h */
	int vague; /* whether "now", "recently" and the like are dates */

	/* Private: the numbers read last, by token modulo NUMBERS_READ.  The
	 * rules, to which all else is const, fill them by way of read, so the
	 * struct can't be copied. */
	struct number_read *read;
	struct number_read numbers[NUMBERS_READ];
};

/* Whether token i is a word of one of these classes (AMOUNT_*). */
int amount_is(const struct amounts *a, size_t i, unsigned class);

/* Whether token i, folded, is this word. */
static inline int
amount_is_word(const struct amounts *a, size_t i, const char *word)
{
	struct span w;

	if (i >= a->words->n)
		return 0;
	w = word_folded(&a->words->word[i]);
	return w.p[0] == word[0] && strncmp(w.p, word, w.n) == 0 &&
	       word[w.n] == '\0';
}

/* Whether token i, folded, is one of the words of a list, with spaces between.
 */
static inline int
amount_is_one_of(const struct amounts *a, size_t i, const char *list)
{
	return i < a->words->n && word_is_one_of(&a->words->word[i], list);
}

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

/* Whether a number, or the sign of a sum, may begin with token i. */
int number_may_begin(const struct amounts *a, size_t i);

int amount_is_hyphen(const struct amounts *a, size_t i);

/*
 * The grammar of numbers.  number_parse() reads the number that begins with
 * token i into *q, and returns the offset of the token after it; i where there
 * is none.
 *
 *	1,500  1 500  2.5 million  10m  -2.5  .75  2½  1 1/2  twenty-five
 *	half a million  a dozen  two and a half  a million and a half
 *	three-quarters  a quarter of a million
 *
 * "Dozens", "hundreds of thousands", "a few thousand" and "two-thirds" are
 * numbers without a value (q->known 0), as are "10,00" and "0600".
 */
size_t number_parse(const struct amounts *a, size_t i, struct quantity *q);

/*
 * A range that is one token, 70-80 or 2-3bn, with the scale after it.  Its
 * numbers have no value where the second is not more, as in 3-2.
 */
size_t number_parse_range(
    const struct amounts *a, size_t i, struct quantity q[2]);

/*
 * A number that begins with the figures s, the end of token i: the 600M
 * of $600M, the 50,000 of RM50,000.  A scale may be a capital.
 */
size_t number_parse_figures(
    const struct amounts *a, size_t i, struct span s, struct quantity *q);

/*
 * The figures that token i begins with, as in 5kg: what is joined to them; no
 * bytes where nothing is.
 */
struct span number_joined(
    const struct amounts *a, size_t i, struct quantity *q);

#endif
