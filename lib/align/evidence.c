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

static void
append(struct evidence *e, struct span s)
{
	char *p = memory_grow(e->text, &e->cap, e->n + s.n, 1);

	e->text = p;
	if (s.n > 0)
		memcpy(p + e->n, s.p, s.n);
	e->n += s.n;
}

/* Add an item to the value of that name, which begins with it if it is new. */
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

static uint32_t *
mark(const struct evidence *e, uint32_t stem)
{
	return &e->mark[(size_t)stem * MARKS];
}

/* Room for the marks of all stems, and stamps that none has yet. */
static void
renew(struct evidence *e, size_t stems)
{
	uint32_t *p =
	    memory_grow(e->mark, &e->mark_cap, stems * MARKS, sizeof(*p));

	e->mark = p;
	if (++e->stamp == 0) {
		e->mark_n = 0;
		e->stamp = 1;
	}
	for (; e->mark_n < stems * MARKS; e->mark_n++)
		p[e->mark_n] = 0;
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
static void
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
		append_item(e, names ? "names:" : "words:", &items,
		    sentence_terms_written(a, i, t));
	}
}

/* A figure without the blanks between its tokens. */
static void
tell_figure(
    struct evidence *e, const char *name, int *items, const struct figure *f)
{
	struct span s = { f->text.p, 0 }, text = f->text;
	size_t at = 0;
	struct token t;

	append_item(e, name, items, s);
	while (token_next(text, &at, &t)) {
		if (t.text.p > text.p)
			append(e, span_of("_"));
		append(e, t.text);
	}
}

static void
tell_difference(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	const struct figure *x, *y;
	int items = 0;

	if (!link_relation_differing(a, i, b, k, &x, &y))
		return;
	tell_figure(e, "differs:", &items, x);
	tell_figure(e, "differs:", &items, y);
}

/* The words of the runs, as the first sentence writes them. */
static void
tell_quotes(struct evidence *e, const struct sentence_terms *a, size_t i)
{
	const struct slice *r;
	int items = 0;
	size_t k, at, t;

	for (k = 0; k < e->quotes.n; k++) {
		r = &e->quotes.run[k];
		at = a->sentence[i].tokens.at + r->at;
		append_item(
		    e, "quote:", &items, sentence_terms_written(a, i, at));
		for (t = 1; t < r->n; t++) {
			append(e, span_of("_"));
			append(e, sentence_terms_written(a, i, at + t));
		}
	}
}

static void
tell_figures(struct evidence *e, const struct sentence_terms *a, size_t i,
    const struct sentence_terms *b, size_t k)
{
	struct slice x = a->sentence[i].figures, y = b->sentence[k].figures;
	size_t n, m;
	int items = 0;

	for (n = x.at; n < x.at + x.n; n++)
		for (m = y.at; m < y.at + y.n; m++)
			if (figure_equal(&a->figure[n], &b->figure[m])) {
				tell_figure(
				    e, "figures:", &items, &a->figure[n]);
				break;
			}
}

struct span
evidence_find(struct evidence *e, const struct term_table *l,
    const struct sentence_terms *a, size_t i, const struct sentence_terms *b,
    size_t k)
{
	e->n = 0;
	renew(e, l->strings.n);
	mark_words(e, l, b, k);
	verbatim_find(&e->quotes, a, i, b, k);
	tell_quotes(e, a, i);
	tell_difference(e, a, i, b, k);
	tell_figures(e, a, i, b, k);
	tell_words(e, l, a, i, 1);
	tell_words(e, l, a, i, 0);
	if (e->n == 0)
		return (struct span){ "-", 1 };
	return (struct span){ e->text, e->n };
}
