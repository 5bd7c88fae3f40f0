#include "pair/average_linkage.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

#define NONE UINT32_MAX

/* The similarity of a group and another: the sum over their pairs. */
struct linkage_edge {
	uint32_t to;   /* an item of the other group */
	uint32_t next; /* link + 1 in the list of the group, 0 at its end */
	uint64_t sum;
};

/*
 * A group is identified by the item that find() returns for each of its items.
 */
struct group {
	uint32_t parent;
	uint32_t first, last;    /* its items, a list linked by next */
	uint32_t next, level;    /* of the item itself */
	uint32_t link, link_end; /* first and last link + 1 */
	uint64_t size;
};

struct groups {
	struct group *g;
	struct linkage_edge *link;
	uint32_t *at; /* [n] link + 1 that leads to a group, 0 elsewhere */
	uint32_t *chain;
	size_t n, chain_n;
};

void
average_linkage_free(struct average_linkage *l)
{
	free(l->order);
	free(l->level);
	memset(l, 0, sizeof(*l));
}

static uint32_t
find(struct groups *s, uint32_t i)
{
	uint32_t up;

	for (; (up = s->g[i].parent) != i; i = up)
		s->g[i].parent = s->g[up].parent;
	return i;
}

static void
add_link(struct groups *s, uint32_t k, uint32_t from, uint32_t to, uint64_t sum)
{
	struct group *g = &s->g[from];

	s->link[k] = (struct linkage_edge){ to, g->link, sum };
	g->link = k + 1;
	if (g->link_end == 0)
		g->link_end = k + 1;
}

static void
start(struct groups *s, size_t n, const uint32_t *count,
    const struct similar_set *pairs)
{
	const struct similar_pair *p;
	uint32_t i;
	uint64_t sum;

	memset(s, 0, sizeof(*s));
	if (pairs->n > UINT32_MAX / 2 - 1 || n >= NONE)
		memory_exhausted();
	s->n = n;
	s->g = memory_new(n + 1, sizeof(*s->g));
	s->link = memory_checked(malloc((2 * pairs->n + 1) * sizeof(*s->link)));
	s->at = memory_new(n + 1, sizeof(*s->at));
	s->chain = memory_checked(malloc((n + 1) * sizeof(*s->chain)));
	for (i = 0; i < n; i++) {
		s->g[i].parent = s->g[i].first = s->g[i].last = i;
		s->g[i].next = NONE;
		s->g[i].size = count[i];
	}
	for (i = 0; i < pairs->n; i++) {
		p = &pairs->pair[i];
		sum = (uint64_t)p->cosine * count[p->a] * count[p->b];
		add_link(s, 2 * i, p->a, p->b, sum);
		add_link(s, 2 * i + 1, p->b, p->a, sum);
	}
}

static void
end(struct groups *s)
{
	free(s->g);
	free(s->link);
	free(s->at);
	free(s->chain);
}

/*
 * Make the links of a group lead to groups, one link each: add up those to the
 * same group and drop those within it.
 */
static void
gather(struct groups *s, uint32_t group)
{
	struct group *g = &s->g[group];
	uint32_t k, next, to, *last = &g->link;

	g->link_end = 0;
	for (k = g->link; k != 0; k = next) {
		next = s->link[k - 1].next;
		to = find(s, s->link[k - 1].to);
		s->link[k - 1].to = to;
		if (to == group)
			continue;
		if (s->at[to] != 0) {
			s->link[s->at[to] - 1].sum += s->link[k - 1].sum;
			continue;
		}
		s->at[to] = *last = g->link_end = k;
		last = &s->link[k - 1].next;
	}
	*last = 0;
	for (k = g->link; k != 0; k = s->link[k - 1].next)
		s->at[s->link[k - 1].to] = 0;
}

static uint32_t
mean(const struct groups *s, uint32_t group, const struct linkage_edge *k)
{
	return (uint32_t)(k->sum / (s->g[group].size * s->g[k->to].size));
}

/*
 * The group most similar to this one; NONE if none has at least similarity
 * min. Among equals the previous group of the chain wins, or the chain would
 * not end.
 */
static uint32_t
nearest(struct groups *s, uint32_t group, uint32_t before, uint32_t min,
    uint32_t *level)
{
	uint32_t k, m, to, best = NONE;

	gather(s, group);
	*level = 0;
	for (k = s->g[group].link; k != 0; k = s->link[k - 1].next) {
		to = s->link[k - 1].to;
		m = mean(s, group, &s->link[k - 1]);
		if (m < min || m < *level)
			continue;
		if (m == *level && best != NONE &&
		    (best == before || (to > best && to != before)))
			continue;
		best = to;
		*level = m;
	}
	return best;
}

/* Join two groups; returns the number of the new one, the lower of theirs. */
static uint32_t
join(struct groups *s, uint32_t a, uint32_t b, uint32_t level)
{
	struct group *g = &s->g[a < b ? a : b], *h = &s->g[a < b ? b : a];

	a = a < b ? a : b;
	h->parent = a;
	g->size += h->size;
	s->g[g->last].next = h->first;
	s->g[h->first].level = level == 0 ? 1 : level;
	g->last = h->last;
	if (h->link == 0)
		return a;
	if (g->link == 0)
		g->link = h->link;
	else
		s->link[g->link_end - 1].next = h->link;
	g->link_end = h->link_end;
	return a;
}

/* Follow the chain from a group until that group has no neighbour to join. */
static void
follow(struct groups *s, uint32_t group, uint32_t min)
{
	uint32_t top, before, near, level;

	s->chain[0] = group;
	s->chain_n = 1;
	while (s->chain_n > 0) {
		top = s->chain[s->chain_n - 1];
		before = s->chain_n == 1 ? NONE : s->chain[s->chain_n - 2];
		near = nearest(s, top, before, min, &level);
		if (near == NONE) {
			s->chain_n--;
			continue;
		}
		if (near != before) {
			s->chain[s->chain_n++] = near;
			continue;
		}
		s->chain_n -= 2;
		group = join(s, top, near, level);
		if (s->chain_n == 0)
			s->chain[s->chain_n++] = group;
	}
}

static void
write_order(struct average_linkage *l, struct groups *s)
{
	uint32_t i, k;
	size_t n = 0;

	l->n = s->n;
	l->order = memory_checked(malloc((s->n + 1) * sizeof(*l->order)));
	l->level = memory_checked(malloc((s->n + 1) * sizeof(*l->level)));
	for (i = 0; i < s->n; i++) {
		if (s->g[i].parent != i)
			continue;
		for (k = s->g[i].first; k != NONE; k = s->g[k].next) {
			l->order[n] = k;
			l->level[n++] = k == s->g[i].first ? 0 : s->g[k].level;
		}
	}
}

void
average_linkage_find(struct average_linkage *l, size_t n, const uint32_t *count,
    const struct similar_set *pairs, uint32_t min)
{
	struct groups s;
	uint32_t i;

	start(&s, n, count, pairs);
	for (i = 0; i < n; i++)
		follow(&s, find(&s, i), min);
	write_order(l, &s);
	end(&s);
}
