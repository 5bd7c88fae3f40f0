#include "align/verbatim.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
verbatim_free(struct verbatim *q)
{
	free(q->run);
	map_free(&q->position);
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

/* Index all runs of the n words of b by their first position in it. */
static void
index_runs(struct verbatim *q, const uint32_t *b, size_t n)
{
	size_t i, known;
	uint32_t *position;

	map_clear(&q->position);
	for (i = 0; i + VERBATIM_WORDS <= n; i++) {
		known = q->position.n;
		position = map_at(&q->position, key(b + i));
		if (q->position.n > known)
			*position = (uint32_t)i;
	}
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
	const uint32_t *p, *r, *position;
	size_t at, n;

	q->n = 0;
	if (x.n < VERBATIM_WORDS || y.n < VERBATIM_WORDS)
		return;
	p = a->word + x.at;
	r = b->word + y.at;
	index_runs(q, r, y.n);
	for (at = 0; at + VERBATIM_WORDS <= x.n; at += n) {
		n = 1;
		position = map_find(&q->position, key(p + at));
		if (position == NULL || !equal(p + at, r + *position))
			continue;
		n = common_words(
		    p + at, x.n - at, r + *position, y.n - *position);
		if (has_content(a, x.at + at, n))
			add_run(q, at, n);
	}
}
