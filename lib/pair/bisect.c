#include "pair/bisect.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

enum {
	/* A greater similarity, above 0.3, counts as this. */
	SAME = LOCAL_TFIDF_ONE * LOCAL_TFIDF_ONE / 10 * 3,
	ROUNDS = 10
};

void
bisect_start(struct bisect *l, const struct tfidf *c)
{
	memset(l, 0, sizeof(*l));
	local_tfidf_start(&l->v, c);
}

void
bisect_free(struct bisect *l)
{
	local_tfidf_free(&l->v);
	free(l->sum[0]);
	free(l->sum[1]);
	memset(l, 0, sizeof(*l));
}

/* Room for the sum of the vectors of a part. */
static void
reserve(struct bisect *l, size_t part)
{
	l->sum[part] = memory_grow(l->sum[part], &l->sum_cap[part],
	    l->v.names + 1, sizeof(*l->sum[part]));
}

/* Add up the vectors of each part; length[] is that of the sums. */
static void
add_up(struct bisect *l, size_t n, int64_t length[2])
{
	uint64_t squares;
	size_t i, k;

	for (i = 0; i < 2; i++)
		memset(l->sum[i], 0, l->v.names * sizeof(*l->sum[i]));
	for (i = 0; i < n; i++)
		local_tfidf_add(&l->v, i, l->sum[l->side[i]], 1);
	for (i = 0; i < 2; i++) {
		squares = 0;
		for (k = 0; k < l->v.names; k++)
			squares += (uint64_t)(l->sum[i][k] * l->sum[i][k]);
		length[i] = (int64_t)fixed_sqrt(squares);
	}
}

/*
 * The initial parts: the texts more similar to text i than the average, and
 * the rest.
 */
static void
begin(struct bisect *l, size_t n, size_t i)
{
	int64_t all = 0, one;
	size_t k;

	memset(l->sum[0], 0, l->v.names * sizeof(*l->sum[0]));
	local_tfidf_add(&l->v, i, l->sum[0], 1);
	for (k = 0; k < n; k++)
		if (k != i)
			all += local_tfidf_product(&l->v, k, l->sum[0]);
	for (k = 0; k < n; k++) {
		one = local_tfidf_product(&l->v, k, l->sum[0]);
		l->side[k] = one * (int64_t)(n - 1) < all;
	}
}

/* Move every text to the part it is more similar to, until none moves. */
static int64_t
settle(struct bisect *l, size_t n)
{
	int64_t length[2];
	int moved = 1, round;
	unsigned char side;
	size_t i;

	add_up(l, n, length);
	for (round = 0; moved && round < ROUNDS; round++) {
		if (length[0] == 0 || length[1] == 0)
			return 0;
		moved = 0;
		for (i = 0; i < n; i++) {
			side = local_tfidf_product(&l->v, i, l->sum[0]) *
				   length[1] <
			       local_tfidf_product(&l->v, i, l->sum[1]) *
				   length[0];
			moved |= side != l->side[i];
			l->side[i] = side;
		}
		add_up(l, n, length);
	}
	return length[0] + length[1];
}

/*
 * Find the best cut into two; returns the number of texts on side 1, 0 if
 * there is none.
 */
static size_t
best_cut(struct bisect *l, size_t n)
{
	size_t i, starts = BISECT_STARTS, k = 0;
	int64_t good, best = 0;

	if (starts > n)
		starts = n;
	for (i = 0; i < starts; i++) {
		begin(l, n, i * n / starts);
		good = settle(l, n);
		if (good > best) {
			best = good;
			memcpy(l->best, l->side, n);
		}
	}
	for (i = 0; best > 0 && i < n; i++)
		k += l->best[i];
	return k;
}

/*
 * The similarity of texts on one side and of texts on two sides, each times
 * the number of pairs.
 */
static void
compare(struct bisect *l, size_t n, int64_t within[2], int64_t *across)
{
	int64_t like;
	size_t i, k;

	within[0] = within[1] = *across = 0;
	memset(l->sum[0], 0, l->v.names * sizeof(*l->sum[0]));
	for (i = 0; i < n; i++) {
		local_tfidf_add(&l->v, i, l->sum[0], 1);
		for (k = 0; k < i; k++) {
			like = local_tfidf_product(&l->v, k, l->sum[0]);
			if (like > SAME)
				like = SAME;
			if (l->best[i] == l->best[k])
				within[l->best[i]] += like;
			else
				*across += like;
		}
		local_tfidf_add(&l->v, i, l->sum[0], -1);
	}
}

/* n times the mean of n * (n - 1) / 2 pairs, from their sum. */
static int64_t
times_mean(int64_t sum, int64_t n)
{
	return n < 2 ? 0 : sum * 2 / (n - 1);
}

/* Whether the parts, with these numbers of texts, are two events. */
static int
are_two(struct bisect *l, int64_t none, int64_t one)
{
	int64_t within[2], across, mean;

	if (none < BISECT_PART || one < BISECT_PART)
		return 0;
	compare(l, (size_t)(none + one), within, &across);
	mean = times_mean(within[0], none) + times_mean(within[1], one);
	return across / none / one * 100 * (none + one) <= mean * BISECT_MAX;
}

/* Sort the texts by side, 0 first. */
static void
part(const struct bisect *l, uint32_t *text, size_t n, size_t first)
{
	uint32_t copy[BISECT_TEXTS];
	size_t i, k[2] = { 0, first };

	memcpy(copy, text, n * sizeof(*copy));
	for (i = 0; i < n; i++)
		text[k[l->best[i]]++] = copy[i];
}

int
bisect_cut(struct bisect *l, uint32_t *text, size_t n, size_t *first)
{
	size_t i, one;

	if (n < (size_t)2 * BISECT_PART || n > BISECT_TEXTS)
		return 0;
	local_tfidf_read(&l->v, text, n);
	for (i = 0; i < 2; i++)
		reserve(l, i);
	one = best_cut(l, n);
	if (!are_two(l, (int64_t)(n - one), (int64_t)one))
		return 0;
	*first = n - one;
	part(l, text, n, *first);
	return 1;
}
