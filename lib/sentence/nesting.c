#include "sentence/nesting.h"

#include <string.h>

#include "text/letter.h"
#include "text/utf8.h"

const unsigned char char_class_of_byte[256] = {
	['.'] = CHAR_MARK,
	['?'] = CHAR_MARK,
	['!'] = CHAR_MARK,
	[':'] = CHAR_BREAK,
	[';'] = CHAR_BREAK,
	['"'] = CHAR_QUOTE,
	['\''] = CHAR_APOSTROPHE,
	['('] = CHAR_OPEN,
	['['] = CHAR_OPEN,
	[')'] = CHAR_CLOSE,
	[']'] = CHAR_CLOSE,
	[0xc2] = CHAR_LEAD, /* « » */
	[0xcd] = CHAR_LEAD, /* Greek question mark */
	[0xd6] = CHAR_LEAD, /* Armenian */
	[0xd8] = CHAR_LEAD, /* Arabic */
	[0xdb] = CHAR_LEAD,
	[0xe0] = CHAR_LEAD, /* Devanagari */
	[0xe1] = CHAR_LEAD, /* Ethiopic */
	[0xe2] = CHAR_LEAD, /* general punctuation */
	[0xe3] = CHAR_LEAD, /* CJK punctuation */
	[0xef] = CHAR_LEAD, /* full-width forms */
};

static enum char_class
role_of(uint32_t c)
{
	switch (c) {
	case 0x2026: /* … */
		return CHAR_MARK;
	case 0x3002: /* 。 */
	case 0xff01: /* ！ */
	case 0xff1f: /* ？ */
	case 0xff61: /* halfwidth 。 */
	case 0x37e:  /* Greek question mark */
	case 0x589:  /* Armenian full stop */
	case 0x61f:  /* Arabic question mark, full stop */
	case 0x6d4:
	case 0x964: /* danda, double danda */
	case 0x965:
	case 0x1362: /* Ethiopic full stop, question mark */
	case 0x1367:
		return CHAR_WIDE;
	case 0xab: /* « */
	case 0xbb: /* » */
	case 0x201c:
	case 0x201d:
	case 0x201e:
	case 0x300c: /* corner brackets */
	case 0x300d:
	case 0x300e:
	case 0x300f:
		return CHAR_QUOTE;
	case 0x2018:
	case 0x2019:
		return CHAR_APOSTROPHE;
	case 0xff08: /* full-width brackets, 【 */
	case 0x3010:
		return CHAR_OPEN;
	case 0xff09:
	case 0x3011:
		return CHAR_CLOSE;
	default:
		return CHAR_PLAIN;
	}
}

struct character
character_long(struct span text, size_t at)
{
	struct character ch = { .at = at };
	const char *p = text.p + at;

	ch.c = utf8_next(&p, text.p + text.n);
	ch.behind = (size_t)(p - text.p);
	ch.class = role_of(ch.c);
	return ch;
}

void
nesting_start(struct nesting *n)
{
	n->in_quote = n->depth = n->inner = 0;
	n->quote = 0;
	n->quote_at = n->bracket_at = SIZE_MAX;
}

/* Whether a straight quote may open after c, or close before it. */
static int
opens_behind(uint32_t c)
{
	return c == '(' || c == '[' || c == 0x2014 || letter_is_space(c);
}

static int
closes_before(uint32_t c)
{
	return letter_is_space(c) ||
	       (c < 0x80 && strchr(".,;:?!)]", (int)c) != NULL);
}

/* The character before ch; a blank at the start. */
static uint32_t
before(struct span text, const struct character *ch)
{
	return ch->at > 0 ? utf8_last(text.p, text.p + ch->at) : ' ';
}

static int
straight_opens(
    const struct nesting *n, struct span text, const struct character *quote)
{
	int opens = opens_behind(before(text, quote));
	/* The end of the text, 0, closes as well. */
	int closes = closes_before(character_at(text, quote->behind).c);

	return opens != closes ? opens : !n->in_quote;
}

/* Whether a quote that closes in English opens: between a blank and a word. */
static int
closing_opens(
    const struct nesting *n, struct span text, const struct character *quote)
{
	return !n->in_quote && opens_behind(before(text, quote)) &&
	       letter_is(character_at(text, quote->behind).c);
}

int
nesting_opens(
    const struct nesting *n, struct span text, const struct character *quote)
{
	switch (quote->c) {
	case '"':
		return straight_opens(n, text, quote);
	case 0x201c: /* German: closes what U+201E opened */
		return !(n->in_quote && n->quote == 0x201e);
	case 0xab: /* German: closes what U+00BB opened */
		return !(n->in_quote && n->quote == 0xbb);
	case 0xbb:
	case 0x201d:
		return closing_opens(n, text, quote);
	case 0x201e:
	case 0x300c:
	case 0x300e:
		return 1;
	default:
		return 0;
	}
}

int
nesting_ends_single(struct span text, const struct character *ch)
{
	uint32_t next = character_at(text, ch->behind).c;

	return ch->c != 0x2018 && !letter_is(next) && !letter_is_digit(next);
}

/* Whether a single quote opens a quotation. */
static int
single_opens(struct span text, const struct character *ch)
{
	uint32_t c = before(text, ch);

	return (opens_behind(c) || c == '"' || c == 0x201c) &&
	       letter_is_upper(character_at(text, ch->behind).c);
}

void
nesting_count(struct nesting *n, struct span text, const struct character *ch)
{
	if (ch->class == CHAR_QUOTE) {
		n->in_quote = nesting_opens(n, text, ch);
		n->inner = 0;
		if (n->in_quote) {
			n->quote_at = ch->at;
			n->quote = ch->c;
		}
	} else if (ch->class == CHAR_APOSTROPHE) {
		if (single_opens(text, ch))
			n->inner = 1;
		else if (nesting_ends_single(text, ch))
			n->inner = 0;
	} else if (ch->class == CHAR_OPEN) {
		n->depth++;
		n->bracket_at = ch->at;
	} else if (ch->class == CHAR_CLOSE && n->depth > 0) {
		n->depth--;
	}
}
