#include "letter.h"

#include <string.h>

#include "utf8.h"

struct range {
	uint32_t first, last;
};

static int
within(uint32_t c, const struct range *r, size_t n)
{
	size_t low = 0, mid;

	while (low < n) {
		mid = low + (n - low) / 2;
		if (c < r[mid].first)
			n = mid;
		else if (c > r[mid].last)
			low = mid + 1;
		else
			return 1;
	}
	return 0;
}

#define WITHIN(c, r) within((c), (r), sizeof(r) / sizeof((r)[0]))

int
letter_is(uint32_t c)
{
	/* Above ASCII: punctuation, symbols, digits' forms, private use. */
	static const struct range other[] = { { 0x80, 0xa9 }, { 0xab, 0xb4 },
		{ 0xb6, 0xb9 }, { 0xbb, 0xbf }, { 0xd7, 0xd7 }, { 0xf7, 0xf7 },
		{ 0x2000, 0x2bff }, { 0x2e00, 0x2e7f }, { 0x3000, 0x3004 },
		{ 0x3008, 0x3020 }, { 0x3030, 0x3030 }, { 0xd800, 0xf8ff },
		{ 0xfe10, 0xfe1f }, { 0xfe30, 0xfe6f }, { 0xfeff, 0xff20 },
		{ 0xff3b, 0xff40 }, { 0xff5b, 0xff65 }, { 0xffe0, 0xffff },
		{ 0x1f000, 0x1faff }, { 0xe0000, 0x10ffff } };

	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	return !WITHIN(c, other);
}

/* Capitals of blocks where each is followed by its small letter. */
static int
paired(uint32_t c)
{
	static const struct range even[] = { { 0x100, 0x137 }, { 0x14a, 0x177 },
		{ 0x460, 0x481 }, { 0x48a, 0x4bf }, { 0x4d0, 0x52f },
		{ 0x1e00, 0x1e95 }, { 0x1ea0, 0x1eff } };
	static const struct range uneven[] = { { 0x139, 0x148 },
		{ 0x179, 0x17e }, { 0x4c1, 0x4ce } };

	return (c % 2 == 0 && WITHIN(c, even)) ||
	       (c % 2 == 1 && WITHIN(c, uneven));
}

uint32_t
letter_lower(uint32_t c)
{
	static const struct range by32[] = { { 'A', 'Z' }, { 0xc0, 0xd6 },
		{ 0xd8, 0xde }, { 0x391, 0x3a1 }, { 0x3a3, 0x3ab },
		{ 0x410, 0x42f }, { 0xff21, 0xff3a } };

	if (WITHIN(c, by32))
		return c + 32;
	if (c < 0x100)
		return c;
	if (paired(c))
		return c + 1;
	if (c >= 0x400 && c <= 0x40f)
		return c + 80;
	if (c >= 0x531 && c <= 0x556)
		return c + 48;
	if (c >= 0x388 && c <= 0x38a)
		return c + 37;
	return c == 0x178 ? 0xff : c == 0x386 ? 0x3ac : c;
}

int
letter_is_upper(uint32_t c)
{
	return letter_lower(c) != c;
}

int
letter_is_lower(uint32_t c)
{
	static const struct range small[] = { { 'a', 'z' }, { 0xdf, 0xf6 },
		{ 0xf8, 0xff }, { 0x3ac, 0x3ce }, { 0x430, 0x45f },
		{ 0x561, 0x587 }, { 0xff41, 0xff5a } };

	return WITHIN(c, small) || (c > 0xff && paired(c - 1));
}

int
letter_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

int
letter_is_space(uint32_t c)
{
	static const struct range space[] = { { '\t', '\r' }, { ' ', ' ' },
		{ 0x85, 0x85 }, { 0xa0, 0xa0 }, { 0x1680, 0x1680 },
		{ 0x2000, 0x200a }, { 0x2028, 0x2029 }, { 0x202f, 0x202f },
		{ 0x205f, 0x205f }, { 0x3000, 0x3000 } };

	return WITHIN(c, space);
}

int
letter_is_ideograph(uint32_t c)
{
	static const struct range han[] = { { 0x3005, 0x3007 },
		{ 0x3041, 0x30ff }, { 0x31f0, 0x31ff }, { 0x3400, 0x4dbf },
		{ 0x4e00, 0x9fff }, { 0xf900, 0xfaff }, { 0xff66, 0xff9f },
		{ 0x20000, 0x3ffff } };

	return c >= 0x3005 && WITHIN(c, han);
}

int
letter_is_apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2019;
}

int
letter_width(uint32_t c)
{
	static const struct range zero[] = { { 0x300, 0x36f }, { 0x483, 0x489 },
		{ 0x591, 0x5bd }, { 0x610, 0x61a }, { 0x64b, 0x65f },
		{ 0x93c, 0x93c }, { 0x941, 0x948 }, { 0x94d, 0x94d },
		{ 0xe31, 0xe31 }, { 0xe34, 0xe3a }, { 0xe47, 0xe4e },
		{ 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x200b, 0x200f },
		{ 0x202a, 0x202e }, { 0x2060, 0x2069 }, { 0x20d0, 0x20ff },
		{ 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f }, { 0xfeff, 0xfeff },
		{ 0xe0000, 0xe0fff } };
	static const struct range wide[] = { { 0x1100, 0x115f },
		{ 0x2e80, 0x303e }, { 0x3041, 0x33ff }, { 0x3400, 0x4dbf },
		{ 0x4e00, 0x9fff }, { 0xa000, 0xa4cf }, { 0xac00, 0xd7a3 },
		{ 0xf900, 0xfaff }, { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 },
		{ 0xffe0, 0xffe6 }, { 0x1f300, 0x1f64f }, { 0x1f900, 0x1f9ff },
		{ 0x20000, 0x3fffd } };

	if (c < 0x300)
		return 1;
	return WITHIN(c, zero) ? 0 : WITHIN(c, wide) ? 2 : 1;
}

size_t
letter_fold(struct span word, char *out)
{
	const char *p = word.p, *q, *end = word.p + word.n;
	size_t n = 0;
	uint32_t c;

	while (p < end) {
		q = p;
		c = utf8_next(&p, end);
		if (c == UTF8_BAD) {
			memcpy(out + n, q, (size_t)(p - q));
			n += (size_t)(p - q);
		} else {
			n += utf8_put(
			    letter_is_apostrophe(c) ? '\'' : letter_lower(c),
			    out + n);
		}
	}
	return n;
}
