#include "page/section_features.h"

enum { GAIN_MAX = 100 }; /* words that a line may contribute, at most */

/* The cost of a line without prose if links cost by their length. */
static long
link_cost(long words, int links)
{
	return links == LINKS_ONLY ? -8 - words : links > 0 ? -4 : -2;
}

/* The gain or (negative) cost of a line in a segment of the kind. */
static long
gain(const int16_t *row, int kind)
{
	long words = row[PAGE_FEATURE_WORDS] < GAIN_MAX
			 ? row[PAGE_FEATURE_WORDS]
			 : GAIN_MAX;
	int prose = row[PAGE_FEATURE_PROSE], links = row[PAGE_FEATURE_LINKS];

	if (kind == 0) /* any prose, and a flat cost */
		return prose > 0 ? words : -6;
	if (kind == 1) /* only prose without links */
		return prose == 2 && links < LINKS_OPEN
			   ? words
			   : link_cost(words, links);
	if (prose == 2)
		return words;
	if (kind == 2) /* only sure prose; furniture costs more */
		return -12 - 4 * row[PAGE_FEATURE_CHROME];
	return prose == 1 ? words / 2 : -2; /* long gaps are bridged */
}

static void
put_segment(
    struct page_features *f, int kind, size_t from, size_t to, int16_t share)
{
	int16_t *x =
	    f->row + PAGE_FEATURE_SEGMENT + (size_t)kind * SEGMENT_FEATURES;
	size_t i;

	for (i = 0; i < f->n; i++, x += PAGE_FEATURE_COUNT) {
		x[SEGMENT_IN] = (int16_t)(i >= from && i < to);
		x[SEGMENT_FROM] = page_feature_limit((long)i - (long)from);
		x[SEGMENT_TO] = page_feature_limit((long)to - 1 - (long)i);
		x[SEGMENT_SHARE] = share;
	}
}

static void
find_segment(struct page_features *f, int kind)
{
	long sum = 0, best = 0, all = 0, in = 0;
	size_t i, start = 0, from = 0, to = 0;
	const int16_t *x = f->row;

	for (i = 0; i < f->n; i++, x += PAGE_FEATURE_COUNT) {
		sum += gain(x, kind);
		if (sum <= 0) {
			sum = 0;
			start = i + 1;
		} else if (sum > best) {
			best = sum;
			from = start;
			to = i + 1;
		}
	}
	for (i = 0, x = f->row; i < f->n; i++, x += PAGE_FEATURE_COUNT)
		if (x[PAGE_FEATURE_PROSE] == 2) {
			all += x[PAGE_FEATURE_WORDS];
			in += i >= from && i < to ? x[PAGE_FEATURE_WORDS] : 0;
		}
	put_segment(f, kind, from, to, page_feature_share(in, all));
}

/* Fill in the segment features. */
static void
read_segments(struct page_features *f)
{
	int kind;

	for (kind = 0; kind < SEGMENT_KINDS; kind++)
		find_segment(f, kind);
}

enum {
	SOME = 100, /* words of prose before headings are counted */
	SHORT = 8   /* words of a heading, at most */
};

static int
is_heading(const int16_t *x, int kind)
{
	int opens = x[PAGE_FEATURE_OPENS_SHARE + kind];

	return opens == 2 || (opens == 1 && x[PAGE_FEATURE_WORDS] <= SHORT &&
				 x[PAGE_FEATURE_END] != END_STOP);
}

static long
prose_words(const int16_t *x)
{
	return x[PAGE_FEATURE_PROSE] == 2 ? x[PAGE_FEATURE_WORDS] : 0;
}

/* The last heading of the kind before or at each line. */
static void
look_back(struct page_features *f, int kind, long all)
{
	long words = 0, at_words = 0, seen = 0;
	int16_t *x = f->row, *to;
	size_t i, at = f->n;

	for (i = 0; i < f->n; i++, x += PAGE_FEATURE_COUNT) {
		if (is_heading(x, kind)) {
			seen += words >= SOME;
			at = i;
			at_words = words;
		}
		to = x + PAGE_FEATURE_SECTION + (size_t)kind * SECTION_FEATURES;
		to[SECTION_SEEN] = page_feature_limit(seen);
		to[SECTION_LINES] =
		    page_feature_limit(at == f->n ? -1 : (long)(i - at));
		to[SECTION_WORDS] =
		    page_feature_limit(at == f->n ? -1 : words - at_words);
		to[SECTION_SHARE] = page_feature_limit(
		    at == f->n ? -1 : page_feature_share(at_words, all));
		words += prose_words(x);
	}
}

static void
look_ahead(struct page_features *f, int kind)
{
	size_t i, at = f->n;
	int16_t *x;

	for (i = f->n; i-- > 0;) {
		x = page_feature_row(f, i);
		x[PAGE_FEATURE_SECTION + (size_t)kind * SECTION_FEATURES +
		    SECTION_NEXT] =
		    page_feature_limit(at == f->n ? -1 : (long)(at - i));
		if (is_heading(x, kind))
			at = i;
	}
}

/* Fill in the section features. */
static void
read_sections(struct page_features *f)
{
	long all = 0;
	size_t i;
	int kind;

	for (i = 0; i < f->n; i++)
		all += prose_words(page_feature_row(f, i));
	for (kind = 0; kind < SECTION_KINDS; kind++) {
		look_back(f, kind, all);
		look_ahead(f, kind);
	}
}

void
section_features_read(struct page_features *f)
{
	read_segments(f);
	read_sections(f);
}
