#include "sentence/wordform.h"

#include <stdint.h>

#include "text/letter.h"
#include "text/utf8.h"

/* The classes of characters in words. */
enum {
	UPPER = 1,
	LOWER = 2,
	DIGIT = 4,
	ALNUM = 7,
	DOT = 8,
	OTHER = 16,
	LONG = 32 /* of a byte: not ASCII */
};

#define FIVE(c, x)                                                             \
	[(c)] = (x), [(c) + 1] = (x), [(c) + 2] = (x), [(c) + 3] = (x),        \
	[(c) + 4] = (x)
#define LETTERS(c, x)                                                          \
	FIVE(c, x), FIVE((c) + 5, x), FIVE((c) + 10, x), FIVE((c) + 15, x),    \
	    FIVE((c) + 20, x), [(c) + 25] = (x)

#define SIXTEEN(c, x)                                                          \
	FIVE(c, x), FIVE((c) + 5, x), FIVE((c) + 10, x), [(c) + 15] = (x)

static const unsigned char stuff_of_byte[256] = {
	LETTERS('A', UPPER),
	LETTERS('a', LOWER),
	FIVE('0', DIGIT),
	FIVE('5', DIGIT),
	['.'] = DOT,
	SIXTEEN(0x80, LONG),
	SIXTEEN(0x90, LONG),
	SIXTEEN(0xa0, LONG),
	SIXTEEN(0xb0, LONG),
	SIXTEEN(0xc0, LONG),
	SIXTEEN(0xd0, LONG),
	SIXTEEN(0xe0, LONG),
	SIXTEEN(0xf0, LONG),
};

/* Of a character beyond ASCII. */
static unsigned
stuff_of(uint32_t c)
{
	return letter_is_upper(c) ? UPPER : letter_is_lower(c) ? LOWER : OTHER;
}

static int
is_word(uint32_t c)
{
	return c < 0x80 ? (stuff_of_byte[c] & ALNUM) != 0 : letter_is(c);
}

/* wordform_is_alnum(), where many bytes are asked for. */
static int
is_alnum(char c)
{
	return (stuff_of_byte[(unsigned char)c] & ALNUM) != 0;
}

/* Whether c may join the letters or digits on its two sides. */
static int
joins(uint32_t before, uint32_t c, uint32_t behind)
{
	if (c == ',')
		return letter_is_digit(before) && letter_is_digit(behind);
	if (c == '.')
		return !letter_is_ideograph(before);
	return c == '\'' || c == 0x2019;
}

/* The character that ends at p; *from is where it begins. */
static uint32_t
last(const char *low, const char *p, const char **from)
{
	uint32_t c = (unsigned char)p[-1];

	*from = p - 1;
	if (c < 0x80)
		return c;
	while (*from > low && utf8_goes_on(**from))
		(*from)--;
	return utf8_last(low, p);
}

struct span
wordform_before(struct span text, size_t at)
{
	const char *end = text.p + at, *p = end, *q, *r;
	const char *low = at > WORDFORM_MAX ? end - WORDFORM_MAX : text.p;
	uint32_t c, behind = 0, before;

	/* Most words are of ASCII letters alone. */
	while (p > low && is_alnum(p[-1]))
		behind = (unsigned char)*--p;
	while (p > low) {
		c = last(low, p, &q);
		if (!is_word(c)) {
			if (behind == 0 || q == low)
				break;
			before = last(low, q, &r);
			if (!is_word(before) || !joins(before, c, behind))
				break;
		}
		behind = c;
		p = q;
	}
	return (struct span){ p, (size_t)(end - p) };
}

/* Read the character at p and move p past it. */
static uint32_t
next(const char **p, const char *end)
{
	uint32_t c = (unsigned char)**p;

	if (c >= 0x80)
		return utf8_next(p, end);
	++*p;
	return c;
}

struct span
wordform_at(struct span text, size_t at)
{
	const char *start = text.p + at, *p = start, *q, *r;
	const char *end =
	    text.n - at > WORDFORM_MAX ? start + WORDFORM_MAX : text.p + text.n;
	uint32_t c, before = 0, behind;

	/* Most words are of ASCII letters alone. */
	while (p < end && is_alnum(*p))
		before = (unsigned char)*p++;
	for (; p < end; p = q) {
		q = p;
		c = next(&q, end);
		if (!is_word(c)) {
			if (before == 0 || q == end)
				break;
			r = q;
			behind = next(&r, end);
			if (!is_word(behind) || !joins(before, c, behind))
				break;
		}
		before = c;
	}
	return (struct span){ start, (size_t)(p - start) };
}

/*
 * The classes of the characters of a word, and the numbers of characters and
 * dots.
 */
static unsigned
stuff(struct span word, size_t *n, size_t *dots)
{
	const char *p = word.p, *end = p + word.n;
	unsigned all = 0, one;
	unsigned char c;

	*n = word.n;
	*dots = 0;
	while (p < end)
		all |= stuff_of_byte[(unsigned char)*p++];
	if ((all & (DOT | LONG)) == 0)
		return all;
	all = 0;
	p = word.p;
	for (*n = 0; p < end; ++*n) {
		c = (unsigned char)*p;
		if (c < 0x80) {
			one = stuff_of_byte[c];
			p++;
		} else {
			one = stuff_of(utf8_next(&p, end));
		}
		*dots += one / DOT & 1;
		all |= one;
	}
	return all;
}

static enum shape
number_shape(unsigned all, size_t n)
{
	if (all != DIGIT)
		return SHAPE_NUMBER;
	return n <= 2 ? SHAPE_DIGITS : n == 4 ? SHAPE_YEAR : SHAPE_NUMBER;
}

/* The shape of a word with letters that have case. */
static enum shape
letter_shape(unsigned all, size_t n, size_t dots, int capital)
{
	if (n == 1)
		return capital ? SHAPE_INITIAL : SHAPE_LETTER;
	if (dots > 0 && n <= 3 * dots + 3)
		return capital ? SHAPE_DOTTED : SHAPE_DOTTED_LOWER;
	if ((all & UPPER) == 0)
		return SHAPE_LOWER;
	if ((all & LOWER) == 0)
		return SHAPE_CAPS;
	return capital ? SHAPE_CAPITAL : SHAPE_MIXED;
}

enum shape
wordform_shape(struct span word)
{
	size_t n, dots;
	unsigned all;

	if (word.n == 0)
		return SHAPE_NONE;
	all = stuff(word, &n, &dots);
	if (letter_is_digit((unsigned char)word.p[0]))
		return number_shape(all, n);
	if ((all & (UPPER | LOWER)) == 0)
		return SHAPE_CASELESS;
	return letter_shape(all, n, dots, wordform_is_capital(word));
}

int
wordform_is_capital(struct span word)
{
	const char *p = word.p;

	return word.n > 0 && letter_is_upper(next(&p, word.p + word.n));
}
