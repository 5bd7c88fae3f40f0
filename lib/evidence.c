#include "evidence.h"

#include <stdlib.h>
#include <string.h>

#include "grow.h"
#include "letter.h"
#include "link_relation.h"
#include "token.h"

/* What is marked of a word, beside the stamp. */
enum { THERE, NAME, TOLD, MARKS };

void
evidence_free(struct evidence *e)
{
	quotes_free(&e->quotes);
	free(e->text);
	free(e->mark);
	memset(e, 0, sizeof(*e));
}

static int
append(struct evidence *e, struct span s)
{
	char *p = grow(e->text, &e->cap, e->n + s.n, 1);

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
mark(const struct evidence *e, uint32_t word)
{
	return &e->mark[(size_t)word * MARKS];
}

/* Room for the marks of all words, and stamps that none has yet. */
static int
renew(struct evidence *e, size_t words)
{
	uint32_t *p = grow(e->mark, &e->mark_cap, words * MARKS, sizeof(*p));

	if (p == NULL)
		return -1;
	e->mark = p;
	if (++e->stamp == 0) {
		e->mark_n = 0;
		e->stamp = 1;
	}
	for (; e->mark_n < words * MARKS; e->mark_n++)
		p[e->mark_n] = 0;
	return 0;
}

/* Goes through the words of a sentence. */
struct walk {
	const struct wording_sentence *s;
	const struct wording *of;
	size_t token; /* the next one */
	int name;     /* is the word one? */
	size_t at;
	struct span text; /* of the word */
	uint32_t stem;
};

static void
walk_start(struct walk *w, const struct wording *of, size_t i)
{
	w->s = &of->sentence[i];
	w->of = of;
	w->token = w->s->tokens.at;
	w->at = 0;
}

static int
walk_next(struct walk *w, const struct lexis *l)
{
	struct token t;

	while (token_next(w->s->text, &w->at, &t))
		if (t.kind != TOKEN_MARK) {
			w->text = t.text;
			w->name = w->of->kind[w->token] == WORDING_NAME;
			w->stem = lexis_stem(l, w->of->token[w->token++]);
			return 1;
		}
	return 0;
}

static void
mark_words(struct evidence *e, const struct lexis *l, const struct wording *b,
    size_t k)
{
	struct walk w;

	for (walk_start(&w, b, k); walk_next(&w, l);)
		if (w.stem != LEXIS_NONE) {
			mark(e, w.stem)[THERE] = e->stamp;
			if (w.name)
				mark(e, w.stem)[NAME] = e->stamp;
		}
}

/* The words of the sentence that are marked, those that are names or others. */
static int
tell_words(struct evidence *e, const struct lexis *l, const struct wording *a,
    size_t i, int names)
{
	int items = 0;
	struct walk w;
	uint32_t *m;

	for (walk_start(&w, a, i); walk_next(&w, l);) {
		if (w.stem == LEXIS_NONE)
			continue;
		m = mark(e, w.stem);
		if (m[THERE] != e->stamp || m[TOLD] == e->stamp ||
		    letter_is_digit((unsigned char)w.text.p[0]) ||
		    names != (m[NAME] == e->stamp && w.name))
			continue;
		m[TOLD] = e->stamp;
		if (append_item(
			e, names ? "names:" : "words:", &items, w.text) != 0)
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
tell_difference(struct evidence *e, const struct wording *a, size_t i,
    const struct wording *b, size_t k)
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
tell_quotes(struct evidence *e, const struct lexis *l, const struct wording *a,
    size_t i)
{
	const struct slice *r;
	int items = 0, bad;
	struct walk w;
	size_t at = 0, n = 0;

	for (walk_start(&w, a, i); n < e->quotes.n && walk_next(&w, l); at++) {
		r = &e->quotes.run[n];
		if (at < r->at)
			continue;
		if (at == r->at)
			bad = append_item(e, "quote:", &items, w.text);
		else
			bad = append(e, span_of("_")) != 0 ||
			      append(e, w.text) != 0;
		if (bad)
			return -1;
		n += at + 1 == r->at + r->n;
	}
	return 0;
}

static int
tell_figures(struct evidence *e, const struct wording *a, size_t i,
    const struct wording *b, size_t k)
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
evidence_find(struct evidence *e, const struct lexis *l,
    const struct wording *a, size_t i, const struct wording *b, size_t k)
{
	e->n = 0;
	if (renew(e, l->words.n) != 0)
		return (struct span){ NULL, 0 };
	mark_words(e, l, b, k);
	if (quotes_find(&e->quotes, a, i, b, k) != 0 ||
	    tell_quotes(e, l, a, i) != 0 ||
	    tell_difference(e, a, i, b, k) != 0 ||
	    tell_figures(e, a, i, b, k) != 0 ||
	    tell_words(e, l, a, i, 1) != 0 || tell_words(e, l, a, i, 0) != 0)
		return (struct span){ NULL, 0 };
	if (e->n == 0)
		return (struct span){ "-", 1 };
	return (struct span){ e->text, e->n };
}
