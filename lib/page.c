#include "page.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "grow.h"
#include "letter.h"
#include "utf8.h"

void
page_free(struct page *p)
{
	free(p->par);
	free(p->line);
	free(p->bytes);
	free(p->mark.number);
	memset(p, 0, sizeof(*p));
}

void
page_start(struct page *p)
{
	p->n = p->line_n = p->bytes_n = p->number = 0;
	p->gap = 0;
	p->marked = 0;
}

/* What is white space or would be, once it is clean. */
static int
is_blank(uint32_t c)
{
	if (c < 0x80)
		return (c <= ' ' && c != 0) || c == 0x7f;
	return c < 0xa0 || letter_is_space(c);
}

/* Signs that lists and menus put before their items. */
static int
is_bullet(uint32_t c)
{
	static const uint32_t sign[] = { '*', '+', '-', 0xb7, 0x2022, 0x2023,
		0x2043, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25b6, 0x25b8, 0x25cb,
		0x25ce, 0x25cf, 0x25e6, 0x2605, 0x2606, 0x27a4 };
	size_t i;

	for (i = 0; i < sizeof(sign) / sizeof(sign[0]); i++)
		if (c == sign[i])
			return 1;
	return 0;
}

size_t
page_bullet(struct span text, int *number)
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

/*
 * Copy the line to out, white space squeezed, none at the ends; columns are
 * counted as they were.  Returns the length.
 */
static size_t
squeeze(struct page_line *l, struct span line, char *out)
{
	const char *p = line.p, *end = line.p + line.n;
	unsigned column = 0;
	char *q = out;
	int blank = 0;
	uint32_t c;

	l->indent = l->width = 0;
	while (p < end) {
		c = utf8_next(&p, end);
		if (is_blank(c)) {
			column = c == '\t' ? (column | 7) + 1 : column + 1;
			blank = q != out;
			continue;
		}
		if (q == out)
			l->indent = column;
		if (blank)
			*q++ = ' ';
		blank = 0;
		q += utf8_put(c == 0 ? UTF8_BAD : c, q);
		column += c < 0x300 ? 1 : (unsigned)letter_width(c);
		l->width = column;
	}
	return (size_t)(q - out);
}

int
page_add(struct page *p, struct span line)
{
	struct page_line l = { 0 }, *lines;
	int number;
	char *b;

	b = grow(p->bytes, &p->bytes_cap, p->bytes_n + 3 * line.n + 1, 1);
	if (b == NULL)
		return -1;
	p->bytes = b;
	lines = grow(p->line, &p->line_cap, p->line_n + 1, sizeof(l));
	if (lines == NULL)
		return -1;
	p->line = lines;
	l.number = p->number++;
	l.at = p->bytes_n;
	l.n = squeeze(&l, line, b + l.at);
	if (l.n == 0) {
		p->gap++;
		return 0;
	}
	l.gap = p->gap;
	l.bullet = page_bullet((struct span){ b + l.at, l.n }, &number);
	l.text = l.indent + (l.bullet == 0 ? 0 : number ? 3 : 2);
	p->gap = 0;
	p->bytes_n += l.n + 1;
	lines[p->line_n++] = l;
	return 0;
}

int
page_is_full(const struct page *p)
{
	return p->line_n >= PAGE_LINES || p->bytes_n >= PAGE_BYTES;
}
