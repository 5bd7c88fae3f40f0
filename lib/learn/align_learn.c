#include "learn/align_learn.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "learn/logistic_newton.h"
#include "text/memory.h"

enum { FIELDS = 5 };

static void
free_pair(struct align_pair *p)
{
	size_t i;
	int side;

	for (side = 0; side < 2; side++) {
		for (i = 0; i < p->side[side].n; i++) {
			free(p->text[side][i]);
			free(p->entities[side][i]);
		}
		sentence_terms_free(&p->side[side]);
		free(p->number[side]);
		free(p->text[side]);
		free(p->entities[side]);
	}
	free(p->name);
	free(p->topic);
	free(p->link);
}

void
align_learn_free(struct align_corpus *g)
{
	size_t i;

	for (i = 0; i < g->n; i++)
		free_pair(&g->pair[i]);
	free(g->pair);
	term_table_free(&g->terms);
	memset(g, 0, sizeof(*g));
}

/* Split a line at its tabs; returns the number of fields. */
static int
split(char *line, const char *field[FIELDS])
{
	int n = 0;

	for (line = strtok(line, "\t\n"); line != NULL && n < FIELDS;
	     line = strtok(NULL, "\t\n"))
		field[n++] = line;
	return n;
}

static struct align_pair *
find_pair(struct align_corpus *g, const char *name)
{
	size_t i;

	for (i = g->n; i-- > 0;)
		if (strcmp(g->pair[i].name, name) == 0)
			return &g->pair[i];
	return NULL;
}

static struct align_pair *
add_pair(struct align_corpus *g, const char *name)
{
	struct align_pair *p;

	g->pair = memory_grow(g->pair, &g->cap, g->n + 1, sizeof(*p));
	p = &g->pair[g->n++];
	memset(p, 0, sizeof(*p));
	p->name = memory_checked(strdup(name));
	p->topic = memory_checked(strdup(name));
	p->topic[strcspn(p->topic, "_")] = '\0';
	return p;
}

static int
number_of(const char *digits)
{
	return (int)strtol(digits, NULL, 10);
}

/* Make room for another sentence of the side. */
static void
reserve(struct align_pair *p, int side)
{
	size_t n = p->side[side].n + 1;

	p->number[side] = memory_grow(
	    p->number[side], &p->number_cap[side], n, sizeof(*p->number[side]));
	p->text[side] = memory_grow(
	    p->text[side], &p->text_cap[side], n, sizeof(*p->text[side]));
	p->entities[side] = memory_grow(p->entities[side],
	    &p->entities_cap[side], n, sizeof(*p->entities[side]));
}

static int
add_sentence(struct align_corpus *g, const char *field[FIELDS], int n)
{
	struct align_pair *p;
	struct span entities;
	int side;
	char *text;

	if (n != 5)
		return -1;
	p = find_pair(g, field[0]);
	if (p == NULL)
		p = add_pair(g, field[0]);
	side = field[1][0] == 'b';
	reserve(p, side);
	text = memory_checked(strdup(field[4]));
	p->text[side][p->side[side].n] = text;
	p->number[side][p->side[side].n] = number_of(field[2]);
	/* The values of its amounts are parts of this text, so it stays. */
	p->entities[side][p->side[side].n] = memory_checked(strdup(field[3]));
	entities = span_of(p->entities[side][p->side[side].n]);
	sentence_terms_add(&p->side[side], &g->terms, span_of(text), &entities);
	return 0;
}

static int
find_sentence(const struct align_pair *p, int side, const char *number)
{
	size_t i;

	for (i = 0; i < p->side[side].n; i++)
		if (p->number[side][i] == number_of(number))
			return (int)i;
	return -1;
}

/* A relation that is neither same nor partial is not known. */
static enum align_gold
gold_named(const char *relation)
{
	if (strcmp(relation, "same") == 0)
		return ALIGN_GOLD_SAME;
	return strcmp(relation, "partial") == 0 ? ALIGN_GOLD_PARTIAL
						: ALIGN_GOLD_LINK;
}

static int
add_link(struct align_corpus *g, const char *field[FIELDS], int n)
{
	struct align_pair *p = find_pair(g, field[0]);
	int a, b;

	if (n < 4 || p == NULL)
		return -1;
	if (p->link == NULL)
		p->link = memory_new(p->side[0].n * p->side[1].n + 1, 1);
	a = find_sentence(p, 0, field[1]);
	b = find_sentence(p, 1, field[2]);
	if (a < 0 || b < 0)
		return -1;
	p->link[(size_t)a * p->side[1].n + (size_t)b] =
	    (uint8_t)gold_named(field[3]);
	return 0;
}

static int
read_file(struct align_corpus *g, const char *name, const char *suffix,
    int (*add)(struct align_corpus *, const char *[FIELDS], int))
{
	const char *field[FIELDS] = { "", "", "", "", "" };
	char path[1024], *line = NULL;
	size_t cap = 0;
	int bad;
	FILE *f;

	snprintf(path, sizeof(path), "%s%s", name, suffix);
	f = fopen(path, "r");
	if (f == NULL)
		return -1;
	bad = getline(&line, &cap, f) == -1; /* the header */
	while (!bad && getline(&line, &cap, f) != -1)
		bad = add(g, field, split(line, field)) != 0;
	free(line);
	return fclose(f) != 0 || bad ? -1 : 0;
}

static int
by_topic(const void *x, const void *y)
{
	const struct align_pair *a = x, *b = y;
	int c = strcmp(a->topic, b->topic);

	return c != 0 ? c : strcmp(a->name, b->name);
}

int
align_learn_read(struct align_corpus *g, const char *name)
{
	if (read_file(g, name, ".sents.tsv", add_sentence) != 0 ||
	    read_file(g, name, ".links.tsv", add_link) != 0)
		return -1;
	qsort(g->pair, g->n, sizeof(*g->pair), by_topic);
	return 0;
}

static int
gold_of(const struct align_pair *p, size_t a, size_t b)
{
	return p->link == NULL ? ALIGN_GOLD_NONE
			       : p->link[a * p->side[1].n + b];
}

/* Add the sentence pairs as examples for the first stage and of "same". */
static void
add_similarities(const struct align_corpus *g, const struct align_pair *p,
    struct similarity *s, struct logistic_newton *link,
    struct logistic_newton *same)
{
	size_t i, k;
	int class;

	similarity_start(s, &g->terms, &p->side[0], &p->side[1]);
	for (i = 0; i < p->side[0].n; i++) {
		similarity_row(s, i);
		for (k = 0; k < s->n; k++) {
			class = gold_of(p, i, s->cell[k].b);
			logistic_newton_add(
			    link, s->cell[k].feature, class != ALIGN_GOLD_NONE);
			if (class >= ALIGN_GOLD_PARTIAL)
				logistic_newton_add(same, s->cell[k].feature,
				    class == ALIGN_GOLD_SAME);
		}
	}
}

/* Add the examples of the second stage, using the scores of the first. */
static void
add_context(const struct align_corpus *g, const struct align_pair *p,
    struct links *l, const struct link_weights *w,
    struct logistic_newton *context)
{
	int32_t feature[LINK_CONTEXT_COUNT];
	size_t i, k;

	links_find(l, w, &g->terms, &p->side[0], &p->side[1]);
	link_context_start(&l->context, &l->scores);
	for (i = 0; i < l->rows; i++) {
		link_context_row(&l->context, i);
		for (k = l->row[i]; k < l->row[i + 1]; k++) {
			link_context_cell(&l->context, k, feature);
			logistic_newton_add(context, feature,
			    gold_of(p, i, links_column(l, k)) !=
				ALIGN_GOLD_NONE);
		}
	}
}

void
align_learn_fit(const struct align_corpus *g, const char *topic,
    int ignore_position, struct link_weights *w)
{
	struct logistic_newton link = { .features = SIMILARITY_COUNT },
			       same = link;
	struct logistic_newton context = { .features = LINK_CONTEXT_COUNT };
	struct similarity s = { 0 };
	struct links l = { 0 };
	size_t i;

	memset(w, 0, sizeof(*w));
	s.ignore_position = l.similarity.ignore_position = ignore_position;
	for (i = 0; i < g->n; i++)
		if (strcmp(g->pair[i].topic, topic) != 0)
			add_similarities(g, &g->pair[i], &s, &link, &same);
	logistic_newton_fit(&link, w->link);
	logistic_newton_fit(&same, w->same);
	for (i = 0; i < g->n; i++)
		if (strcmp(g->pair[i].topic, topic) != 0)
			add_context(g, &g->pair[i], &l, w, &context);
	logistic_newton_fit(&context, w->context);
	logistic_newton_free(&link);
	logistic_newton_free(&same);
	logistic_newton_free(&context);
	similarity_free(&s);
	links_free(&l);
}
