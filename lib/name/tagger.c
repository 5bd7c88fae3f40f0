#include "name/tagger.h"

#include <stdlib.h>
#include <string.h>

#include "name/norp.h"
#include "text/memory.h"

void
tagger_start(struct tagger *t)
{
	scorer_start(&t->scorer);
}

void
tagger_begin(struct tagger *t)
{
	line_words_forget(&t->words);
	name_context_start(&t->context);
	name_majority_start(&t->roster);
	t->n = 0;
	t->round = TAGGER_NOTE;
	t->ordinal = 0;
}

/* Begin a line, which may be the first of a round. */
static void
begin_line(struct tagger *t, struct span text, enum tagger_round round)
{
	if (t->round != round)
		t->ordinal = 0;
	t->round = round;
	line_words_start(&t->words, text, t->ordinal);
}

void
tagger_note(struct tagger *t, struct span text)
{
	begin_line(t, text, TAGGER_NOTE);
	while (line_words_next(&t->words))
		name_context_note(&t->context, &t->words);
	t->ordinal = t->words.ordinal;
}

/* The last word of an amount, without the dot that ends its sentence: km. */
static struct span
without_stop(struct span s, enum entity_type type)
{
	size_t n = s.n - 1;

	if ((type == ENTITY_NUM || type == ENTITY_TIME) && n > 0 &&
	    s.p[n] == '.' && memchr(s.p, '.', n) == NULL)
		s.n = n;
	return s;
}

/* A run of words that may become an entity. */
struct name_candidate {
	int type; /* -1: there are no more of its kind */
	size_t first, end;
	struct timex timex; /* of dates and times */
};

/* The words of a candidate of the piece, as an entity. */
static int
add(struct tagger *t, uint32_t line, const struct name_candidate *c)
{
	const struct line_words *w = &t->words;
	struct entity *e =
	    memory_grow(t->entity, &t->cap, t->n + 1, sizeof(*e));
	struct timex *x =
	    memory_grow(t->timex, &t->timex_cap, t->n + 1, sizeof(*x));
	struct span last = without_stop(
	    w->word[c->end - 1].token.text, (enum entity_type)c->type);

	t->entity = e != NULL ? e : t->entity;
	t->timex = x != NULL ? x : t->timex;
	if (e == NULL || x == NULL)
		return -1;
	x[t->n] = c->timex;
	e += t->n++;
	e->type = (enum entity_type)c->type;
	e->line = line;
	e->text.p = w->word[c->first].token.text.p;
	e->text.n = (size_t)(last.p + last.n - e->text.p);
	e->start = (size_t)(e->text.p - w->text.p);
	return 0;
}

/* The next candidate of each kind, and where to look for the one behind. */
struct next {
	struct name_candidate own, name, amount;
	size_t own_at, name_at, amount_at;
};

/* The words of one's own name, with what they say if they are a date. */
static struct name_candidate
own_candidate(
    const struct tagger *t, enum entity_type type, size_t first, size_t end)
{
	struct amount own = { .type = type, .first = first, .end = end };

	amount_read(&t->amounts, &own);
	return (struct name_candidate){ (int)type, first, end, own.timex };
}

static void
next_own(const struct tagger *t, struct next *x)
{
	enum entity_type type = ENTITY_COUNT;
	size_t end;

	x->own.type = -1;
	for (; x->own.type == -1 && x->own_at < t->words.n; x->own_at = end) {
		end = glossary_end(&t->glossary, &t->words, x->own_at, &type);
		if (end > x->own_at)
			x->own = own_candidate(t, type, x->own_at, end);
		else
			end++;
	}
}

static void
next_name(const struct tagger *t, struct next *x)
{
	x->name.type = bilou_next(
	    t->scorer.bilou.label, t->words.n, &x->name_at, &x->name.first);
	x->name.end = x->name_at;
}

static void
next_amount(const struct tagger *t, struct next *x)
{
	struct amount a;

	x->amount.type = -1;
	if (amount_next(&t->amounts, &x->amount_at, &a))
		x->amount = (struct name_candidate){ (int)a.type, a.first,
			a.end, a.timex };
}

static int
overlap(const struct name_candidate *a, const struct name_candidate *b)
{
	return a->type != -1 && b->type != -1 && a->first < b->end &&
	       b->first < a->end;
}

/* Is it behind what has been taken, and off one's own names? */
static int
is_free(const struct next *x, const struct name_candidate *c, size_t done)
{
	return c->type == -1 || (c->first >= done && !overlap(c, &x->own));
}

/* Of a name and an amount that overlap: is it the amount that is dropped? */
static int
name_wins(const struct next *x)
{
	return x->amount.type == ENTITY_NUM ||
	       x->name.end - x->name.first > x->amount.end - x->amount.first;
}

/*
 * Pass over what overlaps with one's own names or what has been taken.  Of a
 * name and an amount that overlap, pass over the count, else what has fewer
 * words, else the name.
 */
static void
settle(const struct tagger *t, struct next *x, size_t done)
{
	do {
		while (!is_free(x, &x->name, done))
			next_name(t, x);
		while (!is_free(x, &x->amount, done))
			next_amount(t, x);
		if (!overlap(&x->name, &x->amount))
			return;
		if (name_wins(x))
			next_amount(t, x);
		else
			next_name(t, x);
	} while (1);
}

/* Take the candidate that comes first: type -1 where there is none. */
static struct name_candidate
take(const struct tagger *t, struct next *x, size_t done)
{
	struct name_candidate c;

	settle(t, x, done);
	c = x->own;
	if (x->name.type != -1 && (c.type == -1 || x->name.first < c.first))
		c = x->name;
	if (x->amount.type != -1 && (c.type == -1 || x->amount.first < c.first))
		c = x->amount;
	if (c.type != -1 && c.first == x->own.first && c.type == x->own.type)
		next_own(t, x);
	return c;
}

/* Add the peoples from word i up to limit, where no other entity is. */
static int
add_peoples(struct tagger *t, uint32_t line, size_t i, size_t limit)
{
	struct name_candidate people = { .type = ENTITY_NORP };

	for (; i<limit; i = people.end> i ? people.end : i + 1) {
		people.first = i;
		people.end = norp_end(&t->words, i);
		if (people.end > i && people.end <= limit &&
		    add(t, line, &people) == -1)
			return -1;
	}
	return 0;
}

/* Names that are wholly a people are one, but for persons. */
static void
drop_peoples(struct tagger *t)
{
	unsigned char *label = t->scorer.bilou.label;
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, t->words.n, &at, &first)) != -1)
		if (type != ENTITY_PER && norp_end(&t->words, first) == at)
			memset(label + first, LABEL_O, at - first);
}

static int
add_piece(struct tagger *t, uint32_t line)
{
	struct next x = { 0 };
	struct name_candidate c;
	size_t done = 0;

	drop_peoples(t);
	amount_start(&t->amounts, &t->words, t->vague);
	next_own(t, &x);
	next_name(t, &x);
	next_amount(t, &x);
	for (c = take(t, &x, done); c.type != -1; c = take(t, &x, done)) {
		if (add_peoples(t, line, done, c.first) == -1 ||
		    add(t, line, &c) == -1)
			return -1;
		done = c.end;
	}
	return add_peoples(t, line, done, t->words.n);
}

/* Keep the labels that were found, and their names. */
static int
keep_labels(struct tagger *t)
{
	uint32_t first = t->words.word[0].ordinal;
	unsigned char *p;

	p = memory_grow(t->label, &t->label_cap, first + t->words.n, 1);
	if (p == NULL)
		return -1;
	t->label = p;
	memcpy(p + first, t->scorer.bilou.label, t->words.n);
	name_majority_enter(&t->roster, &t->words, t->scorer.bilou.label);
	return 0;
}

int
tagger_label(struct tagger *t, struct span text)
{
	begin_line(t, text, TAGGER_LABEL);
	while (line_words_next(&t->words)) {
		name_features_prepare(&t->words, &t->context);
		scorer_label(&t->scorer, &t->words, &t->context);
		if (keep_labels(t) == -1)
			return -1;
	}
	t->ordinal = t->words.ordinal;
	return 0;
}

int
tagger_tag(struct tagger *t, struct span text, uint32_t line)
{
	begin_line(t, text, TAGGER_TAG);
	while (line_words_next(&t->words)) {
		line_words_find_runs(&t->words);
		name_context_mark(&t->context, &t->words);
		memcpy(t->scorer.bilou.label,
		    t->label + t->words.word[0].ordinal, t->words.n);
		name_majority_label(
		    &t->roster, &t->words, t->scorer.bilou.label);
		if (add_piece(t, line) == -1)
			return -1;
	}
	t->ordinal = t->words.ordinal;
	return 0;
}

void
tagger_free(struct tagger *t)
{
	glossary_free(&t->glossary);
	line_words_free(&t->words);
	free(t->entity);
	free(t->timex);
	free(t->label);
	t->entity = NULL;
	t->timex = NULL;
	t->label = NULL;
	t->n = t->cap = t->timex_cap = t->label_cap = 0;
	t->vague = 0;
}
