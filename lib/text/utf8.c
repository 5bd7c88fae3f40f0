#include "text/utf8.h"

#include <string.h>

#include "text/eight.h"

static const uint64_t HIGH = UINT64_C(0x8080808080808080);
static const uint64_t ONES = UINT64_C(0x0101010101010101);

/*
 * The length of the sequence that a lead byte opens (0: not a lead byte) and
 * the range of its second byte.
 */
static size_t
lead(unsigned char c, unsigned char *low, unsigned char *high)
{
	*low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
	*high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
	if (c < 0xc2 || c > 0xf4)
		return 0;
	return c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/* The code point of three bytes that are well-formed, as most are; or 0. */
static uint32_t
three(const unsigned char *s, const char *end)
{
	uint32_t c;

	if ((s[0] & 0xf0) != 0xe0 || end - (const char *)s < 3 ||
	    !utf8_goes_on((char)s[1]) || !utf8_goes_on((char)s[2]))
		return 0;
	c = (s[0] & 0x0fU) << 12 | (s[1] & 0x3fU) << 6 | (s[2] & 0x3fU);
	return c < 0x800 || (c & 0xf800) == 0xd800 ? 0 : c;
}

uint32_t
utf8_next_long(const char **p, const char *end)
{
	const unsigned char *s = (const unsigned char *)*p;
	unsigned char low, high;
	uint32_t c;
	size_t i, n, left = (size_t)(end - *p);

	c = three(s, end);
	if (c != 0) {
		*p += 3;
		return c;
	}
	n = lead(s[0], &low, &high);
	c = n == 2 ? s[0] & 0x1fU : n == 3 ? s[0] & 0x0fU : s[0] & 0x07U;
	for (i = 1; i < n && i < left; i++) {
		if (s[i] < low || s[i] > high)
			break;
		c = c << 6 | (s[i] & 0x3fU);
		low = 0x80;
		high = 0xbf;
	}
	*p += i;
	return n == 0 || i < n ? UTF8_BAD : c;
}

uint32_t
utf8_last_long(const char *start, const char *p)
{
	const char *q = p - 1;
	uint32_t c;
	int i;

	for (i = 1; i < UTF8_MAX && q > start && utf8_goes_on(*q); i++)
		q--;
	c = utf8_next(&q, p);
	return q == p ? c : UTF8_BAD;
}

size_t
utf8_put(uint32_t c, char out[UTF8_MAX])
{
	size_t i, n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const unsigned char mark[] = { 0, 0, 0xc0, 0xe0, 0xf0 };

	for (i = n - 1; i > 0; i--, c >>= 6)
		out[i] = (char)(0x80 | (c & 0x3f));
	out[0] = (char)(mark[n] | c);
	return n;
}

/* The replacement for control characters and line separators. */
static uint32_t
repair(uint32_t c)
{
	if (c == 0)
		return UTF8_BAD;
	if ((c < 0x20 && c != '\t') || (c >= 0x7f && c < 0xa0))
		return ' ';
	return c == 0x2028 || c == 0x2029 ? ' ' : c;
}

/* Not 0 if one of eight bytes is neither printable ASCII nor tab. */
static inline uint64_t
odd(const char *p)
{
	uint64_t w = eight_load(p), printable, del;

	/* If no byte has its upper bit set, there are no borrows or carries. */
	printable = (w | HIGH) - ONES * 0x20;
	del = w + ONES;
	return (w | ((del | ~printable) & ~eight_find(w, '\t'))) & HIGH;
}

int
utf8_is_clean(struct span s)
{
	const char *p = s.p, *q, *end = s.p + s.n;
	uint32_t c;

	while (p < end) {
		while (end - p >= 16 && (odd(p) | odd(p + 8)) == 0)
			p += 16;
		/* Go past the first odd byte of these. */
		while (
		    p < end && ((unsigned char)*p - 0x20U < 0x5f || *p == '\t'))
			p++;
		if (p == end)
			break;
		q = p;
		c = utf8_next(&p, end);
		if (repair(c) != c || (c == UTF8_BAD && p - q != 3) ||
		    (c == UTF8_BAD && memcmp(q, "\xef\xbf\xbd", 3) != 0))
			return 0;
	}
	return 1;
}

size_t
utf8_clean(struct span s, char *out)
{
	const char *p = s.p, *end = s.p + s.n;
	char *q = out;

	while (p < end)
		q += utf8_put(repair(utf8_next(&p, end)), q);
	return (size_t)(q - out);
}

size_t
utf8_name(struct span s, char *out)
{
	const char *p = s.p, *end = s.p + s.n;
	char *q = out;
	uint32_t c;

	while (p < end) {
		c = utf8_next(&p, end);
		q += utf8_put(repair(c) != c || c == '\t' ? '_' : c, q);
	}
	return (size_t)(q - out);
}

size_t
utf8_count(struct span s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += !utf8_goes_on(s.p[i]);
	return n;
}
