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

static uint64_t
hash(const uint32_t *word)
{
	return span_hash(
	    (struct span){ (const char *)word, QUOTE_WORDS * sizeof(*word) });
}

static int
equal(const uint32_t *a, const uint32_t *b)
{
	return memcmp(a, b, QUOTE_WORDS * sizeof(*a)) == 0;
}

/* Index all runs of the n words of b by their first position in it. */
static void
index_runs(struct verbatim *q, const uint32_t *b, size_t n)
{
	size_t i, known;
	uint32_t *position;

	map_clear(&q->position);
	for (i = 0; i + QUOTE_WORDS <= n; i++) {
		known = q->position.n;
		position = map_at(&q->position, hash(b + i));
		if (q->position.n > known)
			*position = (uint32_t)i;
	}
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
	size_t at, n;
	const uint32_t *place;

	q->n = 0;
	if (x.n < QUOTE_WORDS || y.n < QUOTE_WORDS)
		return;
	p = a->token + x.at;
	r = b->token + y.at;
	index_runs(q, r, y.n);
	for (at = 0; at + QUOTE_WORDS <= x.n; at += n) {
		place = map_find(&q->position, hash(p + at));
		n = 1;
		if (place == NULL || !equal(p + at, r + *place))
			continue;
		for (n = QUOTE_WORDS; at + n < x.n && *place + n < y.n &&
				      p[at + n] == r[*place + n];)
			n++;
		if (telling(a, x.at + at, n))
			add_run(q, at, n);
	}
}
