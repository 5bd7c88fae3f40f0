#include "page/line_shape.h"

#include <string.h>

#include "page/feature.h"
#include "text/letter.h"
#include "text/utf8.h"

int
line_shape_is_stop(uint32_t c)
{
	return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0x61f ||
	       c == 0x964 || c == 0xff01 || c == 0xff1f;
}

int
line_shape_is_quote(uint32_t c)
{
	return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201f) ||
	       c == 0xab || c == 0xbb || (c >= 0x300c && c <= 0x300f);
}

static int
is_closing(uint32_t c)
{
	return line_shape_is_quote(c) || c == ')' || c == ']' || c == ' ';
}

/* The text without the quotes and brackets that close it. */
static struct span
inside(struct span text)
{
	const char *p = text.p + text.n;

	while (p > text.p && is_closing(utf8_last(text.p, p)))
		for (p--; p > text.p && utf8_goes_on(*p); p--)
			;
	return (struct span){ text.p, (size_t)(p - text.p) };
}

static int
is_pause(uint32_t c)
{
	return c == ',' || c == ';' || c == '-' || c == 0x2013 || c == 0x2014;
}

int
line_shape_end(struct span text)
{
	uint32_t c, last = utf8_last(text.p, text.p + text.n);
	struct span s = inside(text);

	c = s.n == 0 ? last : utf8_last(s.p, s.p + s.n);
	if (c == 0x2026 || (s.n > 2 && memcmp(s.p + s.n - 3, "...", 3) == 0))
		return END_ELLIPSIS;
	if (line_shape_is_stop(c))
		return END_STOP;
	if (c == ':')
		return END_COLON;
	if (is_pause(c))
		return END_COMMA;
	return letter_is(last) || letter_is_digit(last) ? END_NONE : END_OTHER;
}

int
line_shape_start(struct span text)
{
	const char *p = text.p;
	uint32_t c = utf8_next(&p, text.p + text.n);

	if (letter_is(c))
		return letter_is_upper(c)   ? START_UPPER
		       : letter_is_lower(c) ? START_LOWER
					    : START_OTHER_LETTER;
	if (letter_is_digit(c))
		return START_DIGIT;
	if (line_shape_is_quote(c))
		return START_QUOTE;
	return c == '(' || c == '[' ? START_BRACKET : START_MARK;
}

int
line_shape_bracket(struct span text)
{
	char last = text.p[text.n - 1];

	if (last != ')' && last != ']')
		return 0;
	return text.p[0] == '(' || text.p[0] == '[' ? 2 : 1;
}
