#include "show/visible.h"

#include <stdint.h>
#include <string.h>

#include "text/eight.h"
#include "text/letter.h"
#include "text/utf8.h"

enum { MARKS_MAX = 4, ZWNJ = 0x200c, ZWJ = 0x200d };

struct hidden_range {
	uint32_t first, last;
};

static int
within(uint32_t c, const struct hidden_range *r, size_t n)
{
	size_t i;

	for (i = 0; i < n && c >= r[i].first; i++)
		if (c <= r[i].last)
			return 1;
	return 0;
}

/* Characters that are invisible but have an effect. */
static int
is_hidden(uint32_t c)
{
	static const struct hidden_range hidden[] = { { 0x61c, 0x61c },
		{ 0x115f, 0x1160 }, { 0x200f, 0x200f }, { 0x202a, 0x202e },
		{ 0x2065, 0x206f }, { 0x3164, 0x3164 }, { 0xe000, 0xf8ff },
		{ 0xfdd0, 0xfdef }, { 0xffa0, 0xffa0 }, { 0xfff0, 0xfffb },
		{ 0xe0000, 0xe00ff }, { 0xe01f0, 0x10ffff } };

	return (c & 0xfffe) == 0xfffe ||
	       within(c, hidden, sizeof(hidden) / sizeof(hidden[0]));
}

/* Characters that can be dropped without a visible change. */
static int
is_empty(uint32_t c)
{
	static const struct hidden_range empty[] = { { 0xad, 0xad },
		{ 0x34f, 0x34f }, { 0x180b, 0x180f }, { 0x200b, 0x200e },
		{ 0x2060, 0x2064 }, { 0xfe00, 0xfe0f }, { 0xfeff, 0xfeff },
		{ 0xe0100, 0xe01ef } };

	return within(c, empty, sizeof(empty) / sizeof(empty[0]));
}

/* A letter of a script in which joiners change how letters look. */
static int
joins(uint32_t c)
{
	return (c >= 0x620 && c < 0xe00 && c != 0x66a) && !letter_is_digit(c) &&
	       !letter_is_space(c);
}

static int
is_no_break(uint32_t c)
{
	return c == 0xa0 || c == 0x202f;
}

/* "<U+202E>" */
static size_t
put_number(uint32_t c, char *out)
{
	int shift = c > 0xfffff ? 20 : c > 0xffff ? 16 : 12;
	size_t n = 0;

	out[n++] = '<';
	out[n++] = 'U';
	out[n++] = '+';
	for (; shift >= 0; shift -= 4)
		out[n++] = "0123456789ABCDEF"[(c >> shift) & 15];
	out[n++] = '>';
	return n;
}

/* What was written last. */
struct state {
	uint32_t last; /* ' ' at the start */
	unsigned marks;
};

/* Whether c, which has no visible width, is dropped here. */
static int
is_dropped(const struct state *s, uint32_t c, uint32_t next)
{
	if ((c == ZWNJ || c == ZWJ) && joins(s->last) && joins(next))
		return 0;
	if (is_empty(c))
		return 1;
	return letter_width(c) == 0 && !is_hidden(c) &&
	       (s->last == ' ' || s->marks == MARKS_MAX);
}

/* Write c, which precedes next. */
static size_t
put(struct state *s, uint32_t c, uint32_t next, char *out)
{
	if (letter_is_space(c) && !is_no_break(c))
		c = ' ';
	if ((c == ' ' && s->last == ' ') || is_dropped(s, c, next))
		return 0;
	if (is_hidden(c)) {
		s->last = '>';
		s->marks = 0;
		return put_number(c, out);
	}
	s->marks = letter_width(c) == 0 ? s->marks + 1 : 0;
	if (s->marks == 0)
		s->last = c;
	return utf8_put(c, out);
}

/*
 * Copy printable ASCII, which is as it is but for a blank after another; words
 * with one blank between them eight bytes at a time.
 */
static size_t
copy_ascii(struct state *s, const char **p, const char *end, char *out)
{
	const char *q = *p;
	char last = s->last == ' ' ? ' ' : 'x';
	size_t k, n = 0;

	while (q < end && *q >= ' ' && *q <= '~') {
		if (*q == ' ' && last == ' ') {
			q++;
			continue;
		}
		k = end - q < EIGHT ? 0 : eight_words(q);
		if (k > 0)
			memcpy(out + n, q, EIGHT);
		else
			out[n] = q[k++];
		q += k;
		n += k;
		last = q[-1];
	}
	if (n > 0) {
		s->last = (unsigned char)last;
		s->marks = 0;
	}
	*p = q;
	return n;
}

size_t
visible_text(struct span text, char *out)
{
	const char *p = text.p, *q, *end = text.p + text.n;
	struct state s = { ' ', 0 };
	size_t n = 0;
	uint32_t c;

	while (p < end) {
		n += copy_ascii(&s, &p, end, out + n);
		if (p == end)
			break;
		c = utf8_next(&p, end);
		q = p;
		n += put(&s, c, q < end ? utf8_next(&q, end) : 0, out + n);
	}
	if (n > 0 && out[n - 1] == ' ')
		n--;
	return n;
}
