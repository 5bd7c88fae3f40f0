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
	free(w->word);
	free(w->offset);
	free(w->length);
	free(w->class);
	free(w->marks);
	free(w->value);
	free(w->name);
	free(w->token);
	for (i = 0; i < LAYER_COUNT; i++)
		free(w->term[i]);
	memset(w, 0, sizeof(*w));
}

void
sentence_terms_clear(struct sentence_terms *w)
{
	w->n = w->word_n = w->value_n = w->name_n = 0;
	memset(w->term_n, 0, sizeof(w->term_n));
	w->language = (struct language){ 0 };
}

/* Make room for n more terms in each layer. */
static void
reserve_terms(struct sentence_terms *w, size_t n)
{
	int i;

	for (i = 0; i < LAYER_COUNT; i++)
		w->term[i] = memory_grow(w->term[i], &w->term_cap[i],
		    w->term_n[i] + n, sizeof(*w->term[i]));
}

/*
 * Add one occurrence of a term to the terms of the last sentence, which are
 * slice s of t.  *last caches the index at which the term was last stored.
 */
static inline void
add_term(
    struct term *t, struct slice *s, const struct term *term, uint32_t *last)
{
	uint32_t i = *last - s->at;

	/* It may be an index of another sentence or report. */
	if (i < s->n && t[*last].number == term->number) {
		t += *last;
		t->count++;
		t->name |= term->name;
		t->quoted |= term->quoted;
		t->stop |= term->stop;
		return;
	}
	*last = s->at + s->n;
	t[*last] = *term;
	s->n++;
}

static void
add_terms(struct sentence_terms *w, struct align_sentence *s,
    const struct term_table *l, uint32_t word, int name, int quoted)
{
	int layer, stop = term_table_term(l, word, LAYER_STEM) == TERM_NONE;
	struct term t = { 0, 1, name != 0, quoted != 0, stop != 0 };

	for (layer = stop ? LAYER_SENSE : 0; layer < LAYER_COUNT; layer++) {
		t.number = term_table_term(l, word, (enum layer)layer);
		add_term(w->term[layer], &s->terms[layer], &t,
		    &l->last[t.number][layer]);
	}
}

/* Make room for n more words.  Their indices are 32-bit numbers. */
static void
reserve_words(struct sentence_terms *w, size_t n)
{
	if (n > UINT32_MAX - w->word_n)
		memory_exhausted();
	w->word =
	    memory_grow(w->word, &w->word_cap, w->word_n + n, sizeof(*w->word));
	w->offset = memory_grow(
	    w->offset, &w->offset_cap, w->word_n + n, sizeof(*w->offset));
	w->length = memory_grow(
	    w->length, &w->length_cap, w->word_n + n, sizeof(*w->length));
	w->class = memory_grow(w->class, &w->class_cap, w->word_n + n, 1);
	w->marks = memory_grow(w->marks, &w->marks_cap, w->word_n + n, 1);
}

static void
add_word(struct sentence_terms *w, struct align_sentence *s,
    struct term_table *l, struct span text, int name, int quoted)
{
	uint32_t word = term_table_word(l, text);
	enum sentence_terms_class class = SENTENCE_TERMS_CONTENT;

	if (name)
		class = SENTENCE_TERMS_NAME;
	else if (letter_is_digit((unsigned char)text.p[0]) ||
		 term_table_term(l, word, LAYER_STEM) == TERM_NONE)
		class = SENTENCE_TERMS_OTHER;
	w->word[w->word_n] = word;
	w->offset[w->word_n] = (uint32_t)(text.p - s->text.p);
	w->length[w->word_n] = (uint32_t)text.n;
	w->class[w->word_n++] = (char)class;
	s->words.n++;
	add_terms(w, s, l, word, name, quoted);
}

/* Which words of a sentence are names. */
struct name_terms {
	int known; /* whether the entities of the record say so */
	struct mentions rest;
	struct mention m; /* the last one read */
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
	return n->m.start < at + word.n && mention_names(&n->m);
}

/* Store the tokens of the text in w->token and return their number. */
static size_t
tokenise(struct sentence_terms *w, struct span text)
{
	struct token t;
	size_t at, n = 0;

	for (at = 0; token_next(text, &at, &t);) {
		if (n == w->token_cap)
			w->token = memory_grow(
			    w->token, &w->token_cap, n + 1, sizeof(t));
		w->token[n++] = t;
	}
	return n;
}

static void
begin_sentence(struct sentence_terms *w, struct span text)
{
	struct align_sentence *s;
	int i;

	w->sentence = s =
	    memory_grow(w->sentence, &w->sentence_cap, w->n + 1, sizeof(*s));
	s += w->n++;
	s->text = text;
	s->key = 0;
	s->source = (struct span){ text.p, 0 };
	s->last_marks = 0;
	s->words = (struct slice){ (uint32_t)w->word_n, 0 };
	s->values = (struct slice){ (uint32_t)w->value_n, 0 };
	s->names = (struct slice){ (uint32_t)w->name_n, 0 };
	for (i = 0; i < LAYER_COUNT; i++)
		s->terms[i] = (struct slice){ (uint32_t)w->term_n[i], 0 };
}

/* Whether text is quoted after this punctuation, if it was before. */
static int
is_quoted(struct span mark, int before)
{
	static const struct span straight = { "\"", 1 };
	static const struct span open = { "\xe2\x80\x9c", 3 };
	static const struct span closed = { "\xe2\x80\x9d", 3 };

	if (span_equal(mark, straight))
		return !before;
	return span_equal(mark, open) || (before && !span_equal(mark, closed));
}

/* What a mark shows of the words beside it. */
static unsigned
read_mark(struct span mark)
{
	unsigned char c = (unsigned char)*mark.p;

	if (c == '"' || c >= 0x80)
		return SENTENCE_TERMS_QUOTE;
	return c == ',' || c == ';' || c == ':' || c == '(' || c == ')'
		   ? SENTENCE_TERMS_BREAK
		   : 0;
}

/*
 * Count a word for the language.  Stop words of terms may have accents, those
 * of a language not: "th\303\251" is no English.
 */
static void
count_language(struct language *l, struct span word, int stop)
{
	struct lexicon_key key;
	size_t i = 0;

	while (stop && i < word.n && (unsigned char)word.p[i] < 0x80)
		i++;
	if (stop && i < word.n) {
		lexicon_key(&key, word);
		language_add_word(l, word, &key);
		return;
	}
	l->words++;
	l->english += stop && word.n >= LANGUAGE_LETTERS;
}

/* Add the words among the n tokens of the last sentence, and their terms. */
static void
add_words(struct sentence_terms *w, struct term_table *l, size_t n,
    const struct span *entities)
{
	struct align_sentence *s = &w->sentence[w->n - 1];
	struct name_terms names = { .known = entities != NULL };
	struct span word;
	unsigned marks = 0;
	int layer, quoted = 0;
	size_t i;

	if (n == 0)
		return;
	reserve_words(w, n);
	reserve_terms(w, n);
	if (entities != NULL)
		names.rest = (struct mentions){ *entities, s->text.n, 0 };
	for (i = 0; i < n; i++) {
		word = w->token[i].text;
		if (w->token[i].kind == TOKEN_PUNCT) {
			quoted = is_quoted(word, quoted);
			marks |= read_mark(word);
			continue;
		}
		w->marks[w->word_n] = (char)marks;
		marks = 0;
		add_word(w, s, l, word, is_name(&names, s->text, word), quoted);
		if (w->token[i].kind == TOKEN_WORD)
			count_language(&w->language, word,
			    term_table_term(l, w->word[w->word_n - 1],
				LAYER_STEM) == TERM_NONE);
	}
	s->last_marks = marks;
	for (layer = 0; layer < LAYER_COUNT; layer++)
		w->term_n[layer] += s->terms[layer].n;
}

/*
 * What an amount counts is named by one of the next words, except stop words;
 * no further than the next punctuation.  token and word are those after the
 * amount.
 */
static void
find_nouns(const struct sentence_terms *w, const struct term_table *l,
    struct align_value *v, size_t token, size_t n, size_t word)
{
	uint32_t stem;
	int nouns = 0, i;

	for (i = 0; i < SENTENCE_NOUNS; i++)
		v->noun[i] = TERM_NONE;
	for (; token < n && w->token[token].kind != TOKEN_PUNCT &&
	       nouns < SENTENCE_NOUNS;
	     token++, word++) {
		stem = term_table_term(l, w->word[word], LAYER_STEM);
		if (stem != TERM_NONE)
			v->noun[nouns++] = stem;
	}
}

static void
add_value(struct sentence_terms *w, const struct align_value *v)
{
	struct slice *s = &w->sentence[w->n - 1].values;

	if (s->n == SENTENCE_VALUES_MAX)
		return;
	w->value =
	    memory_grow(w->value, &w->value_cap, w->value_n + 1, sizeof(*v));
	w->value[w->value_n++] = *v;
	s->n++;
}

static void
add_name(struct sentence_terms *w, const struct mention *m, struct span text,
    struct slice words)
{
	struct slice *s = &w->sentence[w->n - 1].names;

	if (s->n == SENTENCE_NAMES_MAX)
		return;
	w->name =
	    memory_grow(w->name, &w->name_cap, w->name_n + 1, sizeof(*w->name));
	w->name[w->name_n++] = (struct align_name){ entity_find(m->type),
		m->value.n > 0 ? m->value : text, words };
	s->n++;
}

/* A position among the tokens of a sentence, and among its words. */
struct position {
	size_t token, word;
};

/* Go on to the first token at or after p. */
static void
go_to(const struct sentence_terms *w, size_t n, const char *p,
    struct position *at)
{
	for (; at->token < n && w->token[at->token].text.p < p; at->token++)
		at->word += w->token[at->token].kind != TOKEN_PUNCT;
}

/* Add the names and amounts of the last sentence, of n tokens. */
static void
add_mentions(struct sentence_terms *w, const struct term_table *l, size_t n,
    struct span entities)
{
	const struct align_sentence *s = &w->sentence[w->n - 1];
	struct mentions rest = { entities, s->text.n, 0 };
	struct position at = { 0, s->words.at };
	struct align_value v;
	struct mention m;

	while (mention_next(&rest, &m)) {
		v.type = entity_find(m.type);
		if (v.type == ENTITY_COUNT)
			continue; /* of a type that is not known */
		v.text = (struct span){ s->text.p + m.start, m.end - m.start };
		go_to(w, n, v.text.p, &at);
		v.words.at = (uint32_t)at.word;
		go_to(w, n, v.text.p + v.text.n, &at);
		v.words.n = (uint32_t)at.word - v.words.at;
		if (mention_names(&m)) {
			add_name(w, &m, v.text, v.words);
			continue;
		}
		v.form = m.value;
		normal_read(&v.value, v.type, m.value);
		if (m.value.n == 0 || v.value.kind == NORMAL_NONE)
			continue;
		find_nouns(w, l, &v, at.token, n, at.word);
		add_value(w, &v);
	}
}

void
sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities)
{
	size_t n = tokenise(w, text);

	begin_sentence(w, text);
	add_words(w, l, n, entities);
	if (entities != NULL)
		add_mentions(w, l, n, *entities);
}
