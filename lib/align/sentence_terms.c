#include "align/sentence_terms.h"

#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/memory.h"
#include "text/token.h"
#include "text/utf8.h"

enum { BLOCK = 64 }; /* words that there is room for at once */

void
sentence_terms_free(struct sentence_terms *w)
{
	int i;

	free(w->sentence);
	free(w->word);
	free(w->offset);
	free(w->look);
	sentence_mentions_free(&w->mentions);
	for (i = 0; i < LAYER_COUNT; i++)
		free(w->term[i]);
	memset(w, 0, sizeof(*w));
}

void
sentence_terms_clear(struct sentence_terms *w)
{
	w->n = w->word_n = w->room = 0;
	sentence_mentions_clear(&w->mentions);
	memset(w->term_n, 0, sizeof(w->term_n));
	w->language = (struct language){ 0 };
}

/*
 * Make room for some more words and their terms.  Indices of words are 32-bit
 * numbers.
 */
static void
reserve(struct sentence_terms *w)
{
	size_t n = w->word_n + BLOCK;
	int i;

	if (BLOCK > UINT32_MAX - w->word_n)
		memory_exhausted();
	w->word = memory_grow(w->word, &w->word_cap, n, sizeof(*w->word));
	w->offset =
	    memory_grow(w->offset, &w->offset_cap, n, sizeof(*w->offset));
	w->look = memory_grow(w->look, &w->look_cap, n, 1);
	for (i = 0; i < LAYER_COUNT; i++)
		w->term[i] = memory_grow(w->term[i], &w->term_cap[i],
		    w->term_n[i] + BLOCK, sizeof(*w->term[i]));
	w->room = BLOCK;
}

/*
 * Add one occurrence of a term to those of the last sentence, which begin at
 * index first.  *last caches the index at which the term was last stored.
 */
static inline void
add_term(struct sentence_terms *w, enum layer layer, uint32_t first,
    struct term term, uint32_t *last)
{
	struct term *t = w->term[layer];
	size_t n = w->term_n[layer];

	/* It may be an index of another sentence or report. */
	if (*last >= first && *last < n && t[*last].number == term.number) {
		t += *last;
		t->count++;
		t->name |= term.name;
		t->quoted |= term.quoted;
		t->stop |= term.stop;
		return;
	}
	*last = (uint32_t)n;
	t[n] = term;
	w->term_n[layer] = n + 1;
}

static void
add_terms(struct sentence_terms *w, const struct align_sentence *s,
    const struct term_table *l, uint32_t word, int name, int quoted)
{
	const uint32_t *number = l->word[word].term;
	int layer, stop = number[LAYER_STEM] == TERM_NONE;
	struct term t = { 0, 1, name != 0, quoted != 0, stop != 0 };

	for (layer = stop ? LAYER_SENSE : 0; layer < LAYER_COUNT; layer++) {
		t.number = number[layer];
		add_term(w, (enum layer)layer, s->terms[layer].at, t,
		    &l->last[t.number][layer]);
	}
}

/* Whether a word is a name if no entities say so. */
static int
has_capital(struct span word)
{
	const char *p = word.p;

	return letter_is_upper(utf8_next(&p, p + word.n));
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
	s->values = (struct slice){ (uint32_t)w->mentions.value_n, 0 };
	s->names = (struct slice){ (uint32_t)w->mentions.name_n, 0 };
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

/* How a word stands in its sentence. */
struct standing {
	int name, quoted;
	unsigned marks; /* before it */
};

/* Add a word to the last sentence, and its terms. */
static void
add_word(struct sentence_terms *w, struct term_table *l, const struct token *t,
    const struct standing *as)
{
	const struct align_sentence *s = &w->sentence[w->n - 1];
	uint32_t word = term_table_word(l, t->text);
	int stop = term_table_term(l, word, LAYER_STEM) == TERM_NONE;
	enum sentence_terms_class class = SENTENCE_TERMS_CONTENT;

	if (as->name)
		class = SENTENCE_TERMS_NAME;
	else if (stop || letter_is_digit((unsigned char)t->text.p[0]))
		class = SENTENCE_TERMS_OTHER;
	if (w->room == 0)
		reserve(w);
	w->room--;
	w->word[w->word_n] = word;
	w->offset[w->word_n] = (uint32_t)(t->text.p - s->text.p);
	w->look[w->word_n++] = (unsigned char)(class | as->marks);
	add_terms(w, s, l, word, as->name, as->quoted);
	if (t->kind == TOKEN_WORD)
		count_language(&w->language, t->text, stop);
}

/* Note a mark for the words behind it. */
static void
pass_mark(struct standing *as, struct span mark)
{
	as->quoted = is_quoted(mark, as->quoted);
	as->marks |= read_mark(mark);
}

/* Add the words, names and amounts of the last sentence. */
static void
add_words(
    struct sentence_terms *w, struct term_table *l, struct span text, int known)
{
	struct sentence_mentions *m = &w->mentions;
	struct standing as = { 0 };
	struct token t;
	uint32_t stem;
	size_t end = 0, at;

	while (token_next(text, &end, &t)) {
		at = (size_t)(t.text.p - text.p);
		if (at >= m->next)
			sentence_mentions_follow(m, at, w->word_n);
		if (t.kind == TOKEN_PUNCT) {
			pass_mark(&as, t.text);
			m->open = m->value_n;
			continue;
		}
		as.name = known ? m->name_from < end : has_capital(t.text);
		add_word(w, l, &t, &as);
		as.marks = 0;
		stem = term_table_term(l, w->word[w->word_n - 1], LAYER_STEM);
		if (m->open < m->value_n && stem != TERM_NONE)
			sentence_mentions_noun(m, stem);
	}
	w->sentence[w->n - 1].last_marks = as.marks;
	sentence_mentions_follow(m, SIZE_MAX, w->word_n);
}

static void
end_sentence(struct sentence_terms *w)
{
	struct align_sentence *s = &w->sentence[w->n - 1];
	int i;

	s->words.n = (uint32_t)w->word_n - s->words.at;
	s->values.n = (uint32_t)w->mentions.value_n - s->values.at;
	s->names.n = (uint32_t)w->mentions.name_n - s->names.at;
	for (i = 0; i < LAYER_COUNT; i++)
		s->terms[i].n = (uint32_t)w->term_n[i] - s->terms[i].at;
}

void
sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities)
{
	begin_sentence(w, text);
	sentence_mentions_start(&w->mentions, text, entities);
	add_words(w, l, text, entities != NULL);
	end_sentence(w);
}

struct span
sentence_terms_text(const struct sentence_terms *w, size_t i, size_t word)
{
	struct token t = { .text = { NULL, 0 } };
	size_t at = w->offset[word];

	token_next(w->sentence[i].text, &at, &t);
	return t.text;
}
