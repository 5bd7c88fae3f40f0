#include "selection.h"

#include <stdlib.h>
#include <string.h>

/* The least sum of weights that is kept, so that at most n are. */
static int64_t
find_least(const int64_t *total, size_t rows, size_t n)
{
	int64_t low = 0, high = INT32_MAX, mid;
	size_t i, more;

	while (low < high) {
		mid = low + (high - low) / 2;
		more = 0;
		for (i = 0; i < rows; i++)
			more += total[i] > mid;
		if (more > n)
			low = mid + 1;
		else
			high = mid;
	}
	return low + 1;
}

static int64_t *
find_totals(const struct perceptron *p)
{
	int64_t *total = calloc(p->rows, sizeof(*total));
	size_t i;
	int y;

	if (total == NULL)
		return NULL;
	for (i = 0; i < p->rows; i++)
		for (y = 0; y < LABEL_COUNT; y++)
			total[i] += labs((long)p->weight[i][y]);
	return total;
}

/* The slot of the hash, or the free one where it would be. */
static size_t
find(const struct selection *s, uint32_t hash)
{
	size_t i = hash & s->mask;

	while (s->hash[i] != 0 && s->hash[i] != hash)
		i = (i + 1) & s->mask;
	return i;
}

static int
make_table(struct selection *s, uint32_t slots)
{
	s->mask = slots - 1;
	s->n = 0;
	s->hash = calloc(slots, sizeof(*s->hash));
	s->number = calloc(slots, sizeof(*s->number));
	return s->hash == NULL || s->number == NULL ? -1 : 0;
}

/* How often each feature comes whose total is at least that: s->number. */
static int
count(struct selection *s, const struct perceptron *p, const int64_t *total,
    int64_t least, const struct examples *e)
{
	size_t i, k;

	if (make_table(s, 1U << 20) == -1)
		return -1;
	for (k = 0; k < e->feature_n; k++) {
		if (total[e->feature[k] & p->mask] < least)
			continue;
		i = find(s, e->feature[k]);
		if (s->hash[i] == 0) {
			if (s->n > s->mask / 2)
				continue;
			s->n++;
			s->hash[i] = e->feature[k];
		}
		s->number[i]++;
	}
	return 0;
}

/* For each row of p, the slot of its most frequent feature plus 1. */
static void
find_first(uint32_t *first, const struct selection *s, uint32_t mask)
{
	uint32_t i, *f;

	for (i = 0; i <= s->mask; i++) {
		if (s->hash[i] == 0)
			continue;
		f = &first[s->hash[i] & mask];
		if (*f == 0 || s->number[i] > s->number[*f - 1])
			*f = i + 1;
	}
}

int
selection_make(struct selection *s, const struct perceptron *p,
    const struct examples *e, size_t n)
{
	struct selection all = { 0 };
	int64_t *total = find_totals(p);
	uint32_t *first = calloc(p->rows, sizeof(*first));
	int result = -1;
	size_t row, i;

	memset(s, 0, sizeof(*s));
	if (total == NULL || first == NULL ||
	    count(&all, p, total, find_least(total, p->rows, n), e) == -1 ||
	    make_table(s, 1U << 18) == -1)
		goto out;
	find_first(first, &all, p->mask);
	for (row = 0; row < p->rows && s->n < s->mask / 2; row++) {
		if (first[row] == 0)
			continue;
		i = find(s, all.hash[first[row] - 1]);
		s->hash[i] = all.hash[first[row] - 1];
		s->number[i] = (uint32_t)s->n++;
	}
	result = 0;
out:
	selection_free(&all);
	free(total);
	free(first);
	return result;
}

size_t
selection_find(const struct selection *s, uint32_t hash)
{
	size_t i = find(s, hash);

	return s->hash[i] == 0 ? s->n : s->number[i];
}

void
selection_apply(const struct selection *s, struct examples *e)
{
	size_t i, k = 0, end, row, n = 0;

	for (i = 0; i < e->word_n; i++) {
		end = e->feature_at[i + 1];
		e->feature_at[i] = n;
		for (; k < end; k++) {
			row = selection_find(s, e->feature[k]);
			if (row < s->n)
				e->feature[n++] = (uint32_t)row;
		}
	}
	e->feature_at[i] = e->feature_n = n;
}

void
selection_free(struct selection *s)
{
	free(s->hash);
	free(s->number);
	memset(s, 0, sizeof(*s));
}
