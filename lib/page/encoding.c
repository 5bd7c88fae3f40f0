#include "page/encoding.h"

#include <string.h>

#include "text/eight.h"
#include "text/utf8.h"

enum {
	HEAD = 4096, /* bytes that are looked through for zeros */
	SHARE = 4,   /* one byte in so many is zero in UTF-16 */
	MARK = 0xfeff
};

/* The characters of Windows-1252 from 0x80 to 0x9f; 0: none. */
static const uint16_t c1[32] = { 0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026,
	0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0,
	0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
	0x161, 0x203a, 0x153, 0, 0x17e, 0x178 };

enum encoding
encoding_wide(struct span s)
{
	size_t i, zeros[2] = { 0, 0 }, n = s.n < HEAD ? s.n : HEAD;

	if (span_begins(s, "\xff\xfe"))
		return ENCODING_UTF16LE;
	if (span_begins(s, "\xfe\xff"))
		return ENCODING_UTF16BE;
	if (n == 0 || memchr(s.p, '\0', n) == NULL)
		return ENCODING_UTF8;
	for (i = 0; i < n; i++)
		zeros[i % 2] += s.p[i] == '\0';
	if (zeros[1] > n / SHARE && zeros[0] * SHARE * SHARE <= zeros[1])
		return ENCODING_UTF16LE;
	if (zeros[0] > n / SHARE && zeros[1] * SHARE * SHARE <= zeros[0])
		return ENCODING_UTF16BE;
	return ENCODING_UTF8;
}

/* What the bytes above 0x7f are. */
struct high_bytes {
	size_t n, pairs; /* how many, and how many after another */
	size_t good;     /* characters in UTF-8 */
	size_t bad;      /* places that are not */
	size_t zeros, unused;
};

static int
is_high(char c)
{
	return (c & 0x80) != 0;
}

/* Whether Windows-1252 has no character for the byte. */
static int
is_unused(char c)
{
	unsigned char byte = (unsigned char)c;

	return byte >= 0x80 && byte < 0xa0 && c1[byte - 0x80] == 0;
}

/* Not 0 if one of eight bytes is not ASCII, or NUL. */
static uint64_t
odd(const char *p)
{
	uint64_t bytes = eight_load(p);

	return (bytes | (bytes - eight_of(1))) & eight_of(0x80);
}

/* Skip bytes that are ASCII but not NUL. */
static const char *
skip_ascii(const char *p, const char *end)
{
	while (end - p >= EIGHT && odd(p) == 0)
		p += EIGHT;
	while (p < end && (*p & 0x80) == 0 && *p != '\0')
		p++;
	return p;
}

static void
count(struct high_bytes *h, struct span s)
{
	const char *p, *end = s.p + s.n, *q;

	for (p = skip_ascii(s.p, end); p < end; p = skip_ascii(p, end)) {
		if (!is_high(*p)) {
			h->zeros++;
			p++;
			continue;
		}
		q = p;
		/* U+FFFD itself is no bad byte. */
		if (utf8_next(&p, end) == UTF8_BAD &&
		    !(p - q == 3 && memcmp(q, "\xef\xbf\xbd", 3) == 0))
			h->bad++;
		else
			h->good++;
		for (; q < p; q++) {
			h->n++;
			h->pairs += q > s.p && is_high(q[-1]);
			h->unused += (size_t)is_unused(*q);
		}
	}
}

enum encoding
encoding_find(struct span s, size_t *bad)
{
	struct high_bytes h = { 0 };

	count(&h, s);
	*bad = h.bad + h.zeros;
	if (h.bad == 0 || h.good > 0 || h.zeros > 0 || h.unused > 0 ||
	    2 * h.pairs > h.n)
		return ENCODING_UTF8;
	*bad = 0;
	return ENCODING_1252;
}

static size_t
decode_1252(struct span s, char *out)
{
	char *start = out;
	size_t i;

	for (i = 0; i < s.n; i++) {
		uint32_t c = (unsigned char)s.p[i];

		if (c >= 0x80 && c < 0xa0 && c1[c - 0x80] != 0)
			c = c1[c - 0x80];
		out += utf8_put(c, out);
	}
	return (size_t)(out - start);
}

static uint32_t
unit(const unsigned char *p, int big)
{
	return big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

static int
is_surrogate(uint32_t c, uint32_t first)
{
	return c >= first && c < first + 0x400;
}

static size_t
decode_wide(struct span s, int big, char *out)
{
	const unsigned char *p = (const unsigned char *)s.p;
	const unsigned char *end = p + s.n;
	char *start = out;
	uint32_t c, low;

	for (; end - p >= 2; p += 2) {
		c = unit(p, big);
		low = end - p >= 4 ? unit(p + 2, big) : 0;
		if (is_surrogate(c, 0xd800) && is_surrogate(low, 0xdc00)) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			p += 2;
		} else if (is_surrogate(c, 0xd800) || is_surrogate(c, 0xdc00)) {
			c = UTF8_BAD;
		}
		if (c != MARK || out > start)
			out += utf8_put(c, out);
	}
	return (size_t)(out - start);
}

size_t
encoding_decode(enum encoding e, struct span s, char *out)
{
	if (e == ENCODING_1252)
		return decode_1252(s, out);
	if (e != ENCODING_UTF8)
		return decode_wide(s, e == ENCODING_UTF16BE, out);
	if (s.n > 0)
		memcpy(out, s.p, s.n);
	return s.n;
}
