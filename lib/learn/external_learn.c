#include "learn/external_learn.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "learn/logistic_newton.h"
#include "text/memory.h"

void
external_learn_free(struct external_learn *l)
{
	free(l->example);
	memset(l, 0, sizeof(*l));
}

/* Give the sentences of a side their keys. */
static void
set_keys(struct align_pair *p, int side)
{
	char number[16], name[] = " a";
	uint64_t document;
	size_t i;

	name[1] = side == 0 ? 'a' : 'b';
	document =
	    hash_bytes(hash_bytes(HASH_START, span_of(p->name)), span_of(name));
	for (i = 0; i < p->side[side].n; i++) {
		snprintf(number, sizeof(number), "%d", p->number[side][i]);
		p->side[side].sentence[i].key =
		    external_key(document, span_of(number));
	}
}

static int
is_link(const struct align_pair *p, size_t a, size_t b)
{
	return p->link != NULL &&
	       p->link[a * p->side[1].n + b] != ALIGN_GOLD_NONE;
}

/* Take the examples of a pair whose links have been found. */
static void
take_pair(struct external_learn *l, const struct align_pair *p,
    const struct links *links)
{
	const struct link_external *e = links->external;
	struct external_example *x;
	size_t i, row = 0;

	l->example = memory_grow(
	    l->example, &l->cap, l->n + links->externals, sizeof(*x));
	for (i = 0; i < links->externals; i++) {
		while (links->row[row + 1] <= e[i].link)
			row++;
		x = &l->example[l->n++];
		x->topic = p->topic;
		memcpy(x->feature, e[i].feature, sizeof(x->feature));
		x->is_link = is_link(p, row, links_column(links, e[i].link));
	}
}

void
external_learn_take(
    struct external_learn *l, struct align_corpus *g, const struct external *e)
{
	struct links links = { .similarity.external = e };
	const char *topic = "";
	struct link_weights w;
	struct align_pair *p;

	for (p = g->pair; p < g->pair + g->n; p++) {
		set_keys(p, 0);
		set_keys(p, 1);
		if (strcmp(p->topic, topic) != 0)
			align_learn_fit(g, p->topic, 0, &w);
		topic = p->topic;
		links_find(&links, &w, &g->terms, &p->side[0], &p->side[1]);
		take_pair(l, p, &links);
	}
	links_free(&links);
}

void
external_learn_fit(
    const struct external_learn *l, const char *topic, struct link_weights *w)
{
	struct logistic_newton fit = { .features = LINK_EXTERNAL_COUNT };
	size_t i;

	for (i = 0; i < l->n; i++)
		if (strcmp(l->example[i].topic, topic) != 0)
			logistic_newton_add(
			    &fit, l->example[i].feature, l->example[i].is_link);
	logistic_newton_fit(&fit, w->external);
	logistic_newton_free(&fit);
}
