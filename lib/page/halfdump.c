#include "page/halfdump.h"

#include <stdint.h>
#include <string.h>

#include "text/lexicons.h"
#include "text/utf8.h"

#define TITLE  "<title_alt title=\""
#define SYMBOL "<_SYMBOL TYPE="

enum {
	RULE = 26,    /* type of the symbols of a line across the page */
	BULLETS = 32, /* ... and, from here on, of bullets */
	LONGEST = 10, /* bytes of a name of a character */
	MAX_CODE = 0x10ffff
};

/* A position in a line of a half dump. */
struct dump_cursor {
	const char *p, *end;
};

static int
at(struct dump_cursor c, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(c.end - c.p) >= n && memcmp(c.p, s, n) == 0;
}

int
halfdump_begins(struct span line)
{
	return line.n > 0 && *line.p == '<' && span_find(line, TITLE) != NULL;
}

int
halfdump_ends(struct span line)
{
	return span_equal(line, span_of("</internal>"));
}

int
halfdump_stops(struct span line)
{
	return span_ends(line, "<internal>");
}

struct span
halfdump_title(struct span line)
{
	const char *start = span_find(line, TITLE), *quote;
	struct span title = { line.p, 0 };

	if (start == NULL)
		return title;
	title.p = start + sizeof(TITLE) - 1;
	quote = memchr(title.p, '"', (size_t)(line.p + line.n - title.p));
	if (quote != NULL)
		title.n = (size_t)(quote - title.p);
	return title;
}

/* The position after the tag at c.p; its values may have a '>' in quotes. */
static const char *
tag_end(struct dump_cursor c)
{
	char quote = '\0', last = '\0';

	for (c.p++; c.p < c.end; last = *c.p++) {
		if (quote == '\0' && *c.p == '>')
			return c.p + 1;
		if (quote != '\0' && *c.p == quote)
			quote = '\0';
		else if (last == '=' && (*c.p == '"' || *c.p == '\''))
			quote = *c.p;
	}
	return c.end;
}

/* The marker that stands for the tag, 0 for none. */
static int
tag_mark(struct dump_cursor tag)
{
	struct dump_cursor c = tag;

	if (at(tag, "<A HSEQ=\"-"))
		return HALFDUMP_ON;
	if (at(tag, "<a "))
		for (; c.p < c.end; c.p++)
			if (at(c, "hseq="))
				return HALFDUMP_LINK;
	if (at(tag, "</a>"))
		return HALFDUMP_LINK_END;
	if (at(tag, "<b>"))
		return HALFDUMP_BOLD;
	return at(tag, "</b>") ? HALFDUMP_BOLD_END : 0;
}

static int
is_character(uint32_t code)
{
	return code >= ' ' && code <= MAX_CODE &&
	       (code < 0xd800 || code > 0xdfff);
}

/* The value of a digit of base 10 or 16; 16 if it is not one. */
static uint32_t
digit(char c)
{
	if (c >= '0' && c <= '9')
		return (uint32_t)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (uint32_t)(c - 'a' + 10);
	return c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10) : 16;
}

/*
 * The number in decimal or, after an x, hexadecimal digits; 0 if there is
 * none.
 */
static uint32_t
number(struct dump_cursor c)
{
	uint32_t n = 0, base = 10;

	if (c.p < c.end && (*c.p == 'x' || *c.p == 'X')) {
		base = 16;
		c.p++;
	}
	for (; c.p < c.end; c.p++) {
		if (digit(*c.p) >= base || n > MAX_CODE)
			return 0;
		n = n * base + digit(*c.p);
	}
	return n;
}

/*
 * Read the entity &name; or &#number; at c->p and move past it; '&' if it is
 * not an entity.
 */
static uint32_t
entity(struct dump_cursor *c)
{
	struct dump_cursor name = { c->p + 1, c->p + 1 };
	uint32_t code;

	while (name.end < c->end && name.end - name.p < LONGEST &&
	       *name.end != ';' && *name.end != '&')
		name.end++;
	if (name.end == c->end || *name.end != ';' || name.p == name.end) {
		c->p++;
		return '&';
	}
	if (*name.p == '#')
		code = number((struct dump_cursor){ name.p + 1, name.end });
	else
		code = (uint32_t)lexicon_integer(&characters,
		    (struct span){ name.p, (size_t)(name.end - name.p) });
	if (!is_character(code)) {
		c->p++;
		return '&';
	}
	c->p = name.end + 1;
	return code;
}

/*
 * Read the character in w3m's encoding at c->p and move past it; a lone byte,
 * with which w3m fills empty links, gives a space.
 */
static uint32_t
coded(struct dump_cursor *c)
{
	unsigned char first = (unsigned char)*c->p++;
	uint32_t code = 0;
	int i, n;

	if (first >= 0xa0)
		return first;
	first &= 0xef;
	n = first == 0x88 || first == 0x89 ? 3 : 5;
	for (i = 0; i < n && c->p < c->end && (*c->p & 0x80) != 0; i++)
		code = code << 7 | ((unsigned char)*c->p++ & 0x7f);
	if (i == 0)
		return ' ';
	return first >= 0x88 && first <= 0x8b && i == n && is_character(code)
		   ? code
		   : UTF8_BAD;
}

/* The character that w3m draws where it wrote a plain one in a symbol. */
static uint32_t
symbol(char c, unsigned type)
{
	static const char plain[] = "*+o#@-=x";
	static const uint16_t sign[] = { 0x2022, 0x25a1, 0x2606, 0x25cb, 0x25a0,
		0x2605, 0x25ce, 0x25c6 };
	size_t i;

	if (type == RULE && c == '-')
		return 0x2501;
	if (type < BULLETS)
		return c == '-'   ? 0x2500
		       : c == '|' ? 0x2502
		       : c == '+' ? 0x253c
				  : (uint32_t)c;
	for (i = 1; i < sizeof(sign) / sizeof(sign[0]); i++)
		if (c == plain[i])
			return sign[i];
	return sign[0];
}

/* Write the symbols that follow their tag, <_SYMBOL TYPE=n>. */
static char *
put_symbols(struct dump_cursor *c, struct dump_cursor tag, char *out)
{
	struct dump_cursor type = { tag.p + sizeof(SYMBOL) - 1, tag.end - 1 };
	unsigned kind = number(type);

	for (; c->p < c->end && *c->p != '<'; c->p++)
		if ((*c->p & 0x80) == 0 && (unsigned char)*c->p >= ' ')
			out += utf8_put(symbol(*c->p, kind), out);
	return out;
}

size_t
halfdump_decode(struct span line, char *out)
{
	struct dump_cursor c = { line.p, line.p + line.n }, tag;
	char *start = out;
	int mark;

	while (c.p < c.end) {
		if (*c.p == '<') {
			tag = (struct dump_cursor){ c.p, tag_end(c) };
			c.p = tag.end;
			mark = tag_mark(tag);
			if (mark != 0)
				*out++ = (char)mark;
			else if (at(tag, SYMBOL))
				out = put_symbols(&c, tag, out);
		} else if (*c.p == '&') {
			out += utf8_put(entity(&c), out);
		} else if ((*c.p & 0x80) != 0) {
			out += utf8_put(coded(&c), out);
		} else {
			/*
			 * Control characters of the text must not look like
			 * markers.
			 */
			*out++ = (char)((unsigned char)*c.p < ' ' ? ' ' : *c.p);
			c.p++;
		}
	}
	return (size_t)(out - start);
}
