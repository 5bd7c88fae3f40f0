#include "align/evidence.h"

#include <stdlib.h>
#include <string.h>

#include "align/link_relation.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/token.h"

/* What is marked of a word, beside the stamp. */
enum { THERE, NAME, TOLD, MARKS };

void
evidence_free(struct evidence *e)
{
	verbatim_free(&e->quotes);
	free(e->text);
	free(e->mark);
	memset(e, 0, sizeof(*e));
}

static int
append(struct evidence *e, struct span s)
{
	char *p = memory_grow(e->text, &e->cap, e->n + s.n, 1);

	if (p == NULL)
		return -1;
	e->text = p;
	if (s.n > 0)
		memcpy(p + e->n, s.p, s.n);
	e->n += s.n;
	return 0;
}

/* Add an item to the value of that name, which begins with it if it is new. */
static int
append_item(struct evidence *e, const char *name, int *items, struct span item)
{
	if ((*items)++ > 0)
		return append(e, span_of("|")) != 0 ? -1 : append(e, item);
	if (e->n > 0 && append(e, span_of(" ")) != 0)
		return -1;
	return append(e, span_of(name)) != 0 ? -1 : append(e, item);
}

static uint32_t *
mark(const struct evidence *e, uint32_t stem)
{
	return &e->mark[(size_t)stem * MARKS];
}

/* Room for the marks of all stems, and stamps that none has yet. */
static int
renew(struct evidence *e, size_t stems)
{
	uint32_t *p =
	    memory_grow(e->mark, &e->mark_cap, stems * MARKS, sizeof(*p));

	if (p == NULL)
		return -1;
	e->mark = p;
	if (++e->stamp == 0) {
		e->mark_n = 0;
		e->stamp = 1;
	}
	for (; e->mark_n < stems * MARKS; e->mark_n++)
		p[e->mark_n] = 0;
	return 0;
}

static void
mark_words(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *b, size_t k)
{
	struct slice s = b->sentence[k].tokens;
	uint32_t stem;
	size_t t;

	for (t = s.at; t < s.at + s.n; t++) {
		stem = term_table_term(l, b->token[t], LAYER_STEM);
		if (stem == LEXIS_NONE)
			continue;
		mark(e, stem)[THERE] = e->stamp;
		if (b->kind[t] == WORDING_NAME)
			mark(e, stem)[NAME] = e->stamp;
	}
}

static int
begins_with_digit(const struct sentence_terms *w, size_t i, size_t t)
{
	return letter_is_digit(
	    (unsigned char)w->sentence[i].text.p[w->place[t]]);
}

/* The words of the sentence that are marked, those that are names or others. */
static int
tell_words(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, int names)
{
	struct slice s = a->sentence[i].tokens;
	int name, items = 0;
	uint32_t stem, *m;
	size_t t;

	for (t = s.at; t < s.at + s.n; t++) {
		stem = term_table_term(l, a->token[t], LAYER_STEM);
		if (stem == LEXIS_NONE)
			continue;
		m = mark(e, stem);
		name = m[NAME] == e->stamp && a->kind[t] == WORDING_NAME;
		if (m[THERE] != e->stamp || m[TOLD] == e->stamp ||
		    names != name || begins_with_digit(a, i, t))
			continue;
		m[TOLD] = e->stamp;
		if (append_item(e, names ? "names:" : "words:", &items,
			sentence_terms_written(a, i, t)) != 0)
			return -1;
	}
	return 0;
}

/* A figure without the blanks between its tokens. */
static int
tell_figure(
    struct evidence *e, const char *name, int *items, const struct figure *f)
{
	struct span s = { f->text.p, 0 }, text = f->text;
	size_t at = 0;
	struct token t;

	if (append_item(e, name, items, s) != 0)
		return -1;
	while (token_next(text, &at, &t))
		if ((t.text.p > text.p && append(e, span_of("_")) != 0) ||
		    append(e, t.text) != 0)
			return -1;
	return 0;
}

static int
tell_difference(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	const struct figure *x, *y;
	int items = 0;

	if (!link_relation_differing(a, i, b, k, &x, &y))
		return 0;
	if (tell_figure(e, "differs:", &items, x) != 0)
		return -1;
	return tell_figure(e, "differs:", &items, y);
}

/* The words of the runs, as the first sentence writes them. */
static int
tell_quotes(struct evidence *e, const struct sentence_terms *a, size_t i)
{
	const struct slice *r;
	int items = 0;
	size_t k, at, t;

	for (k = 0; k < e->quotes.n; k++) {
		r = &e->quotes.run[k];
		at = a->sentence[i].tokens.at + r->at;
		if (append_item(e, "quote:", &items,
			sentence_terms_written(a, i, at)) != 0)
			return -1;
		for (t = 1; t < r->n; t++)
			if (append(e, span_of("_")) != 0 ||
			    append(e, sentence_terms_written(a, i, at + t)) !=
				0)
				return -1;
	}
	return 0;
}

static int
tell_figures(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	struct slice x = a->sentence[i].figures, y = b->sentence[k].figures;
	size_t n, m;
	int items = 0;

	for (n = x.at; n < x.at + x.n; n++)
		for (m = y.at; m < y.at + y.n; m++)
			if (figure_equal(&a->figure[n], &b->figure[m])) {
				if (tell_figure(e, "figures:", &items,
					&a->figure[n]) != 0)
					return -1;
				break;
			}
	return 0;
}

struct span
evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k)
{
	e->n = 0;
	if (renew(e, l->strings.n) != 0)
		return (struct span){ NULL, 0 };
	mark_words(e, l, b, k);
	if (verbatim_find(&e->quotes, a, i, b, k) != 0 ||
	    tell_quotes(e, a, i) != 0 || tell_difference(e, a, i, b, k) != 0 ||
	    tell_figures(e, a, i, b, k) != 0 ||
	    tell_words(e, l, a, i, 1) != 0 || tell_words(e, l, a, i, 0) != 0)
		return (struct span){ NULL, 0 };
	if (e->n == 0)
		return (struct span){ "-", 1 };
	return (struct span){ e->text, e->n };
}
