#include "align/fact_values.h"

#include <stdlib.h>
#include <string.h>

#include "text/hash.h"
#include "text/memory.h"

/* A value of a kind in a fact, whichever sentences have it. */
struct fact_value_node {
	uint32_t parent; /* another of its matter; the first has itself */
	uint32_t matter; /* of the first, 0 if not yet known */
	size_t fact;
};

void
fact_values_free(struct fact_values *f)
{
	free(f->value);
	free(f->nodes);
	intern_free(&f->texts);
	map_free(&f->node);
	map_free(&f->matter);
	memset(f, 0, sizeof(*f));
}

void
fact_values_clear(struct fact_values *f)
{
	f->n = 0;
	intern_truncate(&f->texts, 0);
	map_clear(&f->node);
	map_clear(&f->matter);
}

/* The node of a value, which is new or not. */
static uint32_t
node_of(struct fact_values *f, size_t fact, const struct fact_value *v)
{
	uint64_t key = hash_number(HASH_START, fact);
	size_t n = f->node.n;
	uint32_t *number;

	key = hash_number(hash_number(key, v->kind), v->value);
	number = map_at(&f->node, key);
	if (f->node.n > n) {
		*number = (uint32_t)n;
		f->nodes = memory_grow(
		    f->nodes, &f->node_cap, n + 1, sizeof(*f->nodes));
		f->nodes[n] = (struct fact_value_node){ (uint32_t)n, 0, fact };
	}
	return *number;
}

/* The first node of a matter. */
static uint32_t
first_of(const struct fact_values *f, uint32_t node)
{
	struct fact_value_node *p = f->nodes;

	while (p[node].parent != node) {
		p[node].parent = p[p[node].parent].parent;
		node = p[node].parent;
	}
	return node;
}

void
fact_values_add(struct fact_values *f, size_t fact, size_t link,
    const size_t sentence[2], const struct fact_value_text text[2])
{
	struct fact_value *v;
	uint32_t first[2];
	int i;

	f->value = memory_grow(f->value, &f->cap, f->n + 2, sizeof(*v));
	for (i = 0; i < 2; i++) {
		v = &f->value[f->n++];
		v->sentence = sentence[i];
		v->link = link;
		v->kind = intern_add(&f->texts, text[i].kind);
		v->value = intern_add(&f->texts, text[i].value);
		v->written = intern_add(&f->texts, text[i].written);
		v->node = node_of(f, fact, v);
		v->matter = 0;
		first[i] = first_of(f, v->node);
	}
	f->nodes[first[1]].parent = first[0];
}

/* By sentence and node, which stand in the order in which they came. */
static int
compare(const void *p, const void *q)
{
	const struct fact_value *a = p, *b = q;

	if (a->sentence != b->sentence)
		return a->sentence < b->sentence ? -1 : 1;
	if (a->node != b->node)
		return a->node < b->node ? -1 : 1;
	return (a->link > b->link) - (a->link < b->link);
}

/* Number the matters of each kind of each fact. */
static void
number_matters(struct fact_values *f)
{
	struct fact_value_node *first;
	struct fact_value *v;
	uint64_t key;
	size_t i;

	for (i = 0; i < f->n; i++) {
		v = &f->value[i];
		first = &f->nodes[first_of(f, v->node)];
		key = hash_number(HASH_START, first->fact);
		if (first->matter == 0)
			first->matter =
			    ++*map_at(&f->matter, hash_number(key, v->kind));
		v->matter = first->matter;
	}
}

void
fact_values_sort(struct fact_values *f)
{
	size_t i, n = 0;

	if (f->n > 0)
		qsort(f->value, f->n, sizeof(*f->value), compare);
	number_matters(f);
	for (i = 0; i < f->n; i++)
		if (n == 0 ||
		    f->value[n - 1].sentence != f->value[i].sentence ||
		    f->value[n - 1].node != f->value[i].node)
			f->value[n++] = f->value[i];
	f->n = n;
}

size_t
fact_values_of(const struct fact_values *f, size_t sentence,
    const struct fact_value **first)
{
	size_t from = 0, to = f->n, middle, n = 0;

	while (from < to) {
		middle = from + (to - from) / 2;
		if (f->value[middle].sentence < sentence)
			from = middle + 1;
		else
			to = middle;
	}
	while (from + n < f->n && f->value[from + n].sentence == sentence)
		n++;
	*first = n > 0 ? &f->value[from] : NULL;
	return n;
}

struct fact_value_text
fact_values_text(const struct fact_values *f, const struct fact_value *v)
{
	return (struct fact_value_text){ intern_word(&f->texts, v->kind),
		intern_word(&f->texts, v->value),
		intern_word(&f->texts, v->written) };
}
