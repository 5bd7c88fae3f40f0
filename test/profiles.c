/*
 * profiles: what pair-reports makes of standard input, documents of the report
 * stream, before it joins any: a row for each text with its words and their
 * weights and shares; one for each pair of neighbours with its cosine; and one
 * for each two texts with the product of their vectors, all texts being one
 * group (contrast.h).  In units of the modules.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pair/local_tfidf.h"
#include "pair/reports.h"
#include "pair/similarity_search.h"
#include "stream/stream.h"
#include "text/memory.h"

static void
put_texts(const struct pair_reports *r)
{
	const struct tfidf *c = &r->collection;
	struct span word;
	size_t i, k;

	for (i = 0; i < c->texts; i++) {
		printf("text %zu of %" PRIu32 ":", i, c->count[i]);
		for (k = c->start[i]; k < c->start[i + 1]; k++) {
			word = intern_word(&r->vector.words, c->term[k].word);
			printf(" %.*s=%u:%u", (int)word.n, word.p,
			    c->term[k].weight, c->term[k].share);
		}
		printf("\n");
	}
}

static void
put_neighbours(const struct tfidf *c)
{
	struct similar_set found = { 0 };
	size_t i;

	similarity_search_find(&found, c, -1);
	for (i = 0; i < found.n; i++)
		printf("alike %" PRIu32 " %" PRIu32 " %" PRIu32 "\n",
		    found.pair[i].a, found.pair[i].b, found.pair[i].cosine);
	similar_set_free(&found);
}

static void
put_contrast(const struct pair_reports *r)
{
	const struct tfidf *c = &r->collection;
	struct local_tfidf v;
	uint32_t *text = memory_checked(malloc((c->texts + 1) * sizeof(*text)));
	int64_t *sum;
	size_t i, k;

	local_tfidf_start(&v, c);
	for (i = 0; i < c->texts; i++)
		text[i] = (uint32_t)i;
	local_tfidf_read(&v, text, c->texts);
	sum = memory_new(v.names + 1, sizeof(*sum));
	for (i = 0; i < c->texts; i++) {
		printf("apart %zu:", i);
		local_tfidf_add(&v, i, sum, 1);
		for (k = 0; k <= i; k++)
			printf(" %" PRId64, local_tfidf_product(&v, k, sum));
		printf("\n");
		local_tfidf_add(&v, i, sum, -1);
	}
	local_tfidf_free(&v);
	free(text);
	free(sum);
}

int
main(void)
{
	static char *const no_operands[] = { NULL };
	struct pair_reports r = { 0 };
	struct document d = { 0 };
	struct stream s;

	stream_start(&s, no_operands);
	while (document_read(&d, &s, FIELD_SOURCE))
		pair_reports_add(&r, &d, 0, 0);
	stream_end(&s);
	document_free(&d);
	tfidf_weigh(&r.collection, &r.vector);
	put_texts(&r);
	put_neighbours(&r.collection);
	put_contrast(&r);
	pair_reports_free(&r);
	return 0;
}
