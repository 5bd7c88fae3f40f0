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
	free(c->df);
	map_free(&c->known);
	memset(c, 0, sizeof(*c));
}

/* The terms of a text, as bytes. */
static struct span
text_bytes(const struct tfidf *c, size_t i)
{
	return (struct span){ (const char *)(c->term + c->start[i]),
		(c->start[i + 1] - c->start[i]) * sizeof(*c->term) };
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
	c->term =
	    memory_grow(c->term, &c->term_cap, used + n, sizeof(*c->term));
}

/* Add a text that no report has had. */
static uint32_t
add_text(struct tfidf *c, const struct document_vector *p, int32_t day)
{
	size_t at = c->start[c->texts];

	if (p->n > 0)
		memcpy(c->term + at, p->term, p->n * sizeof(*p->term));
	c->start[c->texts + 1] = at + p->n;
	c->day[c->texts] = day;
	c->count[c->texts] = 0;
	return (uint32_t)c->texts++;
}

void
tfidf_add(struct tfidf *c, const struct document_vector *p, int32_t day)
{
	struct span bytes = { (const char *)p->term, p->n * sizeof(*p->term) };
	uint64_t key = span_hash(bytes) + (uint64_t)(int64_t)day;
	const uint32_t *known = map_find(&c->known, key);
	uint32_t text;

	reserve(c, p->n);
	if (c->texts == 0)
		c->start[0] = 0;
	/* Texts without a term are all different. */
	if (known != NULL && p->n > 0 && c->day[*known] == day &&
	    span_equal(text_bytes(c, *known), bytes))
		text = *known;
	else
		text = *map_at(&c->known, key) = add_text(c, p, day);
	c->count[text]++;
	c->text[c->n++] = text;
}

int32_t
tfidf_idf(size_t n, size_t df)
{
	return fixed_log((uint64_t)n + OTHERS) - fixed_log((uint64_t)df);
}

/* Weight times idf of a term: less than 2^27. */
static uint64_t
term_value(const struct tfidf *c, const struct vector_term *t)
{
	return (uint64_t)t->weight *
	       (uint64_t)tfidf_idf(c->texts, c->df[t->word]) /
	       VECTOR_WEIGHT_ONE;
}

static void
weigh_text(struct tfidf *c, size_t text)
{
	uint64_t sum = 0, v, root;
	size_t i;

	for (i = c->start[text]; i < c->start[text + 1]; i++) {
		v = term_value(c, &c->term[i]);
		sum += v * v;
	}
	/* Rounded up, so that the sum of products stays below 1. */
	root = (uint64_t)fixed_sqrt(sum) + 1;
	for (i = c->start[text]; i < c->start[text + 1]; i++) {
		v = term_value(c, &c->term[i]);
		c->term[i].share = (uint16_t)(v * TFIDF_SHARE_ONE / root);
	}
}

void
tfidf_weigh(struct tfidf *c, size_t words)
{
	size_t i;

	c->df = memory_new(words + 1, sizeof(*c->df));
	c->words = words;
	if (c->texts == 0)
		return;
	for (i = 0; i < c->start[c->texts]; i++)
		c->df[c->term[i].word]++;
	for (i = 0; i < c->texts; i++)
		weigh_text(c, i);
}
