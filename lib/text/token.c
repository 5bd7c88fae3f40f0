#include "text/token.h"

#include <stdint.h>

#include "text/letter.h"
#include "text/lexicons.h"
#include "text/utf8.h"

/* A place in a text, with the code point that stands there (0 at the end). */
struct token_cursor {
	const char *p, *end;
	uint32_t c;
};

static struct token_cursor
look(const char *p, const char *end)
{
	const char *q = p;

	return (
	    struct token_cursor){ p, end, p < end ? utf8_next(&q, end) : 0 };
}

static struct token_cursor
step(struct token_cursor at)
{
	(void)utf8_next(&at.p, at.end);
	return look(at.p, at.end);
}

/* An ASCII letter or digit, of which most text is. */
static int
plain(char c)
{
	return (unsigned)(c | 0x20) - 'a' < 26 || (unsigned)c - '0' < 10;
}

/* A step, and on past all that is plain. */
static struct token_cursor
stride(struct token_cursor at)
{
	(void)utf8_next(&at.p, at.end);
	while (at.p < at.end && plain(*at.p))
		at.p++;
	return look(at.p, at.end);
}

/* The code point behind the one at the cursor. */
static uint32_t
ahead(struct token_cursor at)
{
	return at.p < at.end ? step(at).c : 0;
}

/* Letter of a word written in letters, not in ideographs. */
static int
alphabetic(uint32_t c)
{
	return letter_is(c) && !letter_is_ideograph(c);
}

static int
alphanumeric(uint32_t c)
{
	return letter_is_digit(c) || alphabetic(c);
}

/* At an apostrophe: is it that of 's at the end of a word? */
static int
possessive(struct token_cursor at)
{
	struct token_cursor s = step(at);

	return (s.c == 's' || s.c == 'S') && !alphanumeric(ahead(s));
}

/*
 * At a dot, behind the part of a word that began at part: does the word go on
 * behind it?  So it does in U.S., Ph.D. and example.com, but not in
 * "Sunday.Russia".
 */
static int
dot_joins(struct token_cursor at, const char *part)
{
	struct token_cursor next = step(at);

	if (letter_is_digit(next.c) ||
	    (alphabetic(next.c) && !letter_is_upper(next.c)))
		return 1;
	return alphabetic(next.c) && at.p - part <= 2 &&
	       !alphanumeric(ahead(next));
}

/* Does a dot behind the word belong to it, as in J., a.m., Ph.D. and Gov.? */
static int
dot_ends(struct span word)
{
	const char *p = word.p, *end = word.p + word.n;
	int capital = letter_is_upper(utf8_next(&p, end));
	unsigned names = ABBREVIATION_TITLE | ABBREVIATION_MONTH |
			 ABBREVIATION_PLACE,
		 classes;

	if (capital && p == end)
		return 1;
	if (word.n >= 3 && (word.p[1] == '.' || end[-2] == '.'))
		return 1;
	/* Ill. and Sat. have capitals: "he was ill", "they sat" are words. */
	classes = lexicon_find_folded(&abbreviations, word);
	return (capital ? classes : classes & ~names) != 0;
}

/* The end of the word that begins at the cursor. */
static const char *
word_end(struct token_cursor at)
{
	const char *start = at.p, *part = at.p;
	struct span word;

	for (at = stride(at); at.p < at.end; at = stride(at)) {
		if (alphanumeric(at.c))
			continue;
		if (letter_is_apostrophe(at.c) && alphabetic(ahead(at)) &&
		    !possessive(at))
			continue;
		if (at.c != '.' || !dot_joins(at, part))
			break;
		part = at.p + 1;
	}
	word = (struct span){ start, (size_t)(at.p - start) };
	if (at.c == '.' && ahead(at) != '.' && dot_ends(word))
		return at.p + 1;
	return at.p;
}

/* The end of the number that begins at the cursor. */
static const char *
number_end(struct token_cursor at)
{
	int dates = 0; /* hyphens join digits only: 2014-03-15, not F-16s */

	for (at = stride(at); at.p < at.end; at = stride(at)) {
		if (alphanumeric(at.c))
			continue;
		if ((at.c == '.' || at.c == ',' || at.c == ':' ||
			at.c == '/') &&
		    letter_is_digit(ahead(at)))
			continue;
		if (at.c == '-' && letter_is_digit(ahead(at)) && dates++ < 2)
			continue;
		break;
	}
	return at.p;
}

/* The end of the mark at the cursor: one character, or the same dot repeated.
 */
static const char *
mark_end(struct token_cursor at)
{
	uint32_t c = at.c;

	at = step(at);
	if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_')
		while (at.p < at.end && at.c == c)
			at = step(at);
	return at.p;
}

/* Is the apostrophe at the cursor, behind a letter, the beginning of 's? */
static int
begins_possessive(struct token_cursor at, const char *text)
{
	return letter_is_apostrophe(at.c) && at.p > text &&
	       alphanumeric(utf8_last(text, at.p)) && possessive(at);
}

/*
 * The end of a word of ASCII letters and digits only, as most are, that begins
 * at p; NULL where it is not plain what belongs to the word.
 */
static const char *
plain_end(const char *p, const char *end)
{
	if ((unsigned)(*p | 0x20) - 'a' >= 26)
		return NULL;
	do
		p++;
	while (p < end && plain(*p));
	if (p < end && (*p == '.' || *p == '\'' || (unsigned char)*p >= 0x80))
		return NULL;
	return p;
}

/* token_next() where the token is not a plain word. */
static int
next_odd(struct span text, size_t *at, struct token *t)
{
	struct token_cursor c = look(text.p + *at, text.p + text.n);
	const char *end;

	while (c.p < c.end && letter_is_space(c.c))
		c = step(c);
	if (c.p == c.end) {
		*at = text.n;
		return 0;
	}
	if (letter_is_digit(c.c)) {
		t->kind = TOKEN_NUMBER;
		end = number_end(c);
	} else if (letter_is_ideograph(c.c)) {
		t->kind = TOKEN_WORD;
		end = step(c).p;
	} else if (letter_is(c.c)) {
		t->kind = TOKEN_WORD;
		end = word_end(c);
	} else if (begins_possessive(c, text.p)) {
		t->kind = TOKEN_WORD;
		end = step(step(c)).p;
	} else {
		t->kind = TOKEN_PUNCT;
		end = mark_end(c);
	}
	t->text = (struct span){ c.p, (size_t)(end - c.p) };
	*at = (size_t)(end - text.p);
	return 1;
}

int
token_next(struct span text, size_t *at, struct token *t)
{
	const char *p = text.p + *at, *end = text.p + text.n, *q;

	while (p < end && *p == ' ')
		p++;
	q = p < end ? plain_end(p, end) : NULL;
	if (q == NULL)
		return next_odd(text, at, t);
	t->text = (struct span){ p, (size_t)(q - p) };
	t->kind = TOKEN_WORD;
	*at = (size_t)(q - text.p);
	return 1;
}
