#include "align/sentence_terms.h"

#include <stdlib.h>
#include <string.h>

#include "stream/mention.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/token.h"
#include "text/utf8.h"

void
sentence_terms_free(struct sentence_terms *w)
{
	int i;

	free(w->sentence);
	free(w->token);
	free(w->place);
	free(w->kind);
	free(w->figure);
	free(w->cut);
	for (i = 0; i < LAYER_COUNT; i++)
		free(w->term[i]);
	memset(w, 0, sizeof(*w));
}

void
sentence_terms_clear(struct sentence_terms *w)
{
	w->n = w->token_n = w->figure_n = 0;
	memset(w->term_n, 0, sizeof(w->term_n));
}

/* Room for n more terms in each layer. */
static void
reserve_terms(struct sentence_terms *w, size_t n)
{
	int i;

	for (i = 0; i < LAYER_COUNT; i++) {
		w->term[i] = memory_grow(w->term[i], &w->term_cap[i],
		    w->term_n[i] + n, sizeof(*w->term[i]));
	}
}

/*
 * Count a term in a slice, the last one, of the terms of a layer; *place is
 * what it last was.
 */
static inline void
add_term(
    struct term *t, struct slice *s, const struct term *term, uint32_t *place)
{
	uint32_t i = *place - s->at;

	/* The place may be that of another sentence or report. */
	if (i < s->n && t[*place].number == term->number) {
		t += *place;
		t->count++;
		t->name |= term->name;
		t->stop |= term->stop;
		return;
	}
	*place = s->at + s->n;
	t[*place] = *term;
	s->n++;
}

static void
add_terms(struct sentence_terms *w, struct wording_sentence *s,
    const struct term_table *l, uint32_t word, int name)
{
	int layer, stop = term_table_term(l, word, LAYER_STEM) == LEXIS_NONE;
	struct term t = { 0, 1, name != 0, stop != 0 };

	for (layer = stop ? LAYER_SENSE : 0; layer < LAYER_COUNT; layer++) {
		t.number = term_table_term(l, word, (enum layer)layer);
		add_term(w->term[layer], &s->terms[layer], &t,
		    &l->place[t.number][layer]);
	}
}

/* Room for n more tokens. */
static void
reserve_tokens(struct sentence_terms *w, size_t n)
{
	w->token = memory_grow(
	    w->token, &w->token_cap, w->token_n + n, sizeof(*w->token));
	w->place = memory_grow(
	    w->place, &w->place_cap, w->token_n + n, sizeof(*w->place));
	w->kind = memory_grow(w->kind, &w->kind_cap, w->token_n + n, 1);
}

static void
add_word(struct sentence_terms *w, struct wording_sentence *s,
    struct term_table *l, struct span text, int name)
{
	uint32_t word = term_table_word(l, text);
	enum wording_kind kind = WORDING_TELLING;

	if (name)
		kind = WORDING_NAME;
	else if ((text.p[0] >= '0' && text.p[0] <= '9') ||
		 term_table_term(l, word, LAYER_STEM) == LEXIS_NONE)
		kind = WORDING_OTHER;
	w->token[w->token_n] = word;
	w->place[w->token_n] = (uint32_t)(text.p - s->text.p);
	w->kind[w->token_n++] = (char)kind;
	s->tokens.n++;
	add_terms(w, s, l, word, name);
}

/* What is a name in the sentence at hand. */
struct name_terms {
	int known; /* by the entities of the record; else by capitals */
	struct mentions rest;
	struct mention m; /* the last of them */
};

static int
is_name(struct name_terms *n, struct span text, struct span word)
{
	const char *p = word.p;
	size_t at = (size_t)(word.p - text.p);

	if (!n->known && (unsigned char)*p < 0x80)
		return *p >= 'A' && *p <= 'Z';
	if (!n->known)
		return letter_is_upper(utf8_next(&p, word.p + word.n));
	while (n->m.end <= at)
		if (!mention_next(&n->rest, &n->m))
			return 0;
	return mention_names(&n->m) && n->m.start < at + word.n;
}

/* What a figure counts can be one of the next words but stop words. */
static void
find_nouns(const struct sentence_terms *w, const struct term_table *l,
    struct figure *f, size_t at)
{
	size_t i, end = at + f->reach;
	uint32_t stem;
	int n = 0;

	for (i = at; i < end && n < FIGURE_NOUNS; i++) {
		stem = term_table_term(l, w->token[i], LAYER_STEM);
		if (stem != LEXIS_NONE)
			f->noun[n++] = stem;
	}
}

/* Once all words of the sentence are there. */
static void
add_figure(struct sentence_terms *w, const struct figure *f)
{
	struct slice *s = &w->sentence[w->n - 1].figures;
	struct figure *p =
	    memory_grow(w->figure, &w->figure_cap, w->figure_n + 1, sizeof(*p));

	w->figure = p;
	if (s->n == WORDING_FIGURES_MAX)
		return;
	p[w->figure_n++] = *f;
	s->n++;
}

/* Cut the text into w->cut; returns the number of tokens. */
static size_t
tokenise(struct sentence_terms *w, struct span text)
{
	struct token t;
	size_t at, n = 0;

	for (at = 0; token_next(text, &at, &t);) {
		if (n == w->cut_cap) {
			w->cut =
			    memory_grow(w->cut, &w->cut_cap, n + 1, sizeof(t));
		}
		w->cut[n++] = t;
	}
	return n;
}

static void
begin_sentence(struct sentence_terms *w, struct span text)
{
	struct wording_sentence *s;
	int i;

	w->sentence = s =
	    memory_grow(w->sentence, &w->sentence_cap, w->n + 1, sizeof(*s));
	s += w->n++;
	s->text = text;
	s->tokens = (struct slice){ (uint32_t)w->token_n, 0 };
	s->figures = (struct slice){ (uint32_t)w->figure_n, 0 };
	for (i = 0; i < LAYER_COUNT; i++)
		s->terms[i] = (struct slice){ (uint32_t)w->term_n[i], 0 };
}

void
sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities)
{
	struct name_terms names = { .known = entities != NULL };
	size_t i, n = tokenise(w, text), word = w->token_n;
	struct wording_sentence *s;
	struct figure f;
	int layer;

	begin_sentence(w, text);
	reserve_tokens(w, n);
	reserve_terms(w, n);
	if (entities != NULL)
		names.rest = (struct mentions){ *entities, text.n, 0 };
	s = &w->sentence[w->n - 1];
	for (i = 0; i < n; i++)
		if (w->cut[i].kind != TOKEN_PUNCT)
			add_word(w, s, l, w->cut[i].text,
			    is_name(&names, text, w->cut[i].text));
	for (layer = 0; layer < LAYER_COUNT; layer++)
		w->term_n[layer] += s->terms[layer].n;
	for (i = 0; i < n; i++) {
		if (figure_at(w->cut, n, i, &f)) {
			find_nouns(w, l, &f, word + f.words);
			add_figure(w, &f);
		}
		word += w->cut[i].kind != TOKEN_PUNCT;
	}
}

struct span
sentence_terms_written(const struct sentence_terms *w, size_t i, size_t t)
{
	struct span text = w->sentence[i].text;
	struct token token = { { text.p, 0 }, TOKEN_WORD };
	size_t at = w->place[t];

	(void)token_next(text, &at, &token);
	return token.text;
}
