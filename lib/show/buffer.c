#include "show/buffer.h"

#include <stdlib.h>
#include <string.h>

#include "show/visible.h"
#include "text/decimal.h"
#include "text/memory.h"

void
buffer_free(struct buffer *b)
{
	free(b->p);
	memset(b, 0, sizeof(*b));
}

char *
buffer_room(struct buffer *b, size_t n)
{
	if (b->p == NULL || n > b->cap - b->n)
		b->p = memory_grow(b->p, &b->cap, b->n + n, 1);
	return b->p + b->n;
}

void
buffer_add(struct buffer *b, struct span s)
{
	char *p = buffer_room(b, s.n);

	if (s.n == 0)
		return;
	memcpy(p, s.p, s.n);
	b->n += s.n;
}

size_t
buffer_visible(struct buffer *b, struct span s)
{
	size_t n = visible_text(s, buffer_room(b, s.n * VISIBLE_GROWTH + 1));

	b->n += n;
	return n;
}

void
buffer_string(struct buffer *b, const char *s)
{
	buffer_add(b, span_of(s));
}

void
buffer_char(struct buffer *b, char c)
{
	*buffer_room(b, 1) = c;
	b->n++;
}

void
buffer_fill(struct buffer *b, char c, size_t n)
{
	char *p = buffer_room(b, n);

	if (n == 0)
		return;
	memset(p, c, n);
	b->n += n;
}

void
buffer_number(struct buffer *b, size_t n)
{
	char digits[DECIMAL_MAX];

	buffer_add(b, (struct span){ digits, decimal_write(n, digits) });
}

size_t
buffer_digits(size_t n)
{
	size_t digits = 1;

	while ((n /= 10) > 0)
		digits++;
	return digits;
}

void
buffer_number_right(struct buffer *b, size_t n, size_t width)
{
	size_t digits = buffer_digits(n);

	if (digits < width)
		buffer_fill(b, ' ', width - digits);
	buffer_number(b, n);
}
