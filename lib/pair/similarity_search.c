#include "pair/similarity_search.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* An entry of the index: a text that has the word. */
struct document_posting {
	uint32_t text;
	uint32_t share;
};

/* A term of the text being compared. */
struct rare {
	uint32_t df, word, share;
};

struct index {
	const struct tfidf *c;
	int32_t window;
	size_t *start; /* [words + 1] index of the first entry of each word */
	uint32_t *n;   /* [words] entries it has so far */
	struct document_posting *posting;
	uint32_t *sum;     /* [texts] products with the text being compared */
	uint32_t *touched; /* [texts] those where it is not 0 */
	uint32_t *share;   /* [words] the shares of that text */
	size_t touched_n;
	struct rare *rare; /* its terms, rarest first */
	size_t rare_cap;
};

void
similarity_search_free(struct similar_set *found)
{
	free(found->pair);
	memset(found, 0, sizeof(*found));
}

static void
index_free(struct index *x)
{
	free(x->start);
	free(x->n);
	free(x->posting);
	free(x->sum);
	free(x->touched);
	free(x->share);
	free(x->rare);
}

static void
index_start(struct index *x, const struct tfidf *c, int32_t window)
{
	size_t i, terms = c->start[c->texts];

	memset(x, 0, sizeof(*x));
	x->c = c;
	x->window = window;
	x->start = memory_new(c->words + 1, sizeof(*x->start));
	x->n = memory_new(c->words + 1, sizeof(*x->n));
	x->posting = memory_checked(malloc((terms + 1) * sizeof(*x->posting)));
	x->sum = memory_new(c->texts, sizeof(*x->sum));
	x->touched = memory_checked(malloc(c->texts * sizeof(*x->touched)));
	x->share = memory_new(c->words + 1, sizeof(*x->share));
	for (i = 0; i < c->words; i++)
		x->start[i + 1] = x->start[i] + c->df[i];
}

/* Add a text to the index. */
static void
index_add(struct index *x, uint32_t text)
{
	const struct vector_term *t = x->c->term + x->c->start[text];
	const struct vector_term *end = x->c->term + x->c->start[text + 1];

	for (; t < end; t++)
		x->posting[x->start[t->word] + x->n[t->word]++] =
		    (struct document_posting){ text, t->share };
}

static int
by_df(const void *a, const void *b)
{
	const struct rare *x = a, *y = b;

	if (x->df != y->df)
		return x->df < y->df ? -1 : 1;
	return (x->word > y->word) - (x->word < y->word);
}

/* The n terms of a text, rarest first. */
static void
terms_by_df(struct index *x, uint32_t text, size_t *n)
{
	const struct vector_term *t = x->c->term + x->c->start[text];
	struct rare *rare;
	size_t i;

	*n = x->c->start[text + 1] - x->c->start[text];
	x->rare = rare = memory_grow(x->rare, &x->rare_cap, *n, sizeof(*rare));
	for (i = 0; i < *n; i++, t++)
		rare[i] = (struct rare){ x->c->df[t->word], t->word, t->share };
	qsort(rare, *n, sizeof(*rare), by_df);
}

/* Add up the products with all texts that have the word. */
static void
visit(struct index *x, const struct rare *t)
{
	const struct document_posting *p = x->posting + x->start[t->word];
	const struct document_posting *end = p + x->n[t->word];

	for (; p < end; p++) {
		if (x->sum[p->text] == 0)
			x->touched[x->touched_n++] = p->text;
		/* At least 1, so that a touched text is recognised. */
		x->sum[p->text] += t->share * p->share + 1;
	}
}

/*
 * The whole product of another text and the one whose shares are in x->share.
 */
static uint32_t
product(const struct index *x, uint32_t text)
{
	const struct vector_term *t = x->c->term + x->c->start[text];
	const struct vector_term *end = x->c->term + x->c->start[text + 1];
	uint32_t sum = 0;

	for (; t < end; t++)
		sum += t->share * x->share[t->word];
	return sum;
}

static int
in_window(const struct index *x, uint32_t a, uint32_t b)
{
	int64_t days = (int64_t)x->c->day[a] - x->c->day[b];

	return x->window < 0 || x->c->day[a] == TFIDF_NO_DAY ||
	       x->c->day[b] == TFIDF_NO_DAY ||
	       (days <= x->window && days >= -(int64_t)x->window);
}

static void
keep(struct similar_set *found, uint32_t a, uint32_t b, uint32_t product)
{
	uint32_t cosine = product / (TFIDF_COSINE_ONE / SIMILAR_ONE);
	struct similar_pair *p;

	if (cosine < SIMILAR_MIN)
		return;
	found->pair = p = memory_grow(
	    found->pair, &found->pair_cap, found->n + 1, sizeof(*p));
	p[found->n++] = (struct similar_pair){ a, b, cosine };
}

/*
 * Compare the text with the touched ones that rare words make similar enough.
 */
static void
compare(struct index *x, struct similar_set *found, uint32_t text)
{
	const uint32_t min = SIMILAR_MIN * (TFIDF_COSINE_ONE / SIMILAR_ONE);
	uint32_t b, sum;
	size_t i;

	for (i = 0; i < x->touched_n; i++) {
		b = x->touched[i];
		sum = x->sum[b];
		x->sum[b] = 0;
		if (sum < min || !in_window(x, text, b))
			continue;
		keep(found, text, b, product(x, b));
	}
	x->touched_n = 0;
}

/* Find the similar texts among those before a text. */
static void
find(struct index *x, struct similar_set *found, uint32_t text)
{
	size_t i, n, visits = 0;

	terms_by_df(x, text, &n);
	for (i = 0; i < n; i++) {
		x->share[x->rare[i].word] = x->rare[i].share;
		visits += x->n[x->rare[i].word];
		if (visits > SIMILAR_VISITS)
			break;
		visit(x, &x->rare[i]);
	}
	for (; i < n; i++)
		x->share[x->rare[i].word] = x->rare[i].share;
	compare(x, found, text);
	for (i = 0; i < n; i++)
		x->share[x->rare[i].word] = 0;
}

void
similarity_search_find(
    struct similar_set *found, const struct tfidf *c, int32_t window)
{
	struct index x;
	uint32_t text;

	found->n = 0;
	if (c->texts == 0)
		return;
	index_start(&x, c, window);
	for (text = 0; text < c->texts; text++) {
		find(&x, found, text);
		index_add(&x, text);
	}
	index_free(&x);
}
