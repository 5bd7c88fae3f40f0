#include "show/wrap.h"

#include <stdint.h>

#include "text/eight.h"
#include "text/letter.h"
#include "text/utf8.h"

/* Whether a rising list, which ends in 0, has the character. */
static int
is_one_of(uint32_t c, const uint32_t *set)
{
	while (*set != 0 && *set < c)
		set++;
	return *set == c;
}

/* A closing mark, which begins no line. */
static int
is_closing(uint32_t c)
{
	static const uint32_t marks[] = { '"', ')', ',', '.', 0x2019, 0x201d,
		0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0xff01,
		0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f, 0 };

	return is_one_of(c, marks);
}

/* An opening mark, which ends none. */
static int
is_opening(uint32_t c)
{
	static const uint32_t marks[] = { '"', '(', 0x2018, 0x201c, 0x3008,
		0x300a, 0x300c, 0x300e, 0x3010, 0xff08, 0 };

	return is_one_of(c, marks);
}

/* Whether a line may end between these two characters. */
static int
may_end(uint32_t before, uint32_t after)
{
	if (before == ' ' || after == ' ')
		return before != ' ';
	if (letter_width(after) == 0 || is_closing(after) || is_opening(before))
		return 0;
	return letter_width(before) == 2 || letter_width(after) == 2;
}

static struct span
skip_blanks(struct span s)
{
	while (s.n > 0 && *s.p == ' ') {
		s.p++;
		s.n--;
	}
	return s;
}

/* A position at which the line can end, and the columns before it. */
struct wrap_position {
	const char *p;
	size_t columns;
};

/* The last blank from p on that is not behind another; NULL if there is none.
 */
static const char *
last_blank(const char *p, const char *end, uint32_t before)
{
	while (end > p) {
		end--;
		if (*end == ' ' && (end > p ? end[-1] : (char)before) != ' ')
			return end;
	}
	return NULL;
}

/*
 * Skip ASCII characters, each of one column, of which a line may end only at
 * blanks; *before is the character before *at and becomes the last one skipped.
 */
static void
skip_ascii(struct wrap_position *at, struct wrap_position *cut, const char *end,
    size_t width, uint32_t *before)
{
	const char *p = at->p, *stop = p + (width - at->columns), *blank;

	if (stop > end || width < at->columns)
		stop = end;
	while (stop - p >= EIGHT && eight_is_plain(eight_load(p)))
		p += EIGHT;
	while (p < stop && (unsigned char)*p < 0x80)
		p++;
	if (p == at->p)
		return;
	blank = last_blank(at->p, p, *before);
	if (blank != NULL)
		*cut = (struct wrap_position){ blank,
			at->columns + (size_t)(blank - at->p) };
	*before = (unsigned char)p[-1];
	at->columns += (size_t)(p - at->p);
	at->p = p;
}

int
wrap_next(struct span *rest, size_t width, struct span *line, size_t *columns)
{
	struct span s = skip_blanks(*rest);
	const char *q = s.p, *end = s.p + s.n;
	struct wrap_position at = { s.p, 0 }, cut = { NULL, 0 };
	uint32_t c = ' ', before = ' ';
	size_t w;

	for (; at.p < end; at.p = q, before = c) {
		if (before < 0x80 && at.columns < width)
			skip_ascii(&at, &cut, end, width, &before);
		if (at.p == end)
			break;
		q = at.p;
		c = utf8_next(&q, end);
		w = (size_t)letter_width(c);
		if (may_end(before, c))
			cut = at;
		if (at.columns + w > width && at.p > s.p)
			break;
		at.columns += w;
	}
	if (cut.p == NULL || (at.p == end && before != ' '))
		cut = at;
	*line = (struct span){ s.p, (size_t)(cut.p - s.p) };
	*columns = cut.columns;
	*rest = skip_blanks((struct span){ cut.p, (size_t)(end - cut.p) });
	return line->n > 0;
}
