#include "learn/stem_counts.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

struct stem_count {
	uint32_t documents, events; /* that have the stem */
	uint32_t last;              /* event */
};

void
stem_counts_free(struct stem_counts *s)
{
	sentence_terms_free(&s->text);
	term_table_free(&s->terms);
	free(s->count);
	memset(s, 0, sizeof(*s));
}

/* Make room for the counts of all strings. */
static void
reserve(struct stem_counts *s)
{
	size_t n = term_table_size(&s->terms);
	struct stem_count *p =
	    memory_grow(s->count, &s->count_cap, n, sizeof(*p));

	s->count = p;
	memset(p + s->count_n, 0, (n - s->count_n) * sizeof(*p));
	s->count_n = n;
}

void
stem_counts_add(struct stem_counts *s, struct span text, uint32_t event)
{
	struct stem_count *c;
	size_t i;

	sentence_terms_clear(&s->text);
	sentence_terms_add(&s->text, &s->terms, text, NULL);
	reserve(s);
	for (i = 0; i < s->text.term_n[LAYER_STEM]; i++) {
		c = &s->count[s->text.term[LAYER_STEM][i].number];
		c->documents++;
		c->events += c->last != event;
		c->last = event;
	}
	s->documents++;
}

int
stem_counts_halvings(const struct stem_counts *s, size_t stem, uint32_t events)
{
	uint64_t all = s->documents, some = s->count[stem].documents;
	int n = 0;

	if (s->count[stem].events < events)
		return 0;
	for (; all * all > 2 * some * some; some *= 2)
		n++; /* all is more than the root of 2 times some */
	return n < 1 ? 1 : n;
}
