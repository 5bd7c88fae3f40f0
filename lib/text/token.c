#include "text/token.h"

#include <stdint.h>

#include "text/letter.h"
#include "text/lexicons.h"
#include "text/utf8.h"

/* A position in a text and its code point (0 at the end). */
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

/*
 * Bytes of the most frequent tokens: words of ASCII letters and digits, and
 * single marks. Where a byte that is odd comes next, a word may go on.
 */
enum {
	BYTE_ODD = 0,
	BYTE_DIGIT = 1,
	BYTE_LETTER = 2,
	BYTE_PLAIN = BYTE_DIGIT | BYTE_LETTER,
	BYTE_OTHER = 4,
	BYTE_MARK = 8 /* not in a row of the same, as dots may be */
};

static const unsigned char byte_kind[256] = {
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 8, 8, 8, 8, 8, 0, 8, 8, 4, 8, 8, 4, 0, 8,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 8, 8, 4, 8, 8, 8, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 8, 8, 8, 8, 4,
	8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 8, 8, 8, 8, 4,
	/* From 0x80 on, all are odd. */
};

/* An ASCII letter or digit: the common case. */
static int
is_plain(char c)
{
	return (byte_kind[(unsigned char)c] & BYTE_PLAIN) != 0;
}

/* Advance by one code point, then past all plain ones. */
static struct token_cursor
stride(struct token_cursor at)
{
	(void)utf8_next(&at.p, at.end);
	while (at.p < at.end && is_plain(*at.p))
		at.p++;
	return look(at.p, at.end);
}

/* The code point after the one at the cursor. */
static uint32_t
ahead(struct token_cursor at)
{
	return at.p < at.end ? step(at).c : 0;
}

/* A letter of a word that is written in letters, not ideographs. */
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

/* Whether the apostrophe at the cursor begins a final 's. */
static int
possessive(struct token_cursor at)
{
	struct token_cursor s = step(at);

	return (s.c == 's' || s.c == 'S') && !alphanumeric(ahead(s));
}

/*
 * Whether a word goes on after the dot at the cursor.  The part before the dot
 * began at part.  It does in U.S., Ph.D. and example.com, but not in
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

/*
 * Whether the dot after the word belongs to it, as in J., a.m., Ph.D. and Gov.
 */
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
	/*
	 * Ill. and Sat. need their capital: "he was ill" and "they sat" are
	 * words.
	 */
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

/*
 * The end of the punctuation at the cursor: one character, or a row of the
 * same dot or hyphen.
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

/* Whether the apostrophe at the cursor, which follows a letter, begins 's. */
static int
begins_possessive(struct token_cursor at, const char *text)
{
	return letter_is_apostrophe(at.c) && at.p > text &&
	       alphanumeric(utf8_last(text, at.p)) && possessive(at);
}

/* token_next() for a token of any bytes. */
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

/*
 * The end of a word at p of ASCII letters and digits, which is all of the token
 * or all but the dot behind it; NULL if it takes more to find the end.
 */
static const char *
plain_end(const char *p, const char *end)
{
	const char *q = p + 1;

	while (q < end && is_plain(*q))
		q++;
	if (q == end || byte_kind[(unsigned char)*q] != BYTE_ODD)
		return q;
	if (*q == '.' && (q + 1 == end || q[1] == ' '))
		return q + dot_ends((struct span){ p, (size_t)(q - p) });
	return NULL;
}

/* Whether a dash, quotation mark or bullet from U+2010 on, that is no
 * apostrophe, is at p. */
static int
is_long_mark(const char *p, const char *end)
{
	return end - p >= 3 && p[0] == '\xe2' && p[1] == '\x80' &&
	       (unsigned char)p[2] >= 0x90 && (unsigned char)p[2] <= 0xa6 &&
	       p[2] != '\x99';
}

int
token_next(struct span text, size_t *at, struct token *t)
{
	const char *p = text.p + *at, *end = text.p + text.n, *q = NULL;

	while (p < end && *p == ' ')
		p++;
	if (p == end) {
		*at = text.n;
		return 0;
	}
	if (byte_kind[(unsigned char)*p] == BYTE_LETTER) {
		t->kind = TOKEN_WORD;
		q = plain_end(p, end);
	} else {
		t->kind = TOKEN_PUNCT;
		if (byte_kind[(unsigned char)*p] == BYTE_MARK)
			q = p + 1;
		else if (is_long_mark(p, end))
			q = p + 3;
	}
	if (q == NULL)
		return next_odd(text, at, t);
	t->text = (struct span){ p, (size_t)(q - p) };
	*at = (size_t)(q - text.p);
	return 1;
}
