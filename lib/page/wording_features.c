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
	ROOTS = 64,     /* of numbers of cells that are kept */
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

/* The root of n in hundredths, so that short lines keep their digits. */
static uint32_t
root(size_t n)
{
	return fixed_sqrt((uint64_t)n * 10000);
}

/* The score of n cells whose number has that root(). */
static int16_t
score_by(
    const uint16_t *cell, size_t n, const int16_t *weight, uint32_t divisor)
{
	int64_t total = 0;
	size_t i;

	for (i = 0; i < n; i++)
		total += weight[cell[i]];
	if (n > 0)
		total = total * (10000 / WORDING_UNIT) / (int64_t)divisor;
	return (int16_t)(total > MOST ? MOST : total < -MOST ? -MOST : total);
}

int16_t
wording_score(const uint16_t *cell, size_t n, const int16_t *weight)
{
	return score_by(cell, n, weight, root(n));
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

/* root() of n, from those that were taken before if it is small. */
static uint32_t
root_of(uint32_t known[ROOTS], size_t n)
{
	if (n >= ROOTS)
		return root(n);
	if (known[n] == 0)
		known[n] = root(n);
	return known[n];
}

static void
put_scores(const struct wording *w, struct page_features *f)
{
	uint32_t known[ROOTS] = { 0 };
	size_t i, n;

	for (i = 0; i < f->n; i++) {
		n = w->line[i + 1] - w->line[i];
		page_feature_row(f, i)[PAGE_FEATURE_WORDING] =
		    score_by(w->cell + w->line[i], n, page_wording.value,
			root_of(known, n));
	}
}

void
wording_features_read(struct wording *w, struct page_features *f)
{
	size_t i;

	/* The weights are of English words. */
	if (language_is_english(&w->language))
		put_scores(w, f);
	else
		for (i = 0; i < f->n; i++)
			page_feature_row(f, i)[PAGE_FEATURE_WORDING] = 0;
	wording_spread(w, f);
}
