#include "page/dateline.h"

#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	TOKENS = 24, /* of a dateline, at most */
	CREDIT = 100 /* bytes of a credit */
};

/* The parts of a dateline read so far. */
struct opening {
	size_t tokens, capitals; /* leading words that are all capitals */
	int other;               /* whether another word has come */
	int agency, bracket, comma;
};

static int
all_upper(struct span word)
{
	const char *p = word.p, *end = word.p + word.n;
	size_t n = 0;
	uint32_t c;

	for (; p < end; n++) {
		c = utf8_next(&p, end);
		if (letter_is_lower(c) ||
		    !(letter_is(c) || c == '.' || letter_is_apostrophe(c)))
			return 0;
	}
	return n > 1;
}

static int
is_joining(struct span word)
{
	static const char *const join[] = { "and", "of", "de", "the", "near",
		"in", "on", "at", "la", "el", "du", "al" };
	size_t i;

	for (i = 0; i < sizeof(join) / sizeof(join[0]); i++)
		if (span_equal(word, span_of(join[i])))
			return 1;
	return 0;
}

/* Read a word: 1 if it may be part of a dateline. */
static int
take_word(struct opening *o, struct span word)
{
	const char *p = word.p;
	uint32_t first = utf8_next(&p, word.p + word.n);
	unsigned class = lexicon_find_folded(&furniture, word);

	if (o->bracket) {
		o->agency |= (class & FURNITURE_BYLINE) != 0 || all_upper(word);
		return 1;
	}
	o->agency |= (class & FURNITURE_BYLINE) != 0 && o->comma;
	if (all_upper(word)) {
		o->capitals += !o->other;
		return 1;
	}
	o->other = 1;
	return letter_is_upper(first) || is_joining(word);
}

static int
is_dash(struct span mark)
{
	return mark.p[0] == '-' || span_equal(mark, span_of("\xe2\x80\x93")) ||
	       span_equal(mark, span_of("\xe2\x80\x94"));
}

/* Whether the parts read so far form a dateline if a dash follows. */
static int
is_dateline(const struct opening *o)
{
	return o->agency || (o->capitals > 0 && (!o->other || o->comma));
}

/* Characters that may separate the words of a dateline. */
static int
take_sign(struct opening *o, char c)
{
	if (c == '(' || c == '[') {
		o->bracket = 1;
		return 0;
	}
	if (c == ')' || c == ']') {
		o->bracket = 0;
		return 0;
	}
	if (c != ',' && c != '/' && c != '.' && c != ';')
		return -1;
	o->comma |= c != ';';
	return 0;
}

/*
 * Read punctuation: 1 if the dateline ends with it, -1 if this is no dateline,
 * else 0.
 */
static int
take_mark(struct opening *o, struct span mark, int spaced)
{
	if (is_dash(mark) && !spaced)
		return o->bracket ? 0 : -1;
	if (is_dash(mark))
		return is_dateline(o) ? 1 : -1;
	if (mark.p[0] == ':')
		return (o->capitals > 0 && !o->other) || o->agency ? 1 : -1;
	return take_sign(o, mark.p[0]);
}

/*
 * Read a token that ends at end: 1 if the dateline ends there, -1 if this is
 * no dateline, else 0.
 */
static int
take(struct opening *o, const struct token *t, struct span text, size_t end)
{
	int spaced = text.p[end] == ' ' || (t->text.p[0] & 0x80) != 0;

	if (t->kind == TOKEN_NUMBER)
		return 0;
	if (t->kind == TOKEN_WORD)
		return take_word(o, t->text) ? 0 : -1;
	return o->tokens == 0 && t->text.p[0] != '('
		   ? -1
		   : take_mark(o, t->text, spaced);
}

size_t
dateline_length(struct span text)
{
	struct opening o = { 0 };
	struct token t;
	size_t at, end;
	int done = 0;

	for (at = 0;
	     done == 0 && o.tokens < TOKENS && token_next(text, &at, &t);
	     o.tokens++) {
		end = (size_t)(t.text.p - text.p) + t.text.n;
		done = end < text.n ? take(&o, &t, text, end) : -1;
		if (done == 1)
			return text.p[end] == ' ' ? end : 0;
	}
	return 0;
}

/* Is there a word of the class in the text? */
static int
has_class(struct span text, unsigned class)
{
	struct token t;
	size_t at;

	for (at = 0; token_next(text, &at, &t);)
		if (t.kind == TOKEN_WORD &&
		    (lexicon_find_folded(&furniture, t.text) & class) != 0)
			return 1;
	return 0;
}

/*
 * The offset of the bracket that opens the final bracketed part; text.n if
 * there is none.
 */
static size_t
last_bracket(struct span text)
{
	size_t i = text.n, least = text.n > CREDIT ? text.n - CREDIT : 0;
	char open;

	if (i > 0 && text.p[i - 1] == '.')
		i--;
	if (i == 0 || (text.p[i - 1] != ')' && text.p[i - 1] != ']'))
		return text.n;
	open = text.p[i - 1] == ')' ? '(' : '[';
	while (i-- > least)
		if (text.p[i] == open)
			return i;
	return text.n;
}

/*
 * The offset of "Photo: ..." or "REUTERS/..." near the end; text.n if there is
 * none.
 */
static size_t
last_label(struct span text)
{
	size_t at = text.n > CREDIT ? text.n - CREDIT : 0, found = text.n, end;
	struct token t;

	while (at < text.n && at > 0 && text.p[at] != ' ')
		at++;
	while (token_next(text, &at, &t)) {
		end = (size_t)(t.text.p - text.p) + t.text.n;
		if (t.kind != TOKEN_WORD || end + 1 >= text.n)
			continue;
		if ((text.p[end] == ':' || text.p[end] == '/') &&
		    letter_is_upper((unsigned char)t.text.p[0]) &&
		    (lexicon_find_folded(&furniture, t.text) &
			FURNITURE_CREDIT) != 0 &&
		    found == text.n)
			found = (size_t)(t.text.p - text.p);
	}
	return found;
}

size_t
dateline_credit(struct span text)
{
	size_t at = last_bracket(text);

	if (at > 0 && at < text.n &&
	    has_class(
		(struct span){ text.p + at, text.n - at }, FURNITURE_CREDIT))
		return at;
	at = last_label(text);
	return at == 0 ? text.n : at;
}
