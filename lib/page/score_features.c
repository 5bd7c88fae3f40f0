#include "page/score_features.h"

#include "text/memory.h"

enum {
	LIMIT = 1000, /* of a score, each side of 0 */
	NEXT = 20     /* lines of KEPT_NEXT */
};

/* Columns of verdict.sum: sums over the lines before each. */
enum { SUM_SCORE, SUM_KEPT, SUM_PROSE, SUMS };

static void
make_sums(struct score_features *v, struct page_features *f, const int *score,
    size_t stride)
{
	int32_t *s =
	    memory_grow(v->sum, &v->cap, (f->n + 1) * SUMS, sizeof(*s));
	size_t i;

	v->sum = s;
	s[SUM_SCORE] = s[SUM_KEPT] = s[SUM_PROSE] = 0;
	for (i = 0; i < f->n; i++, s += SUMS, score += stride) {
		int16_t *x = page_feature_row(f, i);
		int words = x[PAGE_FEATURE_WORDS];

		x[PAGE_FEATURE_SCORE] = (int16_t)(*score > LIMIT    ? LIMIT
						  : *score < -LIMIT ? -LIMIT
								    : *score);
		s[SUMS + SUM_SCORE] = s[SUM_SCORE] + x[PAGE_FEATURE_SCORE];
		s[SUMS + SUM_KEPT] = s[SUM_KEPT] + (*score > 0 ? words : 0);
		s[SUMS + SUM_PROSE] =
		    s[SUM_PROSE] + (x[PAGE_FEATURE_PROSE] == 2 ? words : 0);
	}
}

/* The sum over lines from..to-1, and how many of these there are. */
static long
sum(const struct score_features *v, size_t n, long from, long to, int column,
    long *lines)
{
	long a = from < 0 ? 0 : from, b = to > (long)n ? (long)n : to;

	*lines = b - a;
	if (b <= a)
		return 0;
	return v->sum[b * SUMS + column] - v->sum[a * SUMS + column];
}

/* The mean score of lines from..to-1; -LIMIT if there are none. */
static int16_t
mean(const struct score_features *v, size_t n, long from, long to)
{
	long lines, s = sum(v, n, from, to, SUM_SCORE, &lines);

	return (int16_t)(lines <= 0 ? -LIMIT : s / lines);
}

/* The score of line i; -LIMIT if there is none. */
static int16_t
score_of(const struct page_features *f, long i)
{
	if (i < 0 || i >= (long)f->n)
		return -LIMIT;
	return page_feature_row(f, (size_t)i)[PAGE_FEATURE_SCORE];
}

static void
put_scores(const struct score_features *v, struct page_features *f)
{
	long i, n = (long)f->n, d;

	for (i = 0; i < n; i++) {
		int16_t *x = page_feature_row(f, (size_t)i);

		for (d = 1; d <= 3; d++) {
			x[PAGE_FEATURE_SCORE_B1 + d - 1] = score_of(f, i - d);
			x[PAGE_FEATURE_SCORE_A1 + d - 1] = score_of(f, i + d);
		}
		x[PAGE_FEATURE_SCORE_NEAR3] = mean(v, f->n, i - 3, i + 4);
		x[PAGE_FEATURE_SCORE_NEAR8] = mean(v, f->n, i - 8, i + 9);
		x[PAGE_FEATURE_SCORE_BEFORE8] = mean(v, f->n, i - 8, i);
		x[PAGE_FEATURE_SCORE_AFTER8] = mean(v, f->n, i + 1, i + 9);
	}
}

static void
put_words(const struct score_features *v, struct page_features *f)
{
	long i, n = (long)f->n, lines;
	long all = sum(v, f->n, 0, n, SUM_KEPT, &lines);
	long prose = sum(v, f->n, 0, n, SUM_PROSE, &lines);

	for (i = 0; i < n; i++) {
		int16_t *x = page_feature_row(f, (size_t)i);

		x[PAGE_FEATURE_KEPT_BEFORE] = page_feature_share(
		    sum(v, f->n, 0, i, SUM_KEPT, &lines), all);
		x[PAGE_FEATURE_KEPT_WORDS] = page_feature_limit(all);
		x[PAGE_FEATURE_KEPT_SHARE] = page_feature_share(all, prose);
		x[PAGE_FEATURE_KEPT_NEXT] = page_feature_limit(
		    sum(v, f->n, i + 1, i + 1 + NEXT, SUM_KEPT, &lines));
	}
}

/* Lines from each to the nearest that is kept, and to the first and last. */
static void
put_distances(struct page_features *f)
{
	long away = PAGE_FEATURE_MAX, first = (long)f->n, last = 0, i;

	for (i = 0; i < (long)f->n; i++) {
		int16_t *x = page_feature_row(f, (size_t)i);

		x[PAGE_FEATURE_KEPT_BEHIND] = page_feature_limit(away);
		away++;
		if (x[PAGE_FEATURE_SCORE] > 0) {
			first = i < first ? i : first;
			last = i;
			away = 1;
		}
	}
	for (away = PAGE_FEATURE_MAX, i = (long)f->n - 1; i >= 0; i--) {
		int16_t *x = page_feature_row(f, (size_t)i);

		x[PAGE_FEATURE_KEPT_AHEAD] = page_feature_limit(away);
		x[PAGE_FEATURE_KEPT_FROM] = page_feature_limit(i - first);
		x[PAGE_FEATURE_KEPT_TO] = page_feature_limit(last - i);
		away = x[PAGE_FEATURE_SCORE] > 0 ? 1 : away + 1;
	}
}

void
score_features_read(struct score_features *v, struct page_features *f,
    const int *score, size_t stride)
{
	make_sums(v, f, score, stride);
	put_scores(v, f);
	put_words(v, f);
	put_distances(f);
}
