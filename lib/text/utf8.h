/*
 * text/utf8.h: code points in UTF-8 text, and the one way to repair bytes that
 * are not UTF-8.
 *
 * A byte that belongs to no well-formed sequence (Unicode 15, table 3-7), or
 * the longest valid beginning of a truncated sequence, counts as one U+FFFD,
 * as the Unicode standard recommends (section 3.9, maximal subparts).
 */

#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum {
	UTF8_BAD = 0xfffd, /* stands for bytes that are not UTF-8 */
	UTF8_MAX = 4       /* bytes of the longest code point */
};

/* Whether the byte is not the first one of a sequence. */
static inline int
utf8_goes_on(char c)
{
	return (c & 0xc0) == 0x80;
}

/* utf8_next() for a byte at *p that is not ASCII. */
uint32_t utf8_next_long(const char **p, const char *end);

/*
 * The code point at *p, which is before end; *p moves past it.  Bad bytes
 * give UTF8_BAD and move *p by one to three.
 */
static inline uint32_t
utf8_next(const char **p, const char *end)
{
	if ((unsigned char)**p < 0x80)
		return (unsigned char)*(*p)++;
	return utf8_next_long(p, end);
}

/* utf8_last() for a byte before p that is not ASCII. */
uint32_t utf8_last_long(const char *start, const char *p);

/* The code point that ends at p, which is after start. */
static inline uint32_t
utf8_last(const char *start, const char *p)
{
	return (unsigned char)p[-1] < 0x80 ? (unsigned char)p[-1]
					   : utf8_last_long(start, p);
}

/* Write c to out and return its length in bytes, 1 to UTF8_MAX. */
size_t utf8_put(uint32_t c, char out[UTF8_MAX]);

/* The number of code points in well-formed text. */
size_t utf8_count(struct span s);

/*
 * The first bytes of s, at most max of them; a code point that does not fit as
 * a whole is left out.
 */
static inline struct span
utf8_cut(struct span s, size_t max)
{
	if (s.n <= max)
		return s;
	while (max > 0 && utf8_goes_on(s.p[max]))
		max--;
	s.n = max;
	return s;
}

/* Whether s is well-formed and has no control character but tab. */
int utf8_is_clean(struct span s);

/*
 * Copy s to out, which has room for 3 * s.n bytes, and make it clean: bad bytes
 * and NUL become U+FFFD; other control characters (C0 except tab, DEL, C1) and
 * the separators U+2028 and U+2029 each become a space.  Returns the length.
 */
size_t utf8_clean(struct span s, char *out);

/* The same for a name: NUL, tab and all these characters become "_". */
size_t utf8_name(struct span s, char *out);

#endif
