#include "number.h"

#include <string.h>

#include "letter.h"
#include "lexicons.h"

int
amount_is(const struct amounts *a, size_t i, unsigned class)
{
	return (a->class[i] & class) != 0;
}

struct span
amount_token(const struct amounts *a, size_t i)
{
	if (i >= a->words->n)
		return (struct span){ "", 0 };
	return a->words->word[i].token.text;
}

struct span
number_rest(struct span s, size_t *digits)
{
	for (*digits = 0;
	     *digits < s.n && letter_is_digit((unsigned char)s.p[*digits]);)
		++*digits;
	return (struct span){ s.p + *digits, s.n - *digits };
}

static struct span
folded(const struct amounts *a, size_t i)
{
	if (i >= a->words->n)
		return (struct span){ "", 0 };
	return word_folded(&a->words->word[i]);
}

int
amount_is_word(const struct amounts *a, size_t i, const char *word)
{
	return span_equal(folded(a, i), span_of(word));
}

int
amount_is_one_of(const struct amounts *a, size_t i, const char *list)
{
	struct span w = folded(a, i);
	size_t n;

	if (w.n == 0)
		return 0;
	for (; *list != '\0'; list += n + (list[n] != '\0')) {
		n = 0;
		if (list[0] == w.p[0] && strncmp(list, w.p, w.n) == 0) {
			n = w.n;
			if (list[n] == ' ' || list[n] == '\0')
				return 1;
		}
		while (list[n] != ' ' && list[n] != '\0')
			n++;
	}
	return 0;
}

static const struct token *
number_token(const struct amounts *a, size_t i)
{
	const struct token *t;

	if (i >= a->words->n)
		return NULL;
	t = &a->words->word[i].token;
	return t->kind == TOKEN_NUMBER ? t : NULL;
}

int
number_digits(const struct amounts *a, size_t i, unsigned long *value)
{
	const struct token *t = number_token(a, i);
	size_t k;

	if (t == NULL || t->text.n > 9)
		return 0;
	for (*value = 0, k = 0; k < t->text.n; k++) {
		if (!letter_is_digit((unsigned char)t->text.p[k]))
			return 0;
		*value = *value * 10 + (unsigned long)(t->text.p[k] - '0');
	}
	return 1;
}

/* Figures: 5  1,500  3.5  10m  and not 20th, 19:19 or 2014-03-15. */
static int
figures(const struct amounts *a, size_t i)
{
	const struct token *t = number_token(a, i);
	size_t k;

	if (t == NULL)
		return 0;
	for (k = 0; k < t->text.n; k++)
		if (!letter_is_digit((unsigned char)t->text.p[k]) &&
		    t->text.p[k] != ',' && t->text.p[k] != '.')
			break;
	if (k == t->text.n)
		return 1;
	return t->text.n - k <= 2 &&
	       lexicon_find(&amounts, (struct span){ t->text.p + k,
					  t->text.n - k }) == AMOUNT_SCALE;
}

static int
is_hyphen(const struct amounts *a, size_t i)
{
	return amount_is_word(a, i, "-");
}

/* A number word or a scale, and not the m of "5 m high". */
static int
number_word(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_CARDINAL | AMOUNT_SCALE) &&
	       (a->words->word[i].folded_n > 2 ||
		   a->words->word[i].glue == '0');
}

/* Between number words: twenty-five, hundred and five, tens of thousands. */
static int
links(const struct amounts *a, size_t i)
{
	if (!amount_is(a, i + 1, AMOUNT_CARDINAL | AMOUNT_SCALE))
		return 0;
	return is_hyphen(a, i) || (amount_is_one_of(a, i, "and of") &&
				      amount_is(a, i - 1, AMOUNT_SCALE));
}

/* Number words and scales in a row, from token i on: million, and fifty. */
static size_t
line_words_end(const struct amounts *a, size_t i)
{
	size_t limit = i + AMOUNT_AHEAD - 4;

	while (i < limit) {
		if (number_word(a, i))
			i++;
		else if (links(a, i))
			i += 2;
		else
			break;
	}
	return i;
}

/* Million, and not m. */
static int
long_scale(const struct amounts *a, size_t i)
{
	return amount_is(a, i, AMOUNT_SCALE) && a->words->word[i].folded_n > 3;
}

size_t
number_end(const struct amounts *a, size_t i)
{
	size_t end;

	if (figures(a, i)) {
		end = i + 1;
		if (amount_is(a, end, AMOUNT_SCALE) ||
		    (is_hyphen(a, end) && amount_is(a, end + 1, AMOUNT_SCALE)))
			end = line_words_end(a, end);
		return end;
	}
	if (amount_is(a, i, AMOUNT_CARDINAL) || long_scale(a, i))
		return line_words_end(a, i);
	if (amount_is_one_of(a, i, "a half several") && long_scale(a, i + 1))
		return line_words_end(a, i + 1);
	if (amount_is_word(a, i, "half") && amount_is_word(a, i + 1, "a") &&
	    amount_is(a, i + 2, AMOUNT_SCALE))
		return line_words_end(a, i + 2);
	return i;
}
