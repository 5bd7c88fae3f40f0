#include "page/wording_features.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/lexicons.h"

enum {
	MOST = 3000,    /* of a score, each side of 0 */
	CLEAR = 400,    /* ... that counts in sums */
	FEW = 3,        /* words that a line counts for at least, */
	MANY = 40,      /* ... and at most */
	NEAR = 3,       /* lines each side */
	AROUND = 12,    /* ... */
	BESIDE = 10,    /* lines before, and after */
	FIRST = 0x5bd1, /* what tells the first token from others, */
	LAST = 0x2c1b   /* ... and the last */
};

void
wording_free(struct wording *w)
{
	free(w->cell);
	free(w->line);
	free(w->sum);
	memset(w, 0, sizeof(*w));
}

void
wording_start(struct wording *w)
{
	w->line =
	    memory_grow(w->line, &w->line_cap, w->lines + 2, sizeof(*w->line));
	w->line[w->lines++] = w->n;
}

void
wording_end(struct wording *w)
{
	size_t from = w->line[w->lines - 1], to = w->n;

	if (to > from) {
		w->cell[w->n++] = w->cell[from] ^ FIRST;
		w->cell[w->n++] = w->cell[to - 1] ^ LAST;
	}
	w->line[w->lines] = w->n;
}

int16_t
wording_score(const uint16_t *cell, size_t n, const int16_t *weight)
{
	int64_t total = 0;
	size_t i;

	for (i = 0; i < n; i++)
		total += weight[cell[i]];
	/* The root in hundredths, so that short lines keep their digits. */
	if (n > 0)
		total = total * (10000 / WORDING_UNIT) /
			(int64_t)fixed_sqrt((uint64_t)n * 10000);
	return (int16_t)(total > MOST ? MOST : total < -MOST ? -MOST : total);
}

/* What a line counts in sums: its score times its words. */
static int32_t
mass(const int16_t *row)
{
	int32_t score = row[PAGE_FEATURE_WORDING];
	int32_t n = row[PAGE_FEATURE_WORDS];

	score = score > CLEAR ? CLEAR : score < -CLEAR ? -CLEAR : score;
	n = n > MANY ? MANY : n < FEW ? FEW : n;
	return score * n / 100;
}

/* The sum over lines from..to-1 of n. */
static int16_t
sum(const struct wording *w, long n, long from, long to)
{
	from = from < 0 ? 0 : from > n ? n : from;
	to = to < 0 ? 0 : to > n ? n : to;
	return page_feature_limit(w->sum[to] - w->sum[from]);
}

/* The score of line i of f, 0 where there is none. */
static int16_t
neighbour(const struct page_features *f, long i)
{
	if (i < 0 || i >= (long)f->n)
		return 0;
	return page_feature_row(f, (size_t)i)[PAGE_FEATURE_WORDING];
}

void
wording_spread(struct wording *w, struct page_features *f)
{
	long i, n = (long)f->n;

	w->sum = memory_grow(w->sum, &w->sum_cap, f->n + 1, sizeof(*w->sum));
	w->sum[0] = 0;
	for (i = 0; i < n; i++)
		w->sum[i + 1] =
		    w->sum[i] + mass(page_feature_row(f, (size_t)i));
	for (i = 0; i < n; i++) {
		int16_t *row = page_feature_row(f, (size_t)i);

		row[PAGE_FEATURE_WORDING_B1] = neighbour(f, i - 1);
		row[PAGE_FEATURE_WORDING_A1] = neighbour(f, i + 1);
		row[PAGE_FEATURE_WORDING_MASS] = sum(w, n, i, i + 1);
		row[PAGE_FEATURE_WORDING_NEAR3] =
		    sum(w, n, i - NEAR, i + NEAR + 1);
		row[PAGE_FEATURE_WORDING_NEAR12] =
		    sum(w, n, i - AROUND, i + AROUND + 1);
		row[PAGE_FEATURE_WORDING_BEFORE10] = sum(w, n, i - BESIDE, i);
		row[PAGE_FEATURE_WORDING_AFTER10] =
		    sum(w, n, i + 1, i + 1 + BESIDE);
	}
}

void
wording_features_read(struct wording *w, struct page_features *f)
{
	/* The weights are of English words. */
	int english = language_is_english(&w->language);
	size_t i;

	for (i = 0; i < f->n; i++)
		page_feature_row(f, i)[PAGE_FEATURE_WORDING] =
		    (int16_t)(!english ? 0
				       : wording_score(w->cell + w->line[i],
					     w->line[i + 1] - w->line[i],
					     page_wording.value));
	wording_spread(w, f);
}
