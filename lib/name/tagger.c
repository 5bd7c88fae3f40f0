#include "name/tagger.h"

#include <stdlib.h>
#include <string.h>

#include "name/foreign_names.h"
#include "name/name_rules.h"
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
	name_majority_start(&t->majority);
	full_names_clear(&t->full);
	t->language = (struct language){ 0 };
	normal_list_clear(&t->normal);
	t->n = t->held = 0;
	t->round = TAGGER_NOTE;
	t->ordinal = 0;
}

/* Begin a line, which may be the first of its round. */
static void
begin_line(struct tagger *t, struct span text, enum tagger_round round)
{
	if (t->round != round)
		t->ordinal = 0;
	t->round = round;
	line_words_start(&t->words, text, t->ordinal);
}

/* Count what the words tell of the language. */
static void
count_language(struct language *l, const struct line_words *w)
{
	size_t i;

	for (i = 0; i < w->n; i++)
		if (w->word[i].token.kind == TOKEN_WORD)
			language_count(l, w->word[i].language);
}

void
tagger_note(struct tagger *t, struct span text)
{
	begin_line(t, text, TAGGER_NOTE);
	while (line_words_next(&t->words)) {
		count_language(&t->language, &t->words);
		name_context_note(&t->context, &t->words);
	}
	t->ordinal = t->words.ordinal;
}

/* Whether the last words of a name are a letter after "&", as in AT&T. */
static int
ends_in_ampersand(const struct line_words *w, size_t end)
{
	return end > 1 && w->word[end - 1].token.text.n == 2 &&
	       w->word[end - 2].token.text.p[0] == '&';
}

/*
 * The last word of an amount, or of a name such as AT&T, without the dot of its
 * sentence, as in "3 km."
 */
static struct span
without_full_stop(const struct line_words *w, size_t end, enum entity_type type)
{
	struct span s = w->word[end - 1].token.text;
	size_t n = s.n - 1;

	if ((type == ENTITY_NUM || type == ENTITY_TIME ||
		(type == ENTITY_ORG && ends_in_ampersand(w, end))) &&
	    n > 0 && s.p[n] == '.' && memchr(s.p, '.', n) == NULL)
		s.n = n;
	return s;
}

/* Words that may become an entity. */
struct entity_candidate {
	int type; /* -1: there are no more of its kind */
	size_t first, end;
	struct timex timex; /* of dates and times */
	struct value value; /* of other amounts */
};

/* Add the words of a candidate as an entity. */
static void
add(struct tagger *t, uint32_t line, const struct entity_candidate *c)
{
	const struct line_words *w = &t->words;
	struct span last =
	    without_full_stop(w, c->end, (enum entity_type)c->type);
	size_t i = t->n - t->held;
	struct entity *e;

	t->entity = memory_grow(t->entity, &t->cap, t->n + 1, sizeof(*e));
	t->timex =
	    memory_grow(t->timex, &t->timex_cap, i + 1, sizeof(*t->timex));
	t->timex[i] = c->timex;
	t->value =
	    memory_grow(t->value, &t->value_cap, i + 1, sizeof(*t->value));
	t->value[i] = c->value;
	e = &t->entity[t->n++];
	e->type = (enum entity_type)c->type;
	e->line = line;
	e->text.p = w->word[c->first].token.text.p;
	e->text.n = (size_t)(last.p + last.n - e->text.p);
}

/* The next candidate of each kind, and where to look for the one after it. */
struct candidates {
	struct entity_candidate own, name, amount; /* own: of the glossary */
	size_t own_at, name_at, amount_at;
};

/* The words of one's own name, with what they say if they are a date. */
static struct entity_candidate
own_candidate(
    const struct tagger *t, enum entity_type type, size_t first, size_t end)
{
	struct amount own = { .type = type, .first = first, .end = end };

	amount_read(&t->amounts, &own);
	return (struct entity_candidate){ .type = (int)type,
		.first = first,
		.end = end,
		.timex = own.timex };
}

static void
next_own(const struct tagger *t, struct candidates *x)
{
	enum entity_type type = ENTITY_COUNT;
	size_t end;

	x->own.type = -1;
	if (glossary_is_empty(&t->glossary))
		return;
	for (; x->own.type == -1 && x->own_at < t->words.n; x->own_at = end) {
		end = glossary_end(&t->glossary, &t->words, x->own_at, &type);
		if (end > x->own_at)
			x->own = own_candidate(t, type, x->own_at, end);
		else
			end++;
	}
}

static void
next_name(const struct tagger *t, struct candidates *x)
{
	x->name.type = bilou_next(
	    t->scorer.bilou.label, t->words.n, &x->name_at, &x->name.first);
	x->name.end = x->name_at;
}

static void
next_amount(const struct tagger *t, struct candidates *x)
{
	struct amount a;

	x->amount.type = -1;
	if (amount_next(&t->amounts, &x->amount_at, &a))
		x->amount = (struct entity_candidate){ (int)a.type, a.first,
			a.end, a.timex, a.value };
}

static int
overlap(const struct entity_candidate *a, const struct entity_candidate *b)
{
	return a->type != -1 && b->type != -1 && a->first < b->end &&
	       b->first < a->end;
}

/* Whether it begins at word done or later, and overlaps no own name. */
static int
is_free(
    const struct candidates *x, const struct entity_candidate *c, size_t done)
{
	return c->type == -1 || (c->first >= done && !overlap(c, &x->own));
}

/* Of a name and an amount that overlap: whether the name is kept. */
static int
name_wins(const struct candidates *x)
{
	return x->amount.type == ENTITY_NUM ||
	       x->name.end - x->name.first > x->amount.end - x->amount.first;
}

/*
 * Skip names and amounts that overlap with own names or begin before word done.
 * Where a name and an amount overlap, skip the amount if it is a count, else
 * the one with fewer words, else the name.
 */
static void
skip_overlaps(const struct tagger *t, struct candidates *x, size_t done)
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

/* Take the first candidate from word done on; its type is -1 if there is none.
 */
static struct entity_candidate
take(const struct tagger *t, struct candidates *x, size_t done)
{
	struct entity_candidate c;

	skip_overlaps(t, x, done);
	c = x->own;
	if (x->name.type != -1 && (c.type == -1 || x->name.first < c.first))
		c = x->name;
	if (x->amount.type != -1 && (c.type == -1 || x->amount.first < c.first))
		c = x->amount;
	if (c.type != -1 && c.first == x->own.first && c.type == x->own.type)
		next_own(t, x);
	return c;
}

/* Add the groups from word i up to limit, where no other entity is. */
static void
add_norps(struct tagger *t, uint32_t line, size_t i, size_t limit)
{
	struct entity_candidate group = { .type = ENTITY_NORP };

	for (; i<limit; i = group.end> i ? group.end : i + 1) {
		group.first = i;
		group.end = norp_end(&t->words, i);
		if (group.end > i && group.end <= limit)
			add(t, line, &group);
	}
}

/* Remove names, except persons, that are a group as a whole. */
static void
remove_norps(struct tagger *t)
{
	unsigned char *label = t->scorer.bilou.label;
	size_t at = 0, first;
	int type;

	while ((type = bilou_next(label, t->words.n, &at, &first)) != -1)
		if (type != ENTITY_PER && norp_end(&t->words, first) == at)
			memset(label + first, LABEL_O, at - first);
}

static void
add_piece(struct tagger *t, uint32_t line)
{
	struct candidates x = { 0 };
	struct entity_candidate c;
	size_t done = 0;

	remove_norps(t);
	amount_start(&t->amounts, &t->words, t->vague);
	next_own(t, &x);
	next_name(t, &x);
	next_amount(t, &x);
	for (c = take(t, &x, done); c.type != -1; c = take(t, &x, done)) {
		add_norps(t, line, done, c.first);
		add(t, line, &c);
		done = c.end;
	}
	add_norps(t, line, done, t->words.n);
}

/* Keep the labels that were found, and enter them for the vote. */
static void
keep_labels(struct tagger *t)
{
	uint32_t first = t->words.word[0].ordinal;

	t->label = memory_grow(t->label, &t->label_cap, first + t->words.n, 1);
	memcpy(t->label + first, t->scorer.bilou.label, t->words.n);
	if (t->full_names)
		full_names_enter(&t->full, &t->words, t->scorer.bilou.label);
	name_majority_enter(&t->majority, &t->words, t->scorer.bilou.label);
}

void
tagger_label(struct tagger *t, struct span text)
{
	if (t->round == TAGGER_NOTE) {
		t->foreign = !language_is_english(&t->language);
		t->full_names = language_hides_names(&t->language);
	}
	begin_line(t, text, TAGGER_LABEL);
	while (line_words_next(&t->words)) {
		name_features_prepare(&t->words, &t->context);
		scorer_label(&t->scorer, &t->words, &t->context);
		name_rules_apply(&t->words, t->scorer.bilou.label);
		if (t->foreign)
			foreign_names_correct(
			    &t->words, t->scorer.bilou.label, t->full_names);
		keep_labels(t);
	}
	t->ordinal = t->words.ordinal;
}

/*
 * Keep the normal forms of entities, all of those of the line if it is at its
 * end, else all but the last, whose form may depend on the next.
 */
static void
keep_forms(struct tagger *t, int at_end)
{
	struct normal x = { t->written, t->timex, t->value };
	size_t held = t->n - t->held, from = t->normal.n - t->held,
	       to = at_end ? held : held - 1, gone = at_end ? held : to - 1;

	if (held == 0 || to <= from)
		return;
	normal_list_add(&t->normal, &x, t->entity + t->held, from, to, held);
	memmove(t->timex, t->timex + gone, (held - gone) * sizeof(*t->timex));
	memmove(t->value, t->value + gone, (held - gone) * sizeof(*t->value));
	t->held += gone;
}

void
tagger_tag(struct tagger *t, struct span text, uint32_t line)
{
	if (t->round == TAGGER_LABEL)
		name_majority_settle(&t->majority);
	begin_line(t, text, TAGGER_TAG);
	while (line_words_next(&t->words)) {
		line_words_find_runs(&t->words);
		name_context_mark(&t->context, &t->words);
		memcpy(t->scorer.bilou.label,
		    t->label + t->words.word[0].ordinal, t->words.n);
		name_majority_label(
		    &t->majority, &t->words, t->scorer.bilou.label);
		if (t->full_names)
			full_names_keep(
			    &t->full, &t->words, t->scorer.bilou.label);
		add_piece(t, line);
		keep_forms(t, 0);
	}
	keep_forms(t, 1);
	t->ordinal = t->words.ordinal;
}

void
tagger_free(struct tagger *t)
{
	glossary_free(&t->glossary);
	line_words_free(&t->words);
	name_context_free(&t->context);
	name_majority_free(&t->majority);
	full_names_free(&t->full);
	normal_list_free(&t->normal);
	free(t->entity);
	free(t->timex);
	free(t->value);
	free(t->label);
	t->entity = NULL;
	t->timex = NULL;
	t->value = NULL;
	t->label = NULL;
	t->n = t->cap = t->timex_cap = t->value_cap = t->label_cap = 0;
	t->vague = 0;
}
