#include "pair/external_events.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

/* A set of connected texts. */
struct text_set {
	uint32_t *text, *count;
	size_t n, text_cap, count_cap;
	struct similar_set pairs; /* by index in text[] */
};

void
external_events_start(struct external_events *s, const char *dir)
{
	memset(s, 0, sizeof(*s));
	temporary_file_open(&s->pairs, dir);
	record_sort_start(&s->by_set, dir);
}

void
external_events_free(struct external_events *s)
{
	temporary_file_close(&s->pairs);
	record_sort_free(&s->by_set);
	free(s->up);
	memset(s, 0, sizeof(*s));
}

/* The first text of the set that a text is in. */
static uint32_t
find(struct external_events *s, uint32_t i)
{
	for (; s->up[i] != i; i = s->up[i])
		s->up[i] = s->up[s->up[i]];
	return i;
}

/* Keep the pairs of a text, and connect the sets of those similar enough. */
static void
keep(void *with, const struct similar_set *found)
{
	struct external_events *s = with;
	const struct similar_pair *p;
	uint32_t a, b;
	size_t i;

	temporary_file_write(
	    &s->pairs, found->pair, found->n * sizeof(*found->pair));
	for (i = 0; i < found->n; i++) {
		p = found->pair + i;
		if (p->cosine < s->min)
			continue;
		a = find(s, p->a);
		b = find(s, p->b);
		s->up[a > b ? a : b] = a > b ? b : a;
	}
}

static void
search(struct external_events *s, struct external_index *x, int32_t window)
{
	uint32_t i, texts = (uint32_t)x->c->texts;

	s->up = memory_checked(malloc((texts + (size_t)1) * sizeof(*s->up)));
	for (i = 0; i < texts; i++)
		s->up[i] = i;
	external_index_search(x, window, keep, s);
}

/* Sort by set, text and earlier text: the pairs, and each text as its own. */
static void
sort_pairs(struct external_events *s, uint32_t texts)
{
	struct temporary_reader in;
	struct similar_pair p;
	uint32_t i, set;

	temporary_reader_start(&in, &s->pairs, 0, s->pairs.n);
	while (temporary_reader_next(&in, &p, sizeof(p))) {
		set = find(s, p.a);
		if (set == find(s, p.b))
			record_sort_add(&s->by_set, (uint64_t)set << 32 | p.a,
			    (uint64_t)p.b << 32 | p.cosine);
	}
	temporary_reader_free(&in);
	temporary_file_close(&s->pairs);
	for (i = 0; i < texts; i++)
		record_sort_add(&s->by_set, (uint64_t)find(s, i) << 32 | i,
		    (uint64_t)i << 32);
}

/* Group a set, and make it empty. */
static void
end_set(struct events *e, struct text_set *set, uint32_t min)
{
	if (set->n > 0)
		event_add(e, set->text, set->count, set->n, &set->pairs, min);
	set->n = set->pairs.n = 0;
}

/* Add a text, or a pair whose later text comes next, to a set. */
static void
extend(struct external_events *s, struct text_set *set, const uint32_t *count,
    const struct sort_record *r)
{
	uint32_t a = (uint32_t)r->key, b = (uint32_t)(r->value >> 32);

	if (a != b) {
		similar_set_add(&set->pairs, (uint32_t)set->n, s->up[b],
		    (uint32_t)r->value);
		return;
	}
	set->text = memory_grow(
	    set->text, &set->text_cap, set->n + 1, sizeof(*set->text));
	set->count = memory_grow(
	    set->count, &set->count_cap, set->n + 1, sizeof(*set->count));
	set->text[set->n] = a;
	set->count[set->n] = count[a];
	s->up[a] = (uint32_t)set->n++;
}

/* Group the texts, set by set. */
static void
group(struct external_events *s, struct events *e, const uint32_t *count)
{
	struct text_set set = { 0 };
	struct sort_record r;
	uint64_t last = 0;

	while (record_sort_next(&s->by_set, &r)) {
		if (r.key >> 32 != last)
			end_set(e, &set, s->min);
		last = r.key >> 32;
		extend(s, &set, count, &r);
	}
	end_set(e, &set, s->min);
	free(set.text);
	free(set.count);
	similar_set_free(&set.pairs);
}

void
external_events_find(struct external_events *s, struct events *e,
    struct external_index *x, uint32_t min, int32_t window)
{
	s->min = min;
	search(s, x, window);
	sort_pairs(s, (uint32_t)x->c->texts);
	event_start(e, x->c);
	group(s, e, x->c->count);
	event_finish(e);
}
