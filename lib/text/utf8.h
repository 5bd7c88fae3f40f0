/*
 * text/utf8.h: code points in UTF-8 text, and the one way dirty bytes are
 * repaired.
 *
 * A byte that belongs to no well-formed sequence (Unicode 15, table 3-7), or
 * the longest beginning of one that is then broken off, counts as one U+FFFD,
 * as the Unicode standard recommends (section 3.9, maximal subparts).
 */

#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "text/span.h"

enum {
	UTF8_BAD = 0xfffd, /* stands for what is no UTF-8 */
	UTF8_MAX = 4       /* bytes of the longest code point */
};

/* utf8_next() where the byte at *p is not ASCII. */
uint32_t utf8_next_long(const char **p, const char *end);

/*
 * The code point at *p, which is before end; *p moves behind it.  Bad bytes
 * give UTF8_BAD and move *p by one to three.
 */
static inline uint32_t
utf8_next(const char **p, const char *end)
{
	if ((unsigned char)**p < 0x80)
		return (unsigned char)*(*p)++;
	return utf8_next_long(p, end);
}

/* The code point that ends at p, which is behind start; p itself stays. */
uint32_t utf8_last(const char *start, const char *p);

/* Write c to out and return how many bytes that took, 1 to UTF8_MAX. */
size_t utf8_put(uint32_t c, char out[UTF8_MAX]);

/* Code points of well-formed text. */
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
	while (max > 0 && (s.p[max] & 0xc0) == 0x80)
		max--;
	s.n = max;
	return s;
}

/* Well-formed, and free of control characters other than tab? */
int utf8_is_clean(struct span s);

/*
 * Copy s to out, which has room for 3 * s.n bytes, so that it is clean: bad
 * bytes and NUL become U+FFFD; other control characters (C0 but tab, DEL, C1)
 * and the separators U+2028 and U+2029 become a space each.  Returns the
 * length.
 */
size_t utf8_clean(struct span s, char *out);

/* The same for a name, where they become "_", as NUL and tab do. */
size_t utf8_name(struct span s, char *out);

#endif
