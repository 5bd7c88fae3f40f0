#include "pair/accumulator.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
similar_set_free(struct similar_set *found)
{
	free(found->pair);
	memset(found, 0, sizeof(*found));
}

void
similar_set_add(
    struct similar_set *found, uint32_t a, uint32_t b, uint32_t cosine)
{
	struct similar_pair *p = memory_grow(
	    found->pair, &found->pair_cap, found->n + 1, sizeof(*p));

	found->pair = p;
	p[found->n++] = (struct similar_pair){ a, b, cosine };
}

void
accumulator_start(struct accumulator *x, const struct tfidf *c, int32_t window)
{
	x->c = c;
	x->window = window;
	x->sum = memory_new(c->texts, sizeof(*x->sum));
	x->share = memory_new(c->words, sizeof(*x->share));
	x->touched_n = 0;
}

void
accumulator_free(struct accumulator *x)
{
	free(x->sum);
	free(x->share);
}

void
accumulator_visit(struct accumulator *x, const struct posting *posting,
    size_t n, uint32_t share)
{
	const struct posting *p;

	for (p = posting; p < posting + n; p++) {
		if (x->sum[p->text] == 0)
			x->touched[x->touched_n++] = p->text;
		/* At least 1, so that a touched text is recognised. */
		x->sum[p->text] += share * p->share + 1;
	}
}

static int
in_window(const struct accumulator *x, uint32_t a, uint32_t b)
{
	int64_t days = (int64_t)x->c->day[a] - x->c->day[b];

	return x->window < 0 || x->c->day[a] == TFIDF_NO_DAY ||
	       x->c->day[b] == TFIDF_NO_DAY ||
	       (days <= x->window && days >= -(int64_t)x->window);
}

/* Keep those touched that the rarest words make similar enough. */
static void
keep_similar(struct accumulator *x, uint32_t text)
{
	const uint32_t min = SIMILAR_MIN * (TFIDF_COSINE_ONE / SIMILAR_ONE);
	uint32_t b, sum;
	size_t i, n = 0;

	for (i = 0; i < x->touched_n; i++) {
		b = x->touched[i];
		sum = x->sum[b];
		x->sum[b] = 0;
		if (sum >= min && in_window(x, text, b))
			x->touched[n++] = b;
	}
	x->touched_n = n;
}

/* Set share[] to the shares of the text, or back to 0. */
static void
set_shares(struct accumulator *x, uint32_t text, int on)
{
	size_t i, n;
	const struct vector_term *t = tfidf_terms(x->c, text, &n);

	for (i = 0; i < n; i++)
		x->share[t[i].word] = on ? t[i].share : 0;
}

/*
 * The cosine of another text and the one whose shares are in share[].
 */
static uint32_t
cosine(const struct accumulator *x, uint32_t text)
{
	size_t i, n;
	const struct vector_term *t = tfidf_terms(x->c, text, &n);
	uint32_t sum = 0;

	for (i = 0; i < n; i++)
		sum += (uint32_t)t[i].share * x->share[t[i].word];
	return sum / (TFIDF_COSINE_ONE / SIMILAR_ONE);
}

void
accumulator_compare(
    struct accumulator *x, uint32_t text, struct similar_set *found)
{
	uint32_t like;
	size_t i;

	keep_similar(x, text);
	if (x->touched_n == 0)
		return;
	set_shares(x, text, 1);
	for (i = 0; i < x->touched_n; i++) {
		like = cosine(x, x->touched[i]);
		if (like >= SIMILAR_MIN)
			similar_set_add(found, text, x->touched[i], like);
	}
	set_shares(x, text, 0);
	x->touched_n = 0;
}
