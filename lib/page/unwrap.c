#include "page/unwrap.h"

#include <string.h>

#include "text/letter.h"
#include "text/utf8.h"

enum {
	BIN = 4,   /* columns in which most of the full lines end */
	SURE = 8,  /* weight of a line after which a sentence goes on */
	MANY = 30, /* lines that go on, where others are not wrapped */
	WIDE = 60  /* ... and the least width there */
};

static const char *
bytes(const struct page *p, size_t i)
{
	return p->bytes + p->line[i].at;
}

/* Whether line i could continue the previous one, judging by their indents. */
static int
follows(const struct page *p, size_t i)
{
	const struct page_line *a = p->line + i - 1, *b = p->line + i;

	if (b->gap > 0 || b->bullet > 0 || *bytes(p, i) == '|' ||
	    *bytes(p, i - 1) == '|')
		return 0;
	if (b->indent == a->text || b->indent == a->indent)
		return 1;
	return a->bullet == 0 && a->indent < b->indent + 9 &&
	       b->indent < a->indent + 3;
}

/* Columns of the first word of line i, which may be a single ideograph. */
static unsigned
first_word(const struct page *p, size_t i)
{
	const char *s = bytes(p, i), *end = s + p->line[i].n;
	unsigned width = 0;
	uint32_t c;

	while (s < end && width <= UNWRAP_MAX) {
		c = utf8_next(&s, end);
		if (c == ' ' || (width > 0 && letter_is_ideograph(c)))
			break;
		width += (unsigned)letter_width(c);
		if (letter_is_ideograph(c))
			break;
	}
	return width;
}

/* Whether the line before line i ends in a word that was cut at a hyphen. */
static int
is_cut(const struct page *p, size_t i)
{
	const struct page_line *l = p->line + i - 1;
	const char *s = bytes(p, i - 1), *end = s + l->n;
	uint32_t c = '-';

	if (l->n > 1 && end[-1] == '-')
		c = utf8_last(s, end - 1);
	return letter_is(c) || letter_is_digit(c);
}

int
unwrap_spaced(const struct page *p, size_t i)
{
	const char *s = bytes(p, i), *end = s + p->line[i].n, *last;

	last = bytes(p, i - 1) + p->line[i - 1].n;
	return !is_cut(p, i) &&
	       (!letter_is_ideograph(utf8_next(&s, end)) ||
		   !letter_is_ideograph(utf8_last(bytes(p, i - 1), last)));
}

/* Whether line i is too wide to be wrapped: wider than one of a long word. */
static int
is_wide(const struct page *p, size_t i, unsigned width)
{
	const struct page_line *l = p->line + i;

	return l->width > width + BIN &&
	       memchr(bytes(p, i) + l->bullet, ' ', l->n - l->bullet) != NULL;
}

/* Whether the line begins in mid sentence: with a small letter. */
static int
goes_on(const struct page *p, size_t i)
{
	const char *s = bytes(p, i), *end = s + p->line[i].n;
	uint32_t c = utf8_next(&s, end);

	return letter_is(c) && !letter_is_upper(c);
}

/*
 * Whether line i, which begins in mid sentence, continues one that is rather
 * full: words may be kept together by blanks that do not part lines.
 */
static int
runs_on(const struct page *p, size_t i, unsigned width)
{
	const struct page_line *l = p->line + i - 1;
	uint32_t last = utf8_last(bytes(p, i - 1), bytes(p, i - 1) + l->n);

	return 3 * l->width > 2 * width &&
	       (letter_is_lower(last) || is_cut(p, i)) &&
	       (goes_on(p, i) || letter_is_digit((unsigned char)*bytes(p, i)));
}

int
unwrap_joins(const struct page *p, size_t i, unsigned width)
{
	if (width == 0 || !follows(p, i) || is_wide(p, i - 1, width))
		return 0;
	return p->line[i - 1].width + (unsigned)unwrap_spaced(p, i) +
		       first_word(p, i) >
		   width ||
	       runs_on(p, i, width);
}

/*
 * The upper end of the most frequent range of widths of continued lines. Those
 * after which a sentence goes on count more than lines of menus.
 */
static unsigned
densest(const struct page *p)
{
	size_t ends[UNWRAP_MAX + 1] = { 0 }, sum, most = 0;
	unsigned w, best = 0;
	size_t i;

	for (i = 1; i < p->line_n; i++)
		if (p->line[i - 1].width <= UNWRAP_MAX && follows(p, i))
			ends[p->line[i - 1].width] += goes_on(p, i) ? SURE : 1;
	for (w = UNWRAP_MIN; w <= UNWRAP_MAX; w++) {
		sum = ends[w] + ends[w - 1] + ends[w - 2] + ends[w - 3];
		if (sum > most) {
			most = sum;
			best = w;
		}
	}
	return best;
}

unsigned
unwrap_width(const struct page *p)
{
	size_t i, full = 0, on = 0, over = 0;
	unsigned width = densest(p);

	if (width == 0)
		return 0;
	for (i = 1; i < p->line_n; i++)
		if (unwrap_joins(p, i, width)) {
			full++;
			on += (size_t)goes_on(p, i);
		}
	for (i = 0; i < p->line_n; i++)
		over += (size_t)is_wide(p, i, width);
	if (full < 2 || 4 * on < full)
		return 0;
	if (over * BIN <= full)
		return width;
	return on >= MANY && 2 * on >= full && width >= WIDE ? width : 0;
}
