#include "align/verbatim.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
verbatim_free(struct verbatim *q)
{
	free(q->run);
	free(q->slot);
	memset(q, 0, sizeof(*q));
}

static uint32_t
hash(const uint32_t *word)
{
	uint32_t h = 2166136261U;
	int i;

	for (i = 0; i < QUOTE_WORDS; i++)
		h = (h ^ word[i]) * 16777619U;
	return h ^ h >> 15;
}

static int
equal(const uint32_t *a, const uint32_t *b)
{
	return memcmp(a, b, QUOTE_WORDS * sizeof(*a)) == 0;
}

/* The slot of the run of words in an open table of places in b, plus 1. */
static uint32_t *
find(const struct verbatim *q, size_t mask, const uint32_t *word,
    const uint32_t *b)
{
	size_t i = hash(word) & mask;

	while (q->slot[i] != 0 && !equal(b + q->slot[i] - 1, word))
		i = (i + 1) & mask;
	return &q->slot[i];
}

/* Put all runs of the n words of b into the table. */
static size_t
index_runs(struct verbatim *q, const uint32_t *b, size_t n)
{
	size_t i, mask = 63;
	uint32_t *p;

	while (mask < 2 * n)
		mask = mask * 2 + 1;
	q->slot = p = memory_grow(q->slot, &q->slot_cap, mask + 1, sizeof(*p));
	memset(p, 0, (mask + 1) * sizeof(*p));
	for (i = 0; i + QUOTE_WORDS <= n; i++) {
		p = find(q, mask, b + i, b);
		if (*p == 0)
			*p = (uint32_t)i + 1;
	}
	return mask;
}

/* Is that enough of a quote? */
static int
telling(const struct sentence_terms *w, size_t at, size_t n)
{
	int count = 0;

	for (; n > 0; n--)
		count += w->kind[at++] == WORDING_TELLING;
	return count >= QUOTE_TELLING;
}

static void
add_run(struct verbatim *q, size_t at, size_t n)
{
	struct slice *p =
	    memory_grow(q->run, &q->run_cap, q->n + 1, sizeof(*p));

	q->run = p;
	p[q->n++] = (struct slice){ (uint32_t)at, (uint32_t)n };
}

void
verbatim_find(struct verbatim *q, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	struct slice x = a->sentence[i].tokens, y = b->sentence[k].tokens;
	const uint32_t *p, *r;
	size_t at, n, mask;
	uint32_t place;

	q->n = 0;
	if (x.n < QUOTE_WORDS || y.n < QUOTE_WORDS)
		return;
	p = a->token + x.at;
	r = b->token + y.at;
	mask = index_runs(q, r, y.n);
	for (at = 0; at + QUOTE_WORDS <= x.n; at += n) {
		place = *find(q, mask, p + at, r);
		n = 1;
		if (place-- == 0)
			continue;
		for (n = QUOTE_WORDS; at + n < x.n && place + n < y.n &&
				      p[at + n] == r[place + n];)
			n++;
		if (telling(a, x.at + at, n))
			add_run(q, at, n);
	}
}
