#include "align/verbatim.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum { SLOTS_MIN = 32, PROBES = 16 };

void
verbatim_free(struct verbatim *q)
{
	free(q->run);
	free(q->first);
	map_free(&q->crowd);
	memset(q, 0, sizeof(*q));
}

/* The key of a run of VERBATIM_WORDS words, which are an even number. */
static uint64_t
key(const uint32_t *word)
{
	uint64_t h = 0;
	int i;

	for (i = 0; i < VERBATIM_WORDS; i += 2)
		h = (h ^ word[i] ^ (uint64_t)word[i + 1] << 32) *
		    UINT64_C(0x9e3779b97f4a7c15);
	return h;
}

static int
equal(const uint32_t *a, const uint32_t *b)
{
	return memcmp(a, b, VERBATIM_WORDS * sizeof(*a)) == 0;
}

/* Make a table for n runs without any in it. */
static void
clear(struct verbatim *q, size_t n)
{
	for (q->slots = SLOTS_MIN; q->slots / 4 * 3 < n;)
		q->slots *= 2;
	q->first =
	    memory_grow(q->first, &q->first_cap, q->slots, sizeof(*q->first));
	memset(q->first, 0, q->slots * sizeof(*q->first));
	map_clear(&q->crowd);
}

/*
 * The slot of a run of b or, if there is no such run, the free slot where it
 * belongs; NULL if others have all of those where it may be.
 */
static uint32_t *
find_slot(const struct verbatim *q, const uint32_t *b, const uint32_t *run,
    uint64_t hash)
{
	size_t i, at = (size_t)(hash >> 32);
	uint32_t *slot;

	for (i = 0; i < PROBES; i++) {
		slot = &q->first[(at + i) & (q->slots - 1)];
		if (*slot == 0 || equal(run, b + *slot - 1))
			return slot;
	}
	return NULL;
}

/* Index all runs of the n words of b by their first position in it. */
static void
index_runs(struct verbatim *q, const uint32_t *b, size_t n)
{
	size_t i;
	uint32_t *slot;
	uint64_t hash;

	clear(q, n - VERBATIM_WORDS + 1);
	for (i = 0; i + VERBATIM_WORDS <= n; i++) {
		hash = key(b + i);
		slot = find_slot(q, b, b + i, hash);
		if (slot == NULL)
			slot = map_at(&q->crowd, hash);
		if (*slot == 0)
			*slot = (uint32_t)i + 1;
	}
}

/* The first position of a run in b, which is indexed; NULL if it has none. */
static const uint32_t *
find_run(const struct verbatim *q, const uint32_t *b, const uint32_t *run)
{
	uint64_t hash = key(run);
	const uint32_t *slot = find_slot(q, b, run, hash);

	if (slot == NULL)
		slot = map_find(&q->crowd, hash);
	return slot == NULL || *slot == 0 || !equal(run, b + *slot - 1)
		   ? NULL
		   : b + *slot - 1;
}

/* How many words a and b, of n and m words, have in common at the start. */
static size_t
common_words(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
	size_t i = 0;

	while (i < n && i < m && a[i] == b[i])
		i++;
	return i;
}

/* Whether words at to at + n - 1 have enough content words. */
static int
has_content(const struct sentence_terms *w, size_t at, size_t n)
{
	int count = 0;

	for (; n > 0; n--)
		count +=
		    sentence_terms_class(w, at++) == SENTENCE_TERMS_CONTENT;
	return count >= VERBATIM_CONTENT_WORDS;
}

static void
add_run(struct verbatim *q, size_t at, size_t n)
{
	q->run = memory_grow(q->run, &q->run_cap, q->n + 1, sizeof(*q->run));
	q->run[q->n++] = (struct slice){ (uint32_t)at, (uint32_t)n };
}

void
verbatim_find(struct verbatim *q, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	struct slice x = a->sentence[i].words, y = b->sentence[k].words;
	const uint32_t *p, *r, *found;
	size_t at, n;

	q->n = 0;
	if (x.n < VERBATIM_WORDS || y.n < VERBATIM_WORDS)
		return;
	p = a->word + x.at;
	r = b->word + y.at;
	index_runs(q, r, y.n);
	for (at = 0; at + VERBATIM_WORDS <= x.n; at += n) {
		n = 1;
		found = find_run(q, r, p + at);
		if (found == NULL)
			continue;
		n = common_words(
		    p + at, x.n - at, found, y.n - (size_t)(found - r));
		if (has_content(a, x.at + at, n))
			add_run(q, at, n);
	}
}
