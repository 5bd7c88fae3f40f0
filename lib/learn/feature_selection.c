#include "learn/feature_selection.h"
#include "text/memory.h"

#include <stdlib.h>
#include <string.h>

enum { COUNT_BITS = 25 };

static const uint32_t none = UINT32_MAX; /* the feature is dropped */

/* The row of the hash; a new one is added if there is room. */
static uint32_t
find_or_add(struct feature_selection *s, uint32_t hash)
{
	uint32_t *number = map_find(&s->number, hash);

	if (number != NULL)
		return *number;
	if (s->n == FEATURE_SELECTION_MAX)
		return none;
	*map_at(&s->number, hash) = (uint32_t)s->n;
	return (uint32_t)s->n++;
}

size_t
feature_selection_find(const struct feature_selection *s, uint32_t hash)
{
	const uint32_t *number = map_find(&s->number, hash);

	return number == NULL ? s->n : *number;
}

/* Remove the features without a row. */
static void
drop_none(struct name_examples *e)
{
	size_t i, k = 0, end, n = 0;

	for (i = 0; i < e->word_n; i++) {
		end = e->feature_at[i + 1];
		e->feature_at[i] = n;
		for (; k < end; k++) {
			e->feature[n] = e->feature[k];
			n += e->feature[k] != none;
		}
	}
	e->feature_at[i] = e->feature_n = n;
}

/*
 * The frequencies of features, up to 255; features that share a counter are
 * added up.
 */
static unsigned char *
count(const struct name_examples *e)
{
	unsigned char *times = memory_new((size_t)1 << COUNT_BITS, 1), *t;
	size_t k;

	for (k = 0; k < e->feature_n; k++) {
		t = &times[e->feature[k] >> (32 - COUNT_BITS)];
		*t = (unsigned char)(*t + (*t < 255));
	}
	return times;
}

void
feature_selection_make(struct feature_selection *s, struct name_examples *e,
    unsigned char frequency_min)
{
	unsigned char *times = count(e);
	uint32_t h;
	size_t k;

	memset(s, 0, sizeof(*s));
	for (k = 0; k < e->feature_n; k++) {
		h = e->feature[k];
		e->feature[k] = times[h >> (32 - COUNT_BITS)] < frequency_min
				    ? none
				    : find_or_add(s, h);
	}
	free(times);
	drop_none(e);
}

/* The sum of the absolute weights of each row. */
static int64_t *
find_totals(const struct name_model *p)
{
	int64_t *total = memory_new(p->rows, sizeof(*total));
	size_t i;
	int y;

	for (i = 0; i < p->rows; i++)
		for (y = 0; y < LABEL_COUNT; y++)
			total[i] += labs((long)p->weight[i][y]);
	return total;
}

/* The threshold: the smallest total to keep so that at most n rows are kept. */
static int64_t
find_threshold(const int64_t *total, size_t rows, size_t n)
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

/* The new number of each row; none if its total is too small. */
static uint32_t *
find_rows(const struct name_model *p, size_t n)
{
	int64_t *total = find_totals(p), threshold;
	uint32_t *row = memory_new(p->rows + 1, sizeof(*row)), next = 0;
	size_t i;

	threshold = find_threshold(total, p->rows, n);
	for (i = 0; i < p->rows; i++)
		row[i] = total[i] < threshold ? none : next++;
	free(total);
	return row;
}

void
feature_selection_narrow(struct feature_selection *s, struct name_examples *e,
    const struct name_model *p, size_t n)
{
	struct feature_selection few = { 0 };
	uint32_t *row = find_rows(p, n), *number;
	uint64_t key;
	size_t i = 0, k;

	while ((number = map_next(&s->number, &i, &key)) != NULL)
		if (row[*number] != none) {
			*map_at(&few.number, key) = row[*number];
			few.n++;
		}
	feature_selection_free(s);
	*s = few;
	for (k = 0; k < e->feature_n; k++)
		e->feature[k] = row[e->feature[k]];
	free(row);
	drop_none(e);
}

void
feature_selection_free(struct feature_selection *s)
{
	map_free(&s->number);
	memset(s, 0, sizeof(*s));
}
