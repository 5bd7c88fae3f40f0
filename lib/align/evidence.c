#include "align/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "align/link_relation.h"
#include "amount/normal_compare.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/token.h"

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
		if (b->class[t] == SENTENCE_TERMS_NAME)
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
		       a->class[t] == SENTENCE_TERMS_NAME;
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
		if (t.text.p > text.p)
			append(e, span_of("_"));
		append(e, t.text);
	}
}

/* Append the two amounts in which the sentences differ. */
static void
append_difference(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int same)
{
	const struct align_value *x, *y;
	int items = 0;

	if (!link_relation_differing(a, i, b, k, same, &x, &y))
		return;
	append_item(e, "differs:", &items, span_of(""));
	append_value(e, x->text);
	append_item(e, "differs:", &items, span_of(""));
	append_value(e, y->text);
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
			if (normal_compare(&a->value[n].value,
				&b->value[m].value) >= AGREEMENT_COMPATIBLE) {
				append_equal(e, &items, a->value[n].text,
				    b->value[m].text);
				break;
			}
}

struct span
evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k, int same)
{
	e->n = 0;
	mark_stems(e, l, b, k);
	verbatim_find(&e->verbatim, a, i, b, k);
	append_runs(e, a, i);
	append_difference(e, a, i, b, k, same);
	append_values(e, a, i, b, k);
	append_words(e, l, a, i, 1);
	append_words(e, l, a, i, 0);
	if (e->n == 0)
		return (struct span){ "-", 1 };
	return (struct span){ e->text, e->n };
}

int
evidence_sides(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k, int same, struct span side[2])
{
	const struct align_value *x, *y;
	size_t n;

	e->n = 0;
	if (!link_relation_differing(a, i, b, k, same, &x, &y))
		return 0;
	append_value(e, x->text);
	n = e->n;
	append_value(e, y->text);
	side[0] = (struct span){ e->text, n };
	side[1] = (struct span){ e->text + n, e->n - n };
	return 1;
}
