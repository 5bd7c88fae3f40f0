#include "learn/feature_selection.h"

#include <stdlib.h>
#include <string.h>

enum { COUNT_BITS = 25 };

static const uint32_t none = UINT32_MAX; /* is left out */

static int
make_table(struct feature_selection *s, size_t most)
{
	uint32_t slots = 1024;

	while (slots < 2 * most)
		slots *= 2;
	s->mask = slots - 1;
	s->n = 0;
	s->hash = calloc(slots, sizeof(*s->hash));
	s->number = calloc(slots, sizeof(*s->number));
	return s->hash == NULL || s->number == NULL ? -1 : 0;
}

/* The slot of the hash, or the free one where it would be. */
static size_t
find(const struct feature_selection *s, uint32_t hash)
{
	size_t i = hash & s->mask;

	while (s->hash[i] != 0 && s->hash[i] != hash)
		i = (i + 1) & s->mask;
	return i;
}

/* The row of the hash, made where there is none and room for one. */
static uint32_t
find_or_add(struct feature_selection *s, uint32_t hash)
{
	size_t i = find(s, hash);

	if (s->hash[i] == 0) {
		if (s->n == SELECTION_MAX)
			return none;
		s->hash[i] = hash;
		s->number[i] = (uint32_t)s->n++;
	}
	return s->number[i];
}

size_t
feature_selection_find(const struct feature_selection *s, uint32_t hash)
{
	size_t i = find(s, hash);

	return s->hash[i] == 0 ? s->n : s->number[i];
}

/* Leave the features out that are none. */
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

/* How often features come, up to 255; of two with one number, the sum. */
static unsigned char *
count(const struct name_examples *e)
{
	unsigned char *times = calloc((size_t)1 << COUNT_BITS, 1), *t;
	size_t k;

	if (times == NULL)
		return NULL;
	for (k = 0; k < e->feature_n; k++) {
		t = &times[e->feature[k] >> (32 - COUNT_BITS)];
		*t = (unsigned char)(*t + (*t < 255));
	}
	return times;
}

int
feature_selection_make(
    struct feature_selection *s, struct name_examples *e, unsigned char least)
{
	unsigned char *times = count(e);
	uint32_t h;
	size_t k;

	memset(s, 0, sizeof(*s));
	if (times == NULL || make_table(s, SELECTION_MAX) == -1) {
		free(times);
		return -1;
	}
	for (k = 0; k < e->feature_n; k++) {
		h = e->feature[k];
		e->feature[k] = times[h >> (32 - COUNT_BITS)] < least
				    ? none
				    : find_or_add(s, h);
	}
	free(times);
	drop_none(e);
	return 0;
}

/* The sum of the sizes of each row's weights. */
static int64_t *
find_totals(const struct name_model *p)
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

/* The least total that is kept, so that at most n are. */
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

/* For each row, the one it becomes; none where its total is too small. */
static uint32_t *
find_rows(const struct name_model *p, size_t n)
{
	int64_t *total = find_totals(p), least;
	uint32_t *row = calloc(p->rows + 1, sizeof(*row)), next = 0;
	size_t i;

	if (total != NULL && row != NULL) {
		least = find_least(total, p->rows, n);
		for (i = 0; i < p->rows; i++)
			row[i] = total[i] < least ? none : next++;
	} else {
		free(row);
		row = NULL;
	}
	free(total);
	return row;
}

int
feature_selection_narrow(struct feature_selection *s, struct name_examples *e,
    const struct name_model *p, size_t n)
{
	struct feature_selection few = { 0 };
	uint32_t *row = find_rows(p, n);
	size_t i, k;

	if (row == NULL || make_table(&few, n) == -1) {
		feature_selection_free(&few);
		free(row);
		return -1;
	}
	for (i = 0; i <= s->mask; i++) {
		if (s->hash[i] == 0 || row[s->number[i]] == none)
			continue;
		k = find(&few, s->hash[i]);
		few.hash[k] = s->hash[i];
		few.number[k] = row[s->number[i]];
		few.n++;
	}
	feature_selection_free(s);
	*s = few;
	for (k = 0; k < e->feature_n; k++)
		e->feature[k] = row[e->feature[k]];
	free(row);
	drop_none(e);
	return 0;
}

void
feature_selection_free(struct feature_selection *s)
{
	free(s->hash);
	free(s->number);
	memset(s, 0, sizeof(*s));
}
