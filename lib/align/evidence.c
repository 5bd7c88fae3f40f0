#include "align/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "align/alike.h"
#include "align/link_source.h"
#include "amount/normal_compare.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/token.h"

enum { RUN_CONTENT = 2 };

/* Marks of a stem. */
enum {
	EVIDENCE_NAME = 1,  /* it is a name in the second sentence */
	EVIDENCE_LISTED = 2 /* it is in the evidence */
};

void
evidence_free(struct evidence *e)
{
	verbatim_free(&e->verbatim);
	free(e->text);
	map_free(&e->stems);
	memset(e, 0, sizeof(*e));
}

static void
append(struct evidence *e, struct span s)
{
	e->text = memory_grow(e->text, &e->cap, e->n + s.n, 1);
	if (s.n > 0)
		memcpy(e->text + e->n, s.p, s.n);
	e->n += s.n;
}

/* Append an item to the value of that name; its first item begins the value. */
static void
append_item(struct evidence *e, const char *name, int *items, struct span item)
{
	if ((*items)++ > 0) {
		append(e, span_of("|"));
	} else {
		if (e->n > 0)
			append(e, span_of(" "));
		append(e, span_of(name));
	}
	append(e, item);
}

/* Mark the stems of the second sentence. */
static void
mark_stems(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *b, size_t k)
{
	struct slice s = b->sentence[k].words;
	uint32_t stem, *mark;
	size_t t;

	map_clear(&e->stems);
	for (t = s.at; t < s.at + s.n; t++) {
		stem = term_table_term(l, b->word[t], LAYER_STEM);
		if (stem == TERM_NONE)
			continue;
		mark = map_at(&e->stems, stem);
		if (sentence_terms_class(b, t) == SENTENCE_TERMS_NAME)
			*mark |= EVIDENCE_NAME;
	}
}

/* Whether a word of sentence i begins with a digit. */
static int
begins_with_digit(const struct sentence_terms *w, size_t i, size_t word)
{
	return letter_is_digit(
	    (unsigned char)w->sentence[i].text.p[w->offset[word]]);
}

/*
 * Append the words of the first sentence whose stems the second has: the names
 * of both, or the other words.
 */
static void
append_words(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, int names)
{
	struct slice s = a->sentence[i].words;
	int name, items = 0;
	uint32_t stem, *mark;
	size_t t;

	for (t = s.at; t < s.at + s.n; t++) {
		stem = term_table_term(l, a->word[t], LAYER_STEM);
		if (stem == TERM_NONE)
			continue;
		mark = map_find(&e->stems, stem);
		if (mark == NULL || (*mark & EVIDENCE_LISTED))
			continue;
		name = (*mark & EVIDENCE_NAME) &&
		       sentence_terms_class(a, t) == SENTENCE_TERMS_NAME;
		if (names != name || begins_with_digit(a, i, t))
			continue;
		*mark |= EVIDENCE_LISTED;
		append_item(e, names ? "names:" : "words:", &items,
		    sentence_terms_text(a, i, t));
	}
}

/* Append the text of an amount, with '_' between its tokens. */
static void
append_value(struct evidence *e, struct span text)
{
	size_t at = 0;
	struct token t;

	while (token_next(text, &at, &t)) {
		if (span_equal(t.text, span_of("|")))
			continue;
		if (t.text.p > text.p)
			append(e, span_of("_"));
		append(e, t.text);
	}
}

/* Append what both say in other words: "U.S.=United_States". */
static void
append_alike(struct evidence *e, const struct link_relation *r)
{
	struct alike words = { 0 };
	int items = 0;

	while (alike_next(r->a, r->b, &words)) {
		append_item(e, "alike:", &items, span_of(""));
		append_value(e, statement_text(r->a, words.at[0], words.n[0]));
		append(e, span_of("="));
		append_value(e, statement_text(r->b, words.at[1], words.n[1]));
	}
}

/* Append a value or a full name, in which blanks are '_' already or not. */
static void
append_form(struct evidence *e, struct span form)
{
	size_t i = e->n;

	append(e, form);
	for (; i < e->n; i++)
		if (e->text[i] == ' ' || e->text[i] == '|')
			e->text[i] = '_';
}

/* What a slot has, in a form that can be compared. */
static void
append_slot(struct evidence *e, const struct statement *s, const struct slot *x)
{
	if (x->value != NULL)
		append_form(e, x->value->form);
	else if (x->name != NULL)
		append_form(e, x->name->full);
	else
		append_value(e, statement_text(s, x->at, x->n));
}

/* What a sentence says of a word: whether it is negated, or its modality. */
static void
append_manner(
    struct evidence *e, enum slot_kind kind, const struct statement_word *w)
{
	static const char *const manner[] = { "fact", "possible", "planned",
		"done", "alleged", "refused", "asked" };

	if (kind == SLOT_POLARITY)
		append(e, span_of(w->negated ? "not" : "-"));
	else if (kind == SLOT_MODALITY)
		append(e, span_of(manner[w->modality]));
	else
		append_value(e, w->text);
}

static const char *
kind_name(const struct conflict *c)
{
	if (c->x != NULL && c->x->value != NULL)
		return entity_name(c->x->value->type);
	if (c->x != NULL && c->x->name != NULL)
		return entity_name(c->x->name->type);
	return conflict_feature_name((int)c->kind);
}

/* The words of a sentence that a conflict is about. */
static struct span
conflict_text(const struct statement *s, const struct slot *x, int word)
{
	if (x == NULL)
		return s->word[word].text;
	return x->value != NULL ? x->value->text
				: statement_text(s, x->at, x->n);
}

/* The name that word i is part of, or the word. */
static void
append_participant(struct evidence *e, const struct statement *s, int i)
{
	const struct slot *name = statement_name_at(s, i);

	if (name != NULL)
		append_slot(e, s, name);
	else
		append_value(e, s->word[i].text);
}

/* The two participants in the order of the sentence. */
static void
append_participants(struct evidence *e, const struct statement *s, int i, int k)
{
	append_participant(e, s, i < k ? i : k);
	append(e, span_of(">"));
	append_participant(e, s, i < k ? k : i);
}

/* What the sentence of a side, 0 or 1, has of a conflict. */
static void
append_told(struct evidence *e, const struct link_relation *r,
    const struct conflict *c, int side)
{
	const struct statement *s = side == 0 ? r->a : r->b;
	const struct slot *x = side == 0 ? c->x : c->y;
	int word = side == 0 ? c->a : c->b;

	if (x != NULL)
		append_slot(e, s, x);
	else if (c->kind == SLOT_ROLE)
		append_participants(
		    e, s, word, side == 0 ? c->other_a : c->other_b);
	else
		append_manner(e, c->kind, &s->word[word]);
}

/* Append what a side has of the conflict. */
static void
append_side(struct evidence *e, const struct link_relation *r,
    const struct align_sentence *s, int side)
{
	if (r->sources)
		append_form(e, link_source_names(s->source));
	else
		append_told(e, r, r->best, side);
}

/* Append the words of a side that tell the conflict. */
static void
append_written(struct evidence *e, const struct link_relation *r,
    const struct align_sentence *s, int side)
{
	const struct conflict *c = r->best;

	if (r->sources)
		append_form(e, link_source_names(s->source));
	else if (side == 0)
		append_value(e, conflict_text(r->a, c->x, c->a));
	else
		append_value(e, conflict_text(r->b, c->y, c->b));
}

/* The kind of the conflict of a row that differs. */
static const char *
difference_kind(const struct link_relation *r)
{
	return r->sources ? "source" : kind_name(r->best);
}

/* Append in what the sentences, x and y, differ, and the words that tell it. */
static void
append_difference(struct evidence *e, const struct link_relation *r,
    const struct align_sentence *x, const struct align_sentence *y)
{
	int items = 0;

	if (r->relation != RELATION_DIFFERS)
		return;
	append_item(e, "differs:", &items, span_of(difference_kind(r)));
	append(e, span_of(":"));
	append_side(e, r, x, 0);
	append(e, span_of("|"));
	append_side(e, r, y, 1);
	append(e, span_of(" written:"));
	append_written(e, r, x, 0);
	append(e, span_of("|"));
	append_written(e, r, y, 1);
}

/* Append the runs in common, as the first sentence has them. */
static void
append_runs(struct evidence *e, const struct sentence_terms *a, size_t i)
{
	const struct slice *r;
	int items = 0;
	size_t k, at, t;

	for (k = 0; k < e->verbatim.n; k++) {
		r = &e->verbatim.run[k];
		at = a->sentence[i].words.at + r->at;
		append_item(e, "quote:", &items, sentence_terms_text(a, i, at));
		for (t = 1; t < r->n; t++) {
			append(e, span_of("_"));
			append(e, sentence_terms_text(a, i, at + t));
		}
	}
}

/* Append an amount of the first sentence; the other, if written otherwise. */
static void
append_equal(struct evidence *e, int *items, struct span x, struct span y)
{
	append_item(e, "figures:", items, span_of(""));
	append_value(e, x);
	if (span_equal(x, y))
		return;
	append(e, span_of("="));
	append_value(e, y);
}

/* Append the amounts of the first sentence that the second has too. */
static void
append_values(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	struct slice x = a->sentence[i].values, y = b->sentence[k].values;
	size_t n, m;
	int items = 0;

	for (n = x.at; n < x.at + x.n; n++)
		for (m = y.at; m < y.at + y.n; m++)
			if (normal_compare(&a->mentions.value[n].value,
				&b->mentions.value[m].value) >=
			    AGREEMENT_COMPATIBLE) {
				append_equal(e, &items,
				    a->mentions.value[n].text,
				    b->mentions.value[m].text);
				break;
			}
}

/*
 * A run of words that only this sentence has, from word *at on: its length, or
 * 0.  It is as long as no word has a mate or comes after a comma, begins with
 * the words before it that are no content, such as a preposition, and has two
 * content words, an amount or a name.
 */
static int
next_run(const struct statement *s, int *at)
{
	int i, first, last, content;

	while (*at < s->n) {
		first = *at;
		if (s->word[first].text.p[0] == '\'') { /* 's */
			++*at;
			continue;
		}
		last = first - 1;
		content = 0;
		for (i = first;
		     i < s->n && s->word[i].mate < 0 &&
		     (i == first || !(s->word[i].boundary || s->word[i].quote));
		     i++)
			if (s->word[i].content && !s->word[i].source) {
				content += 1 + s->word[i].slotted;
				last = i;
			}
		if (content >= RUN_CONTENT) {
			*at = first;
			return last - first + 1;
		}
		*at = i > first ? i : first + 1;
	}
	return 0;
}

/* Append the runs of words that only one of the sentences has. */
static void
append_additions(
    struct evidence *e, const char *name, const struct statement *s)
{
	int at, n, items = 0;

	for (at = 0; (n = next_run(s, &at)) > 0; at += n) {
		append_item(e, name, &items, span_of(""));
		append_value(e, statement_text(s, at, n));
	}
}

/* Append an item whose value is a list of names. */
static void
append_names(struct evidence *e, const char *name, struct span names)
{
	int items = 0;

	if (names.n == 0)
		return;
	append_item(e, name, &items, span_of(""));
	append_form(e, names);
}

/* Append who tells the sentences. */
static void
append_sources(struct evidence *e, const struct align_sentence *x,
    const struct align_sentence *y)
{
	struct span a = link_source_names(x->source);
	struct span b = link_source_names(y->source);

	if (link_source_same(a, b)) {
		append_names(e, "source:", b.n > a.n ? b : a);
		return;
	}
	append_names(e, "source-a:", a);
	append_names(e, "source-b:", b);
}

static int
tells_more(const struct statement *s)
{
	int at = 0;

	return next_run(s, &at) > 0;
}

/* Append which sentence tells more, and what. */
static void
append_more(struct evidence *e, const struct link_relation *r)
{
	int items = 0;

	if (r->relation != RELATION_PARTIAL)
		return;
	if (!tells_more(r->a) && !tells_more(r->b))
		return;
	append_item(e, "more:", &items, span_of(tells_more(r->a) ? "a" : ""));
	if (tells_more(r->b))
		append(e, span_of("b"));
	append_additions(e, "adds-a:", r->a);
	append_additions(e, "adds-b:", r->b);
}

struct span
evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, const struct link_relation *r)
{
	e->n = 0;
	mark_stems(e, l, b, k);
	verbatim_find(&e->verbatim, a, i, b, k);
	append_runs(e, a, i);
	append_difference(e, r, &a->sentence[i], &b->sentence[k]);
	append_more(e, r);
	append_values(e, a, i, b, k);
	append_words(e, l, a, i, 1);
	append_words(e, l, a, i, 0);
	append_alike(e, r);
	append_sources(e, &a->sentence[i], &b->sentence[k]);
	if (e->n == 0)
		return (struct span){ "-", 1 };
	return (struct span){ e->text, e->n };
}

struct span
evidence_source(struct evidence *e, const struct align_sentence *s, int side)
{
	static const char *const name[] = {
		"source:", "source-a:", "source-b:"
	};

	e->n = 0;
	if (s->source.n > 1) /* more than "-" */
		append_names(e, name[side + 1], link_source_names(s->source));
	return (struct span){ e->text, e->n };
}

int
evidence_sides(struct evidence *e, const struct link_relation *r,
    const struct align_sentence *x, const struct align_sentence *y,
    struct fact_value_text side[2])
{
	const struct align_sentence *const s[2] = { x, y };
	size_t from, written[2], end[2];
	int i;

	if (r->relation != RELATION_DIFFERS)
		return 0;
	e->n = 0;
	for (i = 0; i < 2; i++) {
		append_side(e, r, s[i], i);
		written[i] = e->n;
		append_written(e, r, s[i], i);
		end[i] = e->n;
	}
	/* The text stays where it is from here on. */
	for (i = 0; i < 2; i++) {
		from = i == 0 ? 0 : end[0];
		side[i].kind = span_of(difference_kind(r));
		side[i].value =
		    (struct span){ e->text + from, written[i] - from };
		side[i].written =
		    (struct span){ e->text + written[i], end[i] - written[i] };
	}
	return 1;
}

struct span
evidence_candidate(
    struct evidence *e, const struct link_relation *r, const struct conflict *c)
{
	e->n = 0;
	append(e, span_of(" candidate:"));
	append(e, span_of(kind_name(c)));
	append(e, span_of(":"));
	append_told(e, r, c, 0);
	append(e, span_of("|"));
	append_told(e, r, c, 1);
	append(e, span_of("="));
	return (struct span){ e->text, e->n };
}
