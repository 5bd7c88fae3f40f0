#include "page/context_features.h"

#include <string.h>

#include "text/memory.h"

/* Columns of context.sum: sums over the lines before each. */
enum {
	SUM_WORDS,
	SUM_PROSE, /* lines */
	SUM_LINKS, /* lines that are only links */
	SUM_CHROME,
	SUM_TEXT,   /* words of prose */
	SUM_DENSE,  /* links */
	SUM_LINKED, /* lines with links */
	SUM_FREE,   /* words of prose without links */
	SUMS
};

enum {
	SHORT = 6, /* a line with fewer words is short */
	SIDE = 6   /* lines before, and lines after */
};

/* Links in the line. */
static uint32_t
links_of(const int16_t *x)
{
	long words = x[PAGE_FEATURE_WORDS] > 0 ? x[PAGE_FEATURE_WORDS] : 1;

	return x[PAGE_FEATURE_DENSITY] <= 0
		   ? 0
		   : (uint32_t)((x[PAGE_FEATURE_DENSITY] * words + 999) / 1000);
}

static void
make_sums(struct context_features *c, struct page_features *f)
{
	uint32_t *s =
	    memory_grow(c->sum, &c->cap, (f->n + 1) * SUMS, sizeof(*s));
	size_t i;

	c->sum = s;
	memset(s, 0, SUMS * sizeof(*s));
	for (i = 0; i < f->n; i++, s += SUMS) {
		const int16_t *x = page_feature_row(f, i);
		uint32_t words = (uint32_t)x[PAGE_FEATURE_WORDS];
		uint32_t chrome = (uint32_t)x[PAGE_FEATURE_CHROME];

		s[SUMS + SUM_WORDS] = s[SUM_WORDS] + words;
		s[SUMS + SUM_PROSE] =
		    s[SUM_PROSE] + (uint32_t)(x[PAGE_FEATURE_PROSE] == 2);
		s[SUMS + SUM_LINKS] =
		    s[SUM_LINKS] +
		    (uint32_t)(x[PAGE_FEATURE_LINKS] == LINKS_ONLY);
		s[SUMS + SUM_CHROME] = s[SUM_CHROME] + chrome;
		s[SUMS + SUM_TEXT] =
		    s[SUM_TEXT] + (x[PAGE_FEATURE_PROSE] == 2 ? words : 0U);
		s[SUMS + SUM_DENSE] = s[SUM_DENSE] + links_of(x);
		s[SUMS + SUM_LINKED] =
		    s[SUM_LINKED] + (uint32_t)(x[PAGE_FEATURE_LINKS] > 0);
		s[SUMS + SUM_FREE] =
		    s[SUM_FREE] +
		    (x[PAGE_FEATURE_PROSE] == 2 && x[PAGE_FEATURE_LINKS] <= 0
			    ? words
			    : 0);
	}
}

/* The sums before a line, which may be beyond the page of n lines. */
static const uint32_t *
sums_before(const struct context_features *c, size_t n, long line)
{
	size_t i = line < 0 ? 0 : (size_t)line;

	return c->sum + (i < n ? i : n) * SUMS;
}

static int16_t
credit(const int16_t *x)
{
	return page_feature_limit(
	    x[PAGE_FEATURE_CREDIT] + 2L * x[PAGE_FEATURE_OPENS_CREDIT]);
}

static int16_t
caption(const int16_t *x)
{
	return page_feature_limit(
	    x[PAGE_FEATURE_CAPTION] + 2L * x[PAGE_FEATURE_OPENS_CAPTION]);
}

static void
put_neighbours(struct page_features *f)
{
	const size_t near = PAGE_FEATURE_NEAR * sizeof(int16_t);
	size_t i, d;
	int16_t *to;

	for (i = 0; i < f->n; i++) {
		for (d = 1; d <= PAGE_FEATURE_SIDE; d++) {
			to = page_feature_row(f, i) + PAGE_FEATURE_NEIGHBOUR +
			     (d - 1) * (size_t)PAGE_FEATURE_NEAR;
			if (i >= d)
				memcpy(to, page_feature_row(f, i - d), near);
			else
				memset(to, 0xff, near);
			to += (size_t)PAGE_FEATURE_SIDE * PAGE_FEATURE_NEAR;
			if (i + d < f->n)
				memcpy(to, page_feature_row(f, i + d), near);
			else
				memset(to, 0xff, near);
		}
	}
}

/* Credits and captions among the lines before and after. */
static void
put_pictures(struct page_features *f)
{
	size_t i;

	for (i = 0; i < f->n; i++) {
		int16_t *x = page_feature_row(f, i);

		x[PAGE_FEATURE_CREDIT_BEFORE] = x[PAGE_FEATURE_CREDIT_AFTER] =
		    x[PAGE_FEATURE_CAPTION_BEFORE] =
			x[PAGE_FEATURE_CAPTION_AFTER] = -1;
		if (i > 0) {
			x[PAGE_FEATURE_CREDIT_BEFORE] =
			    credit(x - PAGE_FEATURE_COUNT);
			x[PAGE_FEATURE_CAPTION_BEFORE] =
			    caption(x - PAGE_FEATURE_COUNT);
		}
		if (i + 1 < f->n) {
			x[PAGE_FEATURE_CREDIT_AFTER] =
			    credit(x + PAGE_FEATURE_COUNT);
			x[PAGE_FEATURE_CAPTION_AFTER] =
			    caption(x + PAGE_FEATURE_COUNT);
		}
	}
}

/* Some lines of a page of n lines: the sums before and after them. */
struct window {
	const uint32_t *from, *to;
	long lines;
};

/* Lines first..end-1, which may go beyond the page. */
static struct window
window(const struct context_features *c, size_t n, long first, long end)
{
	struct window w = { sums_before(c, n, first), sums_before(c, n, end),
		0 };

	w.lines = (long)((w.to - w.from) / SUMS);
	return w;
}

static long
sum(struct window w, int column)
{
	return (long)(w.to[column] - w.from[column]);
}

/* The features of lines on both sides of line i. */
static void
put_around(const struct context_features *c, size_t n, long i, int16_t *x)
{
	static const int size[] = { 2, 5, 12 };
	int16_t *to = x + PAGE_FEATURE_NEAR2_WORDS;
	long words;
	int k;

	for (k = 0; k < 3; k++, to += 3) {
		struct window w = window(c, n, i - size[k], i + size[k] + 1);

		words = sum(w, SUM_WORDS);
		to[0] = page_feature_limit(10 * words / w.lines);
		to[1] = page_feature_share(sum(w, SUM_PROSE), w.lines);
		to[2] = page_feature_share(sum(w, SUM_LINKS), w.lines);
		x[PAGE_FEATURE_DENSE2 + k] =
		    page_feature_share(sum(w, SUM_DENSE), words);
	}
}

/* The features of six lines, before or after one. */
static void
put_side(struct window w, int16_t *to)
{
	to[0] = page_feature_limit(sum(w, SUM_WORDS));
	to[1] = page_feature_limit(sum(w, SUM_PROSE));
	to[2] = page_feature_limit(sum(w, SUM_CHROME));
}

static void
put_windows(const struct context_features *c, struct page_features *f)
{
	long i, n = (long)f->n;

	for (i = 0; i < n; i++) {
		int16_t *x = page_feature_row(f, (size_t)i);

		put_around(c, f->n, i, x);
		put_side(window(c, f->n, i - SIDE, i),
		    x + PAGE_FEATURE_BEFORE6_WORDS);
		put_side(window(c, f->n, i + 1, i + 1 + SIDE),
		    x + PAGE_FEATURE_AFTER6_WORDS);
	}
}

static void
put_place(const struct context_features *c, struct page_features *f)
{
	long before, all = c->sum[f->n * SUMS + SUM_TEXT];
	size_t i;

	for (i = 0; i < f->n; i++) {
		const uint32_t *s = c->sum + i * SUMS;
		int16_t *x = page_feature_row(f, i);

		before = s[SUM_TEXT];
		x[PAGE_FEATURE_WORDS_BEFORE] = page_feature_limit(before);
		x[PAGE_FEATURE_WORDS_AFTER] =
		    page_feature_limit(all - (long)s[SUMS + SUM_TEXT]);
		x[PAGE_FEATURE_SHARE_BEFORE] = page_feature_share(before, all);
		x[PAGE_FEATURE_WORDS_PAGE] = page_feature_limit(all);
		x[PAGE_FEATURE_LINES_PAGE] = page_feature_limit((long)f->n);
		x[PAGE_FEATURE_LINE] = page_feature_limit((long)i);
		x[PAGE_FEATURE_LINE_SHARE] =
		    page_feature_share((long)i, (long)f->n);
		x[PAGE_FEATURE_LINES_LEFT] =
		    page_feature_limit((long)(f->n - 1 - i));
		x[PAGE_FEATURE_GAP_AFTER] =
		    (int16_t)(i + 1 < f->n
				  ? page_feature_row(f, i + 1)[PAGE_FEATURE_GAP]
				  : -1);
	}
}

/*
 * The share of lines without links in the page, its words of prose without
 * links, and the share of those before the line.
 */
static void
put_links(const struct context_features *c, struct page_features *f)
{
	const uint32_t *end = c->sum + f->n * SUMS;
	long n = (long)f->n, free = end[SUM_FREE];
	int16_t free_lines = page_feature_share(n - (long)end[SUM_LINKED], n);
	size_t i;

	for (i = 0; i < f->n; i++) {
		int16_t *x = page_feature_row(f, i);

		x[PAGE_FEATURE_FREE_LINES] = free_lines;
		x[PAGE_FEATURE_FREE_WORDS] = page_feature_limit(free);
		x[PAGE_FEATURE_FREE_SHARE] =
		    page_feature_share(c->sum[i * SUMS + SUM_FREE], free);
	}
}

/* Whether the line belongs to a run of the kind. */
static int
is_of_run(const int16_t *x, int run)
{
	switch (run) {
	case PAGE_FEATURE_RUN_BULLET:
		return x[PAGE_FEATURE_BULLET];
	case PAGE_FEATURE_RUN_SHORT:
		return x[PAGE_FEATURE_WORDS] < SHORT;
	case PAGE_FEATURE_RUN_PROSE:
		return x[PAGE_FEATURE_PROSE] == 2;
	case PAGE_FEATURE_RUN_LINK:
		return x[PAGE_FEATURE_LINKS] == LINKS_ONLY;
	default:
		return x[PAGE_FEATURE_LINKS] != LINKS_ONLY;
	}
}

/* Set for each line the length of the run it is in; 0 outside of runs. */
static void
put_runs(struct page_features *f, int run)
{
	size_t i, j, k;

	for (i = 0; i < f->n; i = j) {
		for (j = i; j < f->n && is_of_run(page_feature_row(f, j), run);
		     j++)
			;
		for (k = i; k < j; k++)
			page_feature_row(f, k)[run] =
			    page_feature_limit((long)(j - i));
		if (j == i)
			page_feature_row(f, j++)[run] = 0;
	}
}

static void
put_blocks(struct page_features *f)
{
	size_t i, j, k;

	for (i = 0; i < f->n; i = j) {
		for (j = i + 1;
		     j < f->n && page_feature_row(f, j)[PAGE_FEATURE_GAP] == 0;
		     j++)
			;
		for (k = i; k < j; k++)
			page_feature_row(f, k)[PAGE_FEATURE_BLOCK] =
			    page_feature_limit((long)(j - i));
	}
}

/* Lines to the next prose, looking back and ahead. */
static void
put_distances(struct page_features *f)
{
	long away = PAGE_FEATURE_MAX;
	size_t i;

	for (i = 0; i < f->n; i++) {
		page_feature_row(f, i)[PAGE_FEATURE_PROSE_BEHIND] =
		    page_feature_limit(away);
		away = page_feature_row(f, i)[PAGE_FEATURE_PROSE] == 2
			   ? 1
			   : away + 1;
	}
	for (away = PAGE_FEATURE_MAX, i = f->n; i-- > 0;) {
		page_feature_row(f, i)[PAGE_FEATURE_PROSE_AHEAD] =
		    page_feature_limit(away);
		away = page_feature_row(f, i)[PAGE_FEATURE_PROSE] == 2
			   ? 1
			   : away + 1;
	}
}

void
context_features_read(struct context_features *c, struct page_features *f)
{
	int run;

	make_sums(c, f);
	put_neighbours(f);
	put_pictures(f);
	put_windows(c, f);
	put_place(c, f);
	put_links(c, f);
	for (run = PAGE_FEATURE_RUN_BULLET; run <= PAGE_FEATURE_RUN_FREE; run++)
		put_runs(f, run);
	put_blocks(f);
	put_distances(f);
}
