#include "pair/external_index.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* A term of a query in the file; none before is the end of a query. */
struct query_entry {
	uint64_t place;
	uint32_t before, share;
};

static const struct query_entry query_end = { 0 };

/* Two numbers as one that sorts by the first, then by the second. */
static uint64_t
both(uint32_t first, uint32_t second)
{
	return (uint64_t)first << 32 | second;
}

/* Read terms into term[]; see tfidf.h. */
static const struct vector_term *
fetch(void *from, size_t at, size_t n)
{
	struct external_index *x = from;

	x->term = memory_grow(x->term, &x->term_cap, n, sizeof(*x->term));
	temporary_file_read(&x->vectors, (uint64_t)at * sizeof(*x->term),
	    x->term, n * sizeof(*x->term));
	return x->term;
}

void
external_index_start(struct external_index *x, struct tfidf *c, const char *dir)
{
	memset(x, 0, sizeof(*x));
	x->c = c;
	c->fetch = fetch;
	c->from = x;
	record_sort_start(&x->by_word, dir);
	record_sort_start(&x->by_text, dir);
	record_sort_start(&x->inverted, dir);
	temporary_file_open(&x->vectors, dir);
	temporary_file_open(&x->queries, dir);
	temporary_file_open(&x->postings, dir);
}

void
external_index_free(struct external_index *x)
{
	record_sort_free(&x->by_word);
	record_sort_free(&x->by_text);
	record_sort_free(&x->inverted);
	temporary_file_close(&x->vectors);
	temporary_file_close(&x->queries);
	temporary_file_close(&x->postings);
	query_free(&x->query);
	free(x->term);
	free(x->before);
	memset(x, 0, sizeof(*x));
}

void
external_index_add(
    struct external_index *x, const struct document_vector *p, int32_t day)
{
	uint32_t text = (uint32_t)x->c->texts;
	size_t i;

	if (!tfidf_add(x->c, p, day))
		return;
	for (i = 0; i < p->n; i++)
		record_sort_add(&x->by_word,
		    document_vector_key(p, p->term[i].word),
		    both(text, p->term[i].weight));
}

/* Begin to count the texts that have another word. */
static void
add_word(struct tfidf *c, uint64_t key, size_t place, size_t *cap)
{
	if (c->words >= UINT32_MAX - 1)
		memory_exhausted();
	c->place = memory_grow(c->place, cap, c->words + 2, sizeof(*c->place));
	c->place[c->words++] = place;
	if (key >> 63 == 0)
		c->names = c->words;
}

/*
 * Number the words and count the texts that have them; each posting, with the
 * number of those of its word before it, goes to the sort by text.
 */
static void
count_words(struct external_index *x)
{
	struct sort_record r;
	uint64_t last = 0;
	size_t i, first = 0, cap = 0;

	for (i = 0; record_sort_next(&x->by_word, &r); i++) {
		if (i == 0 || r.key != last) {
			add_word(x->c, r.key, i, &cap);
			first = i;
		}
		last = r.key;
		record_sort_add(&x->by_text,
		    both(
			(uint32_t)(r.value >> 32), (uint32_t)(x->c->words - 1)),
		    both((uint32_t)(i - first), (uint32_t)r.value));
	}
	x->c->place = memory_grow(
	    x->c->place, &cap, x->c->words + 1, sizeof(*x->c->place));
	x->c->place[x->c->words] = i;
	record_sort_free(&x->by_word);
}

/* Room for one term more of the text being read. */
static void
reserve(struct external_index *x)
{
	x->term =
	    memory_grow(x->term, &x->term_cap, x->n + 1, sizeof(*x->term));
	x->before = memory_grow(
	    x->before, &x->before_cap, x->n + 1, sizeof(*x->before));
}

static void
write_query(struct external_index *x)
{
	const struct query_term *q = x->query.term;
	const struct query_term *end = q + x->query.n;

	for (; q < end; q++)
		if (q->before > 0)
			temporary_file_write(&x->queries,
			    &(struct query_entry){
				q->place, q->before, q->share },
			    sizeof(struct query_entry));
	temporary_file_write(&x->queries, &query_end, sizeof(query_end));
}

/* The terms of a text have been read: weigh them. */
static void
write_text(struct external_index *x, uint32_t text)
{
	size_t i;

	reserve(x);
	tfidf_weigh_terms(x->c, x->term, x->n);
	query_select(&x->query, x->c, x->term, x->before, x->n);
	write_query(x);
	temporary_file_write(&x->vectors, x->term, x->n * sizeof(*x->term));
	for (i = 0; i < x->n; i++)
		record_sort_add(&x->inverted, both(x->term[i].word, text),
		    x->term[i].share);
	x->n = 0;
}

/* Write the vectors and queries of all texts. */
static void
weigh_texts(struct external_index *x)
{
	struct sort_record r;
	uint32_t text = 0;

	while (record_sort_next(&x->by_text, &r)) {
		while (text < r.key >> 32)
			write_text(x, text++);
		reserve(x);
		x->term[x->n] = (struct vector_term){ (uint32_t)r.key,
			(uint16_t)r.value, 0 };
		x->before[x->n++] = (uint32_t)(r.value >> 32);
	}
	while (text < x->c->texts)
		write_text(x, text++);
	record_sort_free(&x->by_text);
}

static void
write_postings(struct external_index *x)
{
	struct sort_record r;
	struct posting p;

	while (record_sort_next(&x->inverted, &r)) {
		p = (struct posting){ (uint32_t)r.key, (uint32_t)r.value };
		temporary_file_write(&x->postings, &p, sizeof(p));
	}
	record_sort_free(&x->inverted);
}

void
external_index_weigh(struct external_index *x)
{
	map_free(&x->c->known);
	count_words(x);
	weigh_texts(x);
	write_postings(x);
}

/* Add up the postings of the next query. */
static void
visit(struct external_index *x, struct temporary_reader *queries,
    struct accumulator *sums)
{
	struct query_entry q;

	while (temporary_reader_next(queries, &q, sizeof(q)) && q.before > 0) {
		temporary_file_read(&x->postings, q.place * sizeof(*x->posting),
		    x->posting, q.before * sizeof(*x->posting));
		accumulator_visit(sums, x->posting, q.before, q.share);
	}
}

void
external_index_search(struct external_index *x, int32_t window,
    void (*found)(void *with, const struct similar_set *pairs), void *with)
{
	struct temporary_reader queries;
	struct similar_set pairs = { 0 };
	struct accumulator sums;
	uint32_t text;

	accumulator_start(&sums, x->c, window);
	temporary_reader_start(&queries, &x->queries, 0, x->queries.n);
	for (text = 0; text < x->c->texts; text++) {
		visit(x, &queries, &sums);
		accumulator_compare(&sums, text, &pairs);
		found(with, &pairs);
		pairs.n = 0;
	}
	temporary_reader_free(&queries);
	temporary_file_close(&x->queries);
	temporary_file_close(&x->postings);
	similar_set_free(&pairs);
	accumulator_free(&sums);
}
