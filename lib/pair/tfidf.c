#include "pair/tfidf.h"

#include <stdlib.h>
#include <string.h>

#include "text/fixed.h"
#include "text/memory.h"

enum { OTHERS = 20 }; /* hypothetical further texts without any of the words */

void
tfidf_free(struct tfidf *c)
{
	free(c->text);
	free(c->count);
	free(c->day);
	free(c->start);
	free(c->term);
	free(c->place);
	free(c->key);
	map_free(&c->known);
	memset(c, 0, sizeof(*c));
}

const struct vector_term *
tfidf_terms(const struct tfidf *c, uint32_t text, size_t *n)
{
	*n = c->start[text + 1] - c->start[text];
	return c->fetch != NULL ? c->fetch(c->from, c->start[text], *n)
				: c->term + c->start[text];
}

/* Terms, as bytes. */
static struct span
bytes_of(const struct vector_term *term, size_t n)
{
	return (struct span){ (const char *)term, n * sizeof(*term) };
}

/* Room for one more text of n terms. */
static void
reserve(struct tfidf *c, size_t n)
{
	size_t used = c->texts == 0 ? 0 : c->start[c->texts];

	if (c->texts >= INT32_MAX || c->n >= INT32_MAX)
		memory_exhausted();
	c->text =
	    memory_grow(c->text, &c->text_cap, c->n + 1, sizeof(*c->text));
	c->count = memory_grow(
	    c->count, &c->count_cap, c->texts + 1, sizeof(*c->count));
	c->day =
	    memory_grow(c->day, &c->day_cap, c->texts + 1, sizeof(*c->day));
	c->start = memory_grow(
	    c->start, &c->start_cap, c->texts + 2, sizeof(*c->start));
	if (c->fetch == NULL)
		c->term = memory_grow(
		    c->term, &c->term_cap, used + n, sizeof(*c->term));
}

/* Add a text that no report has had. */
static uint32_t
add_text(struct tfidf *c, const struct document_vector *p, int32_t day)
{
	size_t at = c->start[c->texts];

	if (p->n > 0 && c->fetch == NULL)
		memcpy(c->term + at, p->term, p->n * sizeof(*p->term));
	c->start[c->texts + 1] = at + p->n;
	c->day[c->texts] = day;
	c->count[c->texts] = 0;
	return (uint32_t)c->texts++;
}

/* Whether a text has the terms of p, and this day. */
static int
is_same(const struct tfidf *c, uint32_t text, const struct document_vector *p,
    int32_t day)
{
	const struct vector_term *term;
	size_t n;

	if (c->day[text] != day)
		return 0;
	if (c->fetch != NULL)
		return 1;
	term = tfidf_terms(c, text, &n);
	return span_equal(bytes_of(term, n), bytes_of(p->term, p->n));
}

int
tfidf_add(struct tfidf *c, const struct document_vector *p, int32_t day)
{
	uint64_t key = (uint64_t)(int64_t)day +
		       (c->fetch != NULL ? document_vector_hash(p)
					 : span_hash(bytes_of(p->term, p->n)));
	const uint32_t *known = map_find(&c->known, key);
	uint32_t text;
	int is_new;

	reserve(c, p->n);
	if (c->texts == 0)
		c->start[0] = 0;
	/* Texts without a term are all different. */
	is_new = known == NULL || p->n == 0 || !is_same(c, *known, p, day);
	if (is_new)
		text = *map_at(&c->known, key) = add_text(c, p, day);
	else
		text = *known;
	c->count[text]++;
	c->text[c->n++] = text;
	return is_new;
}

int32_t
tfidf_idf(size_t n, size_t df)
{
	return fixed_log((uint64_t)n + OTHERS) - fixed_log((uint64_t)df);
}

uint32_t
tfidf_df(const struct tfidf *c, uint32_t word)
{
	return (uint32_t)(c->place[word + 1] - c->place[word]);
}

uint64_t
tfidf_key(const struct tfidf *c, uint32_t word)
{
	return c->key == NULL ? word : c->key[word];
}

int
tfidf_is_name(const struct tfidf *c, uint32_t word)
{
	return c->key == NULL ? word >= c->names : (int)(c->key[word] >> 63);
}

/* Weight times idf of a term: less than 2^27. */
static uint64_t
term_value(const struct tfidf *c, const struct vector_term *t)
{
	return (uint64_t)t->weight *
	       (uint64_t)tfidf_idf(c->texts, tfidf_df(c, t->word)) /
	       VECTOR_WEIGHT_ONE;
}

void
tfidf_weigh_terms(const struct tfidf *c, struct vector_term *term, size_t n)
{
	uint64_t sum = 0, v, root;
	size_t i;

	for (i = 0; i < n; i++) {
		v = term_value(c, &term[i]);
		sum += v * v;
	}
	/* Rounded up, so that the sum of products stays below 1. */
	root = (uint64_t)fixed_sqrt(sum) + 1;
	for (i = 0; i < n; i++) {
		v = term_value(c, &term[i]);
		term[i].share = (uint16_t)(v * TFIDF_SHARE_ONE / root);
	}
}

void
tfidf_weigh(struct tfidf *c, const struct document_vector *p)
{
	uint32_t i;
	size_t k;

	c->words = p->words.n;
	c->place = memory_new(c->words + 1, sizeof(*c->place));
	c->key = memory_new(c->words, sizeof(*c->key));
	for (i = 0; i < c->words; i++)
		c->key[i] = document_vector_key(p, i);
	if (c->texts == 0)
		return;
	for (k = 0; k < c->start[c->texts]; k++)
		c->place[c->term[k].word + 1]++;
	for (i = 0; i < c->words; i++)
		c->place[i + 1] += c->place[i];
	for (i = 0; i < c->texts; i++)
		tfidf_weigh_terms(
		    c, c->term + c->start[i], c->start[i + 1] - c->start[i]);
}
