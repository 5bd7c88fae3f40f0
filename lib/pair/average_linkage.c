#include "pair/average_linkage.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

#define NONE UINT32_MAX

/*
 * What a group and others have in common: to[] is an item of the other group,
 * sum[] the sum of the similarities over their pairs.  Each item has a run of
 * both arrays, and a group those of its items, one after another.
 */
struct run {
	uint32_t start, n;
	uint32_t next; /* the item that has the next run of the group */
};

/*
 * A group is identified by the item that find() returns for each of its items,
 * the lowest.
 */
struct group {
	uint32_t last;        /* of its items, a list linked by next */
	uint32_t next, level; /* of the item itself */
	uint32_t last_run;
};

struct groups {
	struct group *g;
	struct run *run; /* of each item */
	uint64_t *size;
	uint32_t *parent;
	uint32_t *to; /* [2 * pairs] */
	uint64_t *sum;
	uint32_t *at; /* [n] place + 1 in these arrays that leads to a group,
			 0 elsewhere */
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

	for (; (up = s->parent[i]) != i; i = up)
		s->parent[i] = s->parent[up];
	return i;
}

/* Append to the run of an item; there is room. */
static void
add_link(struct groups *s, uint32_t from, uint32_t to, uint64_t sum)
{
	struct run *r = &s->run[from];

	s->to[r->start + r->n] = to;
	s->sum[r->start + r->n++] = sum;
}

/* The links of all pairs, both ways. */
static void
add_links(
    struct groups *s, const uint32_t *count, const struct similar_set *pairs)
{
	const struct similar_pair *p;
	uint32_t i, at = 0;
	uint64_t sum;
	size_t k;

	for (k = 0; k < pairs->n; k++) {
		s->run[pairs->pair[k].a].n++;
		s->run[pairs->pair[k].b].n++;
	}
	for (i = 0; i < s->n; i++) {
		s->run[i].start = at;
		at += s->run[i].n;
		s->run[i].n = 0;
	}
	for (k = 0; k < pairs->n; k++) {
		p = &pairs->pair[k];
		sum = (uint64_t)p->cosine * count[p->a] * count[p->b];
		add_link(s, p->a, p->b, sum);
		add_link(s, p->b, p->a, sum);
	}
}

static void
start(struct groups *s, size_t n, const uint32_t *count,
    const struct similar_set *pairs)
{
	size_t links = 2 * pairs->n + 1;
	uint32_t i;

	memset(s, 0, sizeof(*s));
	if (pairs->n > UINT32_MAX / 2 - 1 || n >= NONE)
		memory_exhausted();
	s->n = n;
	s->g = memory_new(n + 1, sizeof(*s->g));
	s->run = memory_new(n + 1, sizeof(*s->run));
	s->size = memory_new(n + 1, sizeof(*s->size));
	s->parent = memory_new(n + 1, sizeof(*s->parent));
	s->to = memory_checked(malloc(links * sizeof(*s->to)));
	s->sum = memory_checked(malloc(links * sizeof(*s->sum)));
	s->at = memory_new(n + 1, sizeof(*s->at));
	s->chain = memory_checked(malloc((n + 1) * sizeof(*s->chain)));
	for (i = 0; i < n; i++) {
		s->g[i] = (struct group){ i, NONE, 0, i };
		s->run[i].next = NONE;
		s->parent[i] = i;
		s->size[i] = count[i];
	}
	add_links(s, count, pairs);
}

static void
end(struct groups *s)
{
	free(s->g);
	free(s->run);
	free(s->size);
	free(s->parent);
	free(s->to);
	free(s->sum);
	free(s->at);
	free(s->chain);
}

/* Forget where the links of a group lead. */
static void
forget(struct groups *s, uint32_t group)
{
	const struct run *r;
	uint32_t i, k;

	for (i = group; i != NONE; i = r->next) {
		r = &s->run[i];
		for (k = r->start; k < r->start + r->n; k++)
			s->at[s->to[k]] = 0;
	}
}

/*
 * Make the links of a group lead to groups, one link each: add up those to the
 * same group and drop those within it.  They move to the first of its runs.
 */
static void
gather(struct groups *s, uint32_t group)
{
	const struct run *r;
	uint32_t i, k, to, out = group, used = 0;

	for (i = group; i != NONE; i = r->next) {
		r = &s->run[i];
		for (k = r->start; k < r->start + r->n; k++) {
			to = find(s, s->to[k]);
			if (to == group)
				continue;
			if (s->at[to] != 0) {
				s->sum[s->at[to] - 1] += s->sum[k];
				continue;
			}
			for (; used == s->run[out].n; used = 0)
				out = s->run[out].next;
			s->at[to] = s->run[out].start + ++used;
			s->to[s->at[to] - 1] = to;
			s->sum[s->at[to] - 1] = s->sum[k];
		}
	}
	s->run[out].n = used;
	s->run[out].next = NONE;
	s->g[group].last_run = out;
	forget(s, group);
}

/* A group that is the nearest so far, and how near it is. */
struct near {
	uint32_t group, level;
};

/*
 * Compare the groups of a run. Among equals the previous group of the chain
 * wins, or the chain would not end.
 */
static void
compare(const struct groups *s, const struct run *r, uint64_t size,
    uint32_t before, struct near *best)
{
	uint32_t k, m, to;

	for (k = r->start; k < r->start + r->n; k++) {
		to = s->to[k];
		m = (uint32_t)(s->sum[k] / (size * s->size[to]));
		if (m < best->level)
			continue;
		if (m == best->level && best->group != NONE &&
		    (best->group == before ||
			(to > best->group && to != before)))
			continue;
		*best = (struct near){ to, m };
	}
}

/*
 * The group most similar to this one; NONE if none has at least similarity
 * min.
 */
static uint32_t
nearest(struct groups *s, uint32_t group, uint32_t before, uint32_t min,
    uint32_t *level)
{
	struct near best = { NONE, min };
	uint32_t i;

	gather(s, group);
	for (i = group; i != NONE; i = s->run[i].next)
		compare(s, &s->run[i], s->size[group], before, &best);
	*level = best.level;
	return best.group;
}

/* Join two groups; returns the number of the new one, the lower of theirs. */
static uint32_t
join(struct groups *s, uint32_t a, uint32_t b, uint32_t level)
{
	uint32_t low = a < b ? a : b, high = a < b ? b : a;
	struct group *g = &s->g[low], *h = &s->g[high];

	s->parent[high] = low;
	s->size[low] += s->size[high];
	s->g[g->last].next = high;
	h->level = level == 0 ? 1 : level;
	g->last = h->last;
	s->run[g->last_run].next = high;
	g->last_run = h->last_run;
	return low;
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
		if (s->parent[i] != i)
			continue;
		for (k = i; k != NONE; k = s->g[k].next) {
			l->order[n] = k;
			l->level[n++] = s->g[k].level;
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
