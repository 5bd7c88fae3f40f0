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
	['('] = CHAR_OPEN,
	['['] = CHAR_OPEN,
	[')'] = CHAR_CLOSE,
	[']'] = CHAR_CLOSE,
	[0xc2] = CHAR_LEAD, /* « » */
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
character_at(struct span text, size_t at)
{
	struct character ch = { at, at, 0, CHAR_PLAIN };
	const char *p = text.p + at;

	if (at == text.n)
		return ch;
	ch.c = (unsigned char)*p;
	ch.behind = at + 1;
	if (ch.c < 0x80) {
		ch.class = ch.c == '\''
			       ? CHAR_APOSTROPHE
			       : (enum char_class)char_class_of_byte[ch.c];
		return ch;
	}
	ch.c = utf8_next(&p, text.p + text.n);
	ch.behind = (size_t)(p - text.p);
	ch.class = role_of(ch.c);
	return ch;
}

void
nesting_start(struct nesting *n)
{
	n->in_quote = n->depth = 0;
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

int
nesting_opens(
    const struct nesting *n, struct span text, const struct character *quote)
{
	uint32_t before = ' ';
	int opens, closes;

	switch (quote->c) {
	case 0xab:
	case 0x201c:
	case 0x201e:
	case 0x300c:
	case 0x300e:
		return 1;
	case '"':
		break;
	default:
		return 0;
	}
	if (quote->at > 0)
		before = utf8_last(text.p, text.p + quote->at);
	opens = opens_behind(before);
	/* The end of the text, 0, closes as well. */
	closes = closes_before(character_at(text, quote->behind).c);
	return opens != closes ? opens : !n->in_quote;
}

void
nesting_count(struct nesting *n, struct span text, const struct character *ch)
{
	if (ch->class == CHAR_QUOTE) {
		n->in_quote = nesting_opens(n, text, ch);
		if (n->in_quote)
			n->quote_at = ch->at;
	} else if (ch->class == CHAR_OPEN) {
		n->depth++;
		n->bracket_at = ch->at;
	} else if (ch->class == CHAR_CLOSE && n->depth > 0) {
		n->depth--;
	}
}
