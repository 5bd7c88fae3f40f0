#include "page/line.h"

#include <stdint.h>
#include <string.h>

#include "page/halfdump.h"
#include "text/eight.h"
#include "text/letter.h"
#include "text/utf8.h"

/* White space, or a character that cleaning makes white space. */
static int
is_blank(uint32_t c, int marked)
{
	if (c < 0x80)
		return (c <= ' ' && c != 0 &&
			   (!marked || c >= HALFDUMP_MARKS)) ||
		       c == 0x7f;
	return c < 0xa0 || letter_is_space(c);
}

/* Bullets of lists and menus. */
static int
is_bullet(uint32_t c)
{
	static const uint32_t sign[] = { '*', '+', '-', 0xb7, 0x2022, 0x2023,
		0x2043, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25b6, 0x25b8, 0x25cb,
		0x25ce, 0x25cf, 0x25e6, 0x2605, 0x2606, 0x27a4 };
	size_t i;

	if (letter_is(c))
		return 0;
	for (i = 0; i < sizeof(sign) / sizeof(sign[0]); i++)
		if (c == sign[i])
			return 1;
	return 0;
}

size_t
page_line_bullet(struct span text, int *number)
{
	const char *p = text.p, *end = p + text.n;
	const char *q = p;
	uint32_t c = utf8_next(&q, end);

	*number = letter_is_digit(c);
	if (*number) {
		while (q < end && q - p < 3 && letter_is_digit((uint32_t)*q))
			q++;
		if (q == end || (*q != '.' && *q != ')'))
			return 0;
		q++;
	} else if (!is_bullet(c)) {
		return 0;
	}
	return end - q > 1 && *q == ' ' ? (size_t)(q + 1 - p) : 0;
}

/* ASCII that is neither blank nor a control character. */
static int
is_plain(char c)
{
	return c > ' ' && c < 0x7f;
}

/* Columns of a character that is not blank; markers have none. */
static unsigned
columns(uint32_t c)
{
	if (c < ' ')
		return 0;
	return c < 0x300 ? 1 : (unsigned)letter_width(c);
}

/*
 * Copy plain words from *p on, which follow a character that is not blank, to
 * q, as far as they go in eights; returns the end there.
 */
static char *
copy_plain(const char **p, const char *end, char *q)
{
	size_t n;

	while (end - *p >= EIGHT && (n = eight_words(*p)) > 0) {
		memcpy(q, *p, EIGHT);
		*p += n;
		q += n;
	}
	for (; *p < end && is_plain(**p); ++*p)
		*q++ = **p;
	return q;
}

/* Copy words, up to a blank, to q; returns their end there. */
static char *
copy_word(
    const char **p, const char *end, int marked, unsigned *column, char *q)
{
	const char *next;
	char *from;
	uint32_t c;

	for (; *p < end; *p = next) {
		next = *p;
		c = utf8_next(&next, end);
		if (is_blank(c, marked))
			break;
		q += utf8_put(c == 0 ? UTF8_BAD : c, q);
		*column += columns(c);
		/* Fast path: most words are plain ASCII. */
		from = q;
		q = copy_plain(&next, end, q);
		*column += (unsigned)(q - from);
	}
	return q;
}

/* Copy the line to out; returns the length. */
static size_t
squeeze(struct page_line *l, struct span line, int marked, char *out)
{
	const char *p = line.p, *next, *end = line.p + line.n;
	unsigned column = 0;
	char *q = out;
	uint32_t c;

	l->indent = l->width = 0;
	while (p < end) {
		next = p;
		c = utf8_next(&next, end);
		if (is_blank(c, marked)) {
			column = c == '\t' ? (column | 7) + 1 : column + 1;
			p = next;
			continue;
		}
		if (q == out)
			l->indent = column;
		else
			*q++ = ' ';
		q = copy_word(&p, end, marked, &column, q);
		l->width = column;
	}
	return (size_t)(q - out);
}

void
page_line_read(struct page_line *l, struct span line, int marked, char *out)
{
	int number = 0;

	l->n = squeeze(l, line, marked, out);
	l->open = line.n > 0 && line.p[line.n - 1] == ' ';
	l->bullet = 0;
	if (l->n > 0)
		l->bullet =
		    page_line_bullet((struct span){ out, l->n }, &number);
	l->text = l->indent + (l->bullet == 0 ? 0 : number ? 3 : 2);
}
