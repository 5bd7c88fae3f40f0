#include "align/cluster.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

void
cluster_free(struct cluster *f)
{
	free(f->fact);
	free(f->order);
	free(f->report);
	free(f->link);
	free(f->group);
	free(f->next);
	free(f->count);
	memset(f, 0, sizeof(*f));
}

void
cluster_add_sentence(struct cluster *f, uint32_t report)
{
	f->report = memory_grow(
	    f->report, &f->report_cap, f->n + 1, sizeof(*f->report));
	f->report[f->n++] = report;
}

void
cluster_add_link(struct cluster *f, struct cluster_link link)
{
	f->link =
	    memory_grow(f->link, &f->link_cap, f->links + 1, sizeof(*f->link));
	f->link[f->links++] = link;
}

/* In the order of the sentences. */
static int
by_sentences(const void *p, const void *q)
{
	const struct cluster_link *a = p, *b = q;

	if (a->x != b->x)
		return a->x < b->x ? -1 : 1;
	return a->y < b->y ? -1 : a->y > b->y;
}

/* The highest score first. */
static int
by_score(const void *p, const void *q)
{
	const struct cluster_link *a = p, *b = q;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	return by_sentences(p, q);
}

/* Whether x and y are linked; the n links by are sorted by_sentences(). */
static int
linked(const struct cluster_link *by, size_t n, size_t x, size_t y)
{
	struct cluster_link key = { x < y ? x : y, x < y ? y : x, 0, 0 };

	return bsearch(&key, by, n, sizeof(*by), by_sentences) != NULL;
}

/* Whether more than a third of the pairs of two groups are linked. */
static int
linked_enough(
    const struct cluster *f, const struct cluster_link *by, size_t a, size_t b)
{
	size_t x, y, pairs = 0, links = 0;

	for (x = a; x != SIZE_MAX; x = f->next[x])
		for (y = b; y != SIZE_MAX; y = f->next[y])
			if (f->report[x] != f->report[y]) {
				pairs++;
				links += (size_t)linked(by, f->links, x, y);
			}
	return 3 * links > pairs;
}

/*
 * Add the members of group b to group a.  A group is named by its first member,
 * and next chains its members.
 */
static void
merge(struct cluster *f, size_t a, size_t b)
{
	size_t x, last = a;

	for (x = b; x != SIZE_MAX; x = f->next[x])
		f->group[x] = a;
	while (f->next[last] != SIZE_MAX)
		last = f->next[last];
	f->next[last] = b;
	f->count[a] += f->count[b];
}

/* Merge the groups of linked sentences, link by link. */
static void
merge_groups(struct cluster *f)
{
	struct cluster_link *by = memory_new(f->links, sizeof(*by));
	size_t i, a, b, t;

	if (f->links > 0) {
		memcpy(by, f->link, f->links * sizeof(*by));
		qsort(by, f->links, sizeof(*by), by_sentences);
		qsort(f->link, f->links, sizeof(*by), by_score);
	}
	for (i = 0; i < f->links; i++) {
		a = f->group[f->link[i].x];
		b = f->group[f->link[i].y];
		if (a > b) {
			t = a;
			a = b;
			b = t;
		}
		if (a != b &&
		    f->count[a] + f->count[b] <= CLUSTER_MEMBERS_MAX &&
		    linked_enough(f, by, a, b))
			merge(f, a, b);
	}
	free(by);
}

static void
reserve(size_t **array, size_t *cap, size_t n)
{
	*array = memory_grow(*array, cap, n, sizeof(*array));
}

/* Number the groups in order and sort the sentences by group. */
static void
number_facts(struct cluster *f)
{
	size_t i, n = 0, at = 0, sum;

	for (i = 0; i < f->n; i++)
		f->fact[i] = f->group[i] == i ? n++ : f->fact[f->group[i]];
	memset(f->count, 0, f->n * sizeof(*f->count));
	for (i = 0; i < f->n; i++)
		f->count[f->fact[i]]++;
	for (i = 0; i < n; i++) {
		sum = f->count[i];
		f->count[i] = at;
		at += sum;
	}
	for (i = 0; i < f->n; i++)
		f->order[f->count[f->fact[i]]++] = i;
}

void
cluster_find(struct cluster *f)
{
	size_t i;

	reserve(&f->fact, &f->fact_cap, f->n);
	reserve(&f->order, &f->order_cap, f->n);
	reserve(&f->group, &f->group_cap, f->n);
	reserve(&f->next, &f->next_cap, f->n);
	reserve(&f->count, &f->count_cap, f->n);
	for (i = 0; i < f->n; i++) {
		f->group[i] = i;
		f->next[i] = SIZE_MAX;
		f->count[i] = 1;
	}
	merge_groups(f);
	number_facts(f);
}

size_t
cluster_members(const struct cluster *f, size_t i)
{
	size_t n = 1;

	while (i + n < f->n && f->fact[f->order[i + n]] == f->fact[f->order[i]])
		n++;
	return n;
}
