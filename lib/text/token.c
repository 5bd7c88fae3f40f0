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

/* An ASCII letter or digit: the common case. */
static int
plain(char c)
{
	return (unsigned)(c | 0x20) - 'a' < 26 || (unsigned)c - '0' < 10;
}

/* Advance by one code point, then past all plain ones. */
static struct token_cursor
stride(struct token_cursor at)
{
	(void)utf8_next(&at.p, at.end);
	while (at.p < at.end && plain(*at.p))
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

/*
 * The end of a word at p that has only ASCII letters and digits, as most words
 * do; NULL if it takes more to find the end.
 */
static const char *
plain_end(const char *p, const char *end)
{
	const char *word = p;

	if ((unsigned)(*p | 0x20) - 'a' >= 26)
		return NULL;
	do
		p++;
	while (p < end && plain(*p));
	if (p < end && *p == '.' && (p + 1 == end || p[1] == ' '))
		return p + dot_ends((struct span){ word, (size_t)(p - word) });
	if (p < end && (*p == '.' || *p == '\'' || (unsigned char)*p >= 0x80))
		return NULL;
	return p;
}

/* token_next() for a token that is not a plain word. */
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
 * The length of a mark at p, not an apostrophe, that is alone: of ASCII, or of
 * the dashes, quotation marks and bullets from U+2010 on; 0 if it takes more
 * to find it.
 */
static size_t
plain_mark(const char *p, const char *end)
{
	unsigned char last;

	if (*p > ' ' && *p < 0x7f)
		return *p != '\'' && !plain(*p) && (p + 1 == end || p[1] != *p);
	if (end - p < 3 || p[0] != '\xe2' || p[1] != '\x80')
		return 0;
	last = (unsigned char)p[2];
	return last >= 0x90 && last <= 0xa6 && last != 0x99 ? 3 : 0;
}

int
token_next(struct span text, size_t *at, struct token *t)
{
	const char *p = text.p + *at, *end = text.p + text.n, *q = NULL;
	size_t mark;

	while (p < end && *p == ' ')
		p++;
	mark = p < end ? plain_mark(p, end) : 0;
	if (mark > 0) {
		q = p + mark;
		t->kind = TOKEN_PUNCT;
	} else if (p < end) {
		q = plain_end(p, end);
		t->kind = TOKEN_WORD;
	}
	if (q == NULL)
		return next_odd(text, at, t);
	t->text = (struct span){ p, (size_t)(q - p) };
	*at = (size_t)(q - text.p);
	return 1;
}
