#include "page/section_features.h"

#include <string.h>

enum { GAIN_MAX = 100 }; /* words that a line may contribute, at most */

/* The cost of a line without prose if links cost by their length. */
static long
link_cost(long words, int links)
{
	return links == LINKS_ONLY ? -8 - words : links > 0 ? -4 : -2;
}

/* The gains or (negative) costs of a line in a segment of each kind. */
static void
find_gains(const int16_t *row, long gain[SEGMENT_KINDS])
{
	long words = row[PAGE_FEATURE_WORDS] < GAIN_MAX
			 ? row[PAGE_FEATURE_WORDS]
			 : GAIN_MAX;
	int prose = row[PAGE_FEATURE_PROSE], links = row[PAGE_FEATURE_LINKS];

	/* Any prose, and a flat cost. */
	gain[0] = prose > 0 ? words : -6;
	/* Only prose without links. */
	gain[1] =
	    prose == 2 && links < LINKS_OPEN ? words : link_cost(words, links);
	/* Only sure prose; furniture costs more. */
	gain[2] = prose == 2 ? words : -12 - 4 * row[PAGE_FEATURE_CHROME];
	/* Long gaps are bridged. */
	gain[3] = prose == 2 ? words : prose == 1 ? words / 2 : -2;
}

/* A segment of a kind, while it is looked for and when it has been found. */
struct segment {
	long sum, best; /* of the lines from start on, and of the segment */
	size_t start, from, to;
	long words; /* of prose in it */
};

static void
extend(struct segment *s, size_t i, long gain)
{
	s->sum += gain;
	if (s->sum <= 0) {
		s->sum = 0;
		s->start = i + 1;
	} else if (s->sum > s->best) {
		s->best = s->sum;
		s->from = s->start;
		s->to = i + 1;
	}
}

static int
is_inside(const struct segment *s, size_t i)
{
	return i >= s->from && i < s->to;
}

static long
prose_words(const int16_t *x)
{
	return x[PAGE_FEATURE_PROSE] == 2 ? x[PAGE_FEATURE_WORDS] : 0;
}

/* Find the segments; returns the words of prose in the page. */
static long
find_segments(
    const struct page_features *f, struct segment segment[SEGMENT_KINDS])
{
	long gain[SEGMENT_KINDS], words, all = 0;
	size_t i, k;

	for (i = 0; i < f->n; i++) {
		find_gains(page_feature_row(f, i), gain);
		for (k = 0; k < SEGMENT_KINDS; k++)
			extend(&segment[k], i, gain[k]);
	}
	for (i = 0; i < f->n; i++) {
		words = prose_words(page_feature_row(f, i));
		all += words;
		for (k = 0; words > 0 && k < SEGMENT_KINDS; k++)
			segment[k].words +=
			    is_inside(&segment[k], i) ? words : 0;
	}
	return all;
}

/* Fill in the segment features; returns the words of prose in the page. */
static long
read_segments(struct page_features *f)
{
	struct segment segment[SEGMENT_KINDS] = { { 0 } }, *s;
	long all = find_segments(f, segment);
	int16_t *x;
	size_t i;

	for (s = segment; s < segment + SEGMENT_KINDS; s++) {
		int16_t share = page_feature_share(s->words, all);

		x = f->row + PAGE_FEATURE_SEGMENT +
		    (s - segment) * SEGMENT_FEATURES;
		for (i = 0; i < f->n; i++, x += PAGE_FEATURE_COUNT) {
			x[SEGMENT_IN] = (int16_t)is_inside(s, i);
			x[SEGMENT_FROM] =
			    page_feature_limit((long)i - (long)s->from);
			x[SEGMENT_TO] =
			    page_feature_limit((long)s->to - 1 - (long)i);
			x[SEGMENT_SHARE] = share;
		}
	}
	return all;
}

enum {
	SOME = 100, /* words of prose before headings are counted */
	SHORT = 8   /* words of a heading, at most */
};

static int
is_heading(const int16_t *x, size_t kind)
{
	int opens = x[PAGE_FEATURE_OPENS_SHARE + kind];

	return opens == 2 || (opens == 1 && x[PAGE_FEATURE_WORDS] <= SHORT &&
				 x[PAGE_FEATURE_END] != END_STOP);
}

/* The headings of a kind, so far. */
struct headings {
	long seen;  /* after some prose */
	size_t at;  /* the last one */
	long words; /* of prose before it */
};

/* What the features of the next line follow from. */
struct sections {
	int16_t row[SECTION_KINDS][SECTION_FEATURES];
	struct headings heading[SECTION_KINDS];
	size_t open[SECTION_KINDS]; /* the kinds that have had a heading */
	size_t open_n;
};

static void
start_sections(struct sections *s)
{
	size_t k;

	memset(s, 0, sizeof(*s));
	memset(s->row, 0xff, sizeof(s->row));
	for (k = 0; k < SECTION_KINDS; k++)
		s->row[k][SECTION_SEEN] = 0;
}

/* Line i is a heading of the kind: the next one of all lines before it, back to
 * the last one. */
static void
take_heading(struct sections *s, const struct page_features *f, size_t kind,
    size_t i, long words, long all)
{
	struct headings *h = &s->heading[kind];
	size_t k, to = PAGE_FEATURE_SECTION + kind * SECTION_FEATURES;

	for (k = 0; k < s->open_n && s->open[k] != kind; k++)
		;
	if (k == s->open_n)
		s->open[s->open_n++] = kind;
	for (k = h->at; k < i; k++)
		page_feature_row(f, k)[to + SECTION_NEXT] =
		    page_feature_limit((long)(i - k));
	h->seen += words >= SOME;
	h->at = i;
	h->words = words;
	s->row[kind][SECTION_SEEN] = page_feature_limit(h->seen);
	s->row[kind][SECTION_SHARE] = page_feature_share(words, all);
}

/* Fill in the section features of line i, after so many words of prose. */
static void
put_sections(struct sections *s, int16_t *to, size_t i, long words)
{
	size_t k;

	for (k = 0; k < s->open_n; k++) {
		const struct headings *h = &s->heading[s->open[k]];
		int16_t *row = s->row[s->open[k]];

		row[SECTION_LINES] = page_feature_limit((long)(i - h->at));
		row[SECTION_WORDS] = page_feature_limit(words - h->words);
	}
	memcpy(to + PAGE_FEATURE_SECTION, s->row, sizeof(s->row));
}

/* Fill in the section features; the page has so many words of prose. */
static void
read_sections(struct page_features *f, long all)
{
	struct sections s;
	long words = 0;
	size_t i, k;

	start_sections(&s);
	for (i = 0; i < f->n; i++) {
		int16_t *x = page_feature_row(f, i);

		for (k = 0; k < SECTION_KINDS; k++)
			if (is_heading(x, k))
				take_heading(&s, f, k, i, words, all);
		put_sections(&s, x, i, words);
		words += prose_words(x);
	}
}

void
section_features_read(struct page_features *f)
{
	read_sections(f, read_segments(f));
}
