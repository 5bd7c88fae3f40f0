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

static void
put_texts(const struct pair_reports *r)
{
	const struct tfidf *c = &r->collection;
	struct span word;
	size_t i, k;

	for (i = 0; i < c->texts; i++) {
		printf("text %zu of %" PRIu32 ":", i, c->count[i]);
		for (k = c->start[i]; k < c->start[i + 1]; k++) {
			word = intern_word(&r->profile.words, c->term[k].word);
			printf(" %.*s=%u:%u", (int)word.n, word.p,
			    c->term[k].weight, c->term[k].share);
		}
		printf("\n");
	}
}

static int
put_neighbours(const struct tfidf *c)
{
	struct similar_set found = { 0 };
	int error = similarity_search_find(&found, c, -1);
	size_t i;

	for (i = 0; error == 0 && i < found.n; i++)
		printf("alike %" PRIu32 " %" PRIu32 " %" PRIu32 "\n",
		    found.pair[i].a, found.pair[i].b, found.pair[i].cosine);
	similarity_search_free(&found);
	return error;
}

static int
put_contrast(const struct pair_reports *r)
{
	const struct tfidf *c = &r->collection;
	struct local_tfidf v;
	uint32_t *text = malloc((c->texts + 1) * sizeof(*text));
	int64_t *sum = NULL;
	size_t i, k;
	int error = local_tfidf_start(&v, &r->profile, c);

	for (i = 0; text != NULL && i < c->texts; i++)
		text[i] = (uint32_t)i;
	if (error == 0 && text != NULL)
		error = local_tfidf_read(&v, text, c->texts);
	if (error == 0)
		sum = calloc(v.names + 1, sizeof(*sum));
	for (i = 0; text != NULL && sum != NULL && i < c->texts; i++) {
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
	return error;
}

int
main(void)
{
	static char *const no_operands[] = { NULL };
	struct pair_reports r = { 0 };
	struct document d = { 0 };
	struct stream s;
	int error = 0;

	stream_start(&s, no_operands);
	while (error == 0 && document_read(&d, &s, FIELD_COUNT))
		error = pair_reports_add(&r, &d, 0, 0);
	stream_end(&s);
	document_free(&d);
	if (error == 0)
		error = tfidf_weigh(&r.collection, r.profile.words.n);
	if (error == 0) {
		put_texts(&r);
		error = put_neighbours(&r.collection);
	}
	if (error == 0)
		error = put_contrast(&r);
	pair_reports_free(&r);
	return error != 0;
}
