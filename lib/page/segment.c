#include "page/segment.h"

enum { WORDS = 100 }; /* that a line may give, at most */

/* What a line that is no prose costs where links do by their length. */
static long
link_cost(long words, int links)
{
	return links == LINKS_ONLY ? -8 - words : links > 0 ? -4 : -2;
}

/* What a line gives to a segment of the kind, or costs it. */
static long
gain(const int16_t *row, int kind)
{
	long words =
	    row[PAGE_FEATURE_WORDS] < WORDS ? row[PAGE_FEATURE_WORDS] : WORDS;
	int prose = row[PAGE_FEATURE_PROSE], links = row[PAGE_FEATURE_LINKS];

	if (kind == 0) /* what reads like prose at all, and a flat cost */
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
put(struct page_features *f, int kind, size_t from, size_t to, int16_t share)
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
find(struct page_features *f, int kind)
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
	put(f, kind, from, to, page_feature_share(in, all));
}

void
segment_read(struct page_features *f)
{
	int kind;

	for (kind = 0; kind < SEGMENT_KINDS; kind++)
		find(f, kind);
}
