#include "learn/relation_learn.h"

#include <stdio.h>
#include <string.h>

#include "learn/logistic_newton.h"

enum { ROUNDS = 4, ALONE_TIMES = 3 };

void
relation_learn_free(struct relation_pairs *p)
{
	links_free(&p->links);
	memset(p, 0, sizeof(*p));
}

/* A link of known relation. */
struct known {
	const struct align_pair *pair;
	size_t a, b;
	int32_t similarity;
	int gold, differs;
	int32_t times;
};

/* What is done with each known link. */
struct visit {
	void (*take)(
	    struct visit *, struct relation_pairs *, const struct known *);
	const struct relation_weights *weights; /* of the last round */
	struct logistic_newton conflict, same;
	int round;
};

static int
stands_alone(const struct align_pair *p)
{
	return p->side[0].n == 1 && p->side[1].n == 1;
}

static void
visit_pair(
    struct relation_pairs *p, const struct align_pair *q, struct visit *v)
{
	struct links *l = &p->links;
	struct known k = { .pair = q };
	size_t i, cell;

	links_find(l, &p->weights, &p->corpus->terms, &q->side[0], &q->side[1]);
	link_relation_start(&p->relation);
	k.times = stands_alone(q) ? ALONE_TIMES : 1;
	for (k.a = 0; k.a < l->rows; k.a++)
		for (i = l->row[k.a]; i < l->row[k.a + 1]; i++) {
			k.b = links_column(l, i);
			cell = k.a * q->side[1].n + k.b;
			k.gold = q->link == NULL ? 0 : q->link[cell];
			k.differs = q->link != NULL && q->differs[cell];
			k.similarity = l->link[i].same;
			if (k.gold != ALIGN_GOLD_NONE || stands_alone(q))
				v->take(v, p, &k);
		}
}

/* Visit the pairs of a topic, or if others is set, those of other topics. */
static void
visit_topic(
    struct relation_pairs *p, const char *topic, int others, struct visit *v)
{
	size_t i;

	for (i = 0; i < p->corpus->n; i++)
		if ((strcmp(p->corpus->pair[i].topic, topic) != 0) == others)
			visit_pair(p, &p->corpus->pair[i], v);
}

static void
read_known(struct relation_pairs *p, const struct known *k)
{
	link_relation_read(&p->relation, &p->corpus->terms, &k->pair->side[0],
	    k->a, &k->pair->side[1], k->b, k->similarity);
}

static void
add_times(struct logistic_newton *l, const int32_t *feature, int y, int32_t n)
{
	while (n-- > 0)
		logistic_newton_add(l, feature, y);
}

/* Add the candidates of a link: of two that differ, only the surest. */
static void
add_conflicts(struct visit *v, struct relation_pairs *p, const struct known *k)
{
	const struct conflicts *c;
	int i;

	read_known(p, k);
	c = &p->relation.conflicts;
	if (v->round > 0)
		link_relation_best(&p->relation, v->weights);
	for (i = 0; i < c->n; i++)
		if (!k->differs || v->round == 0 ||
		    &c->conflict[i] == p->relation.best)
			add_times(&v->conflict, c->conflict[i].feature,
			    k->differs, k->times);
}

static void
add_same(struct visit *v, struct relation_pairs *p, const struct known *k)
{
	if (k->differs || k->gold == ALIGN_GOLD_NONE)
		return;
	read_known(p, k);
	add_times(&v->same, p->relation.feature, k->gold == ALIGN_GOLD_SAME,
	    k->times);
}

void
relation_learn_fit(
    struct relation_pairs *p, const char *topic, struct relation_weights *w)
{
	struct visit v = { .take = add_conflicts, .weights = w };

	for (v.round = 0; v.round < ROUNDS; v.round++) {
		v.conflict =
		    (struct logistic_newton){ .features = CONFLICT_COUNT };
		visit_topic(p, topic, 1, &v);
		logistic_newton_fit(&v.conflict, w->conflict);
		logistic_newton_free(&v.conflict);
	}
	v.take = add_same;
	v.same = (struct logistic_newton){ .features = RELATION_FEATURES };
	visit_topic(p, topic, 1, &v);
	logistic_newton_fit(&v.same, w->same);
	logistic_newton_free(&v.same);
}

static const char *
gold_name(const struct known *k)
{
	if (k->differs)
		return "differs";
	if (k->gold == ALIGN_GOLD_NONE)
		return "none";
	return k->gold == ALIGN_GOLD_SAME ? "same" : "partial";
}

static void
print(struct visit *v, struct relation_pairs *p, const struct known *k)
{
	struct link_relation *r = &p->relation;

	link_relation_find(r, v->weights, &p->corpus->terms, &k->pair->side[0],
	    k->a, &k->pair->side[1], k->b, k->similarity);
	printf("%s\t%d\t%d\t%s\t%s\t%d\t%d\t%s\n", k->pair->name,
	    k->pair->number[0][k->a], k->pair->number[1][k->b], gold_name(k),
	    relation_name(r->relation),
	    r->best == NULL ? -9999 : (int)r->best->score, (int)r->same,
	    r->best == NULL ? "-" : conflict_feature_name((int)r->best->kind));
}

void
relation_learn_test(struct relation_pairs *p, const char *topic,
    const struct relation_weights *w)
{
	struct visit v = { .take = print, .weights = w };

	visit_topic(p, topic, 0, &v);
}
