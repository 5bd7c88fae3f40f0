#include "align/sentence_terms.h"

#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/memory.h"
#include "text/plain_word.h"
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
 * Add one occurrence of a term to those of the last sentence, s; as has its
 * number and bits.  *last caches the index at which it was last stored.
 */
static inline void
add_term(struct sentence_terms *w, const struct align_sentence *s,
    enum layer layer, struct term as, uint32_t *last)
{
	struct term *t = w->term[layer];
	size_t n = w->term_n[layer];

	/* It may be an index of another sentence or report. */
	if (*last >= s->terms[layer].at && *last < n &&
	    t[*last].number == as.number) {
		t += *last;
		t->bits = (term_count(t) + 1) |
			  ((t->bits | as.bits) & ~(TERM_NAME - 1));
		return;
	}
	*last = (uint32_t)n;
	t[n] = as;
	w->term_n[layer] = n + 1;
}

/* Add the terms of a word, with their bits. */
static inline void
add_terms(struct sentence_terms *w, const struct align_sentence *s,
    const struct term_table *l, const uint32_t *n, uint32_t bits)
{
	uint32_t(*last)[LAYER_COUNT] = l->last, i = n[LAYER_SENSE];

	add_term(
	    w, s, LAYER_SENSE, (struct term){ i, bits }, &last[i][LAYER_SENSE]);
	if (bits & TERM_STOP)
		return;
	i = n[LAYER_STEM];
	add_term(
	    w, s, LAYER_STEM, (struct term){ i, bits }, &last[i][LAYER_STEM]);
	i = n[LAYER_HEAD];
	add_term(
	    w, s, LAYER_HEAD, (struct term){ i, bits }, &last[i][LAYER_HEAD]);
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

/*
 * Count a word for the language.  Stop words of terms may have accents, those
 * of a language not: "th\303\251" is no English.
 */
static void
count_odd(struct language *l, struct span word, int stop)
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

/* The same for a word that may be plain. */
static inline void
count_language(struct language *l, struct span word, int plain, int stop)
{
	if (!plain) {
		count_odd(l, word, stop);
		return;
	}
	l->words++;
	l->english += stop && word.n >= LANGUAGE_LETTERS;
}

/* What is known of the words behind a token. */
struct standing {
	uint32_t bits;  /* TERM_QUOTED in quotation marks */
	unsigned marks; /* between it and the next word */
};

/* Add a word to the last sentence, which is in, and its terms. */
static inline void
add_word(struct sentence_terms *w, const struct align_sentence *in,
    const struct term_table *l, uint32_t word, size_t at, int name,
    const struct standing *s)
{
	const uint32_t *term = l->word[word].term;
	uint32_t bits = 1 | s->bits;
	unsigned class = SENTENCE_TERMS_CONTENT;

	if (term[LAYER_STEM] == TERM_NONE) {
		bits |= TERM_STOP;
		class = SENTENCE_TERMS_OTHER;
	} else if (letter_is_digit((unsigned char)in->text.p[at]))
		class = SENTENCE_TERMS_OTHER;
	if (name) {
		bits |= TERM_NAME;
		class = SENTENCE_TERMS_NAME;
	}
	if (w->room == 0)
		reserve(w);
	w->room--;
	w->word[w->word_n] = word;
	w->offset[w->word_n] = (uint32_t)at;
	w->look[w->word_n++] = (unsigned char)(class | s->marks);
	add_terms(w, in, l, term, bits);
}

/* Note a mark for the words behind it. */
static void
pass_mark(struct standing *s, struct span mark)
{
	static const struct span open = { "\xe2\x80\x9c", 3 };
	static const struct span closed = { "\xe2\x80\x9d", 3 };
	unsigned char c = (unsigned char)*mark.p;

	if (c == '"' || c >= 0x80)
		s->marks |= SENTENCE_TERMS_QUOTE;
	else if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')')
		s->marks |= SENTENCE_TERMS_BREAK;
	if (c == '"' ||
	    (c >= 0x80 && span_equal(mark, s->bits != 0 ? closed : open)))
		s->bits ^= TERM_QUOTED;
}

/* The token at p, which may not be plain; it is empty behind the last. */
static struct token
odd_token(struct span text, const char *p)
{
	size_t at = (size_t)(p - text.p);
	struct token t;

	if (!token_next(text, &at, &t))
		t.text = (struct span){ text.p + text.n, 0 };
	return t;
}

/* The token at p, and the same as a plain word; if it is none, plain->n is 0.
 */
static inline struct token
read_token(struct span text, const char *p, struct plain_word *plain)
{
	const char *end = text.p + text.n;
	struct token t = { { end, 0 }, TOKEN_WORD };

	while (p < end && *p == ' ')
		p++;
	if (p == end)
		return t;
	*plain = plain_word_take(p, end);
	if (plain->n > 0 &&
	    (p + plain->n == end || plain_word_ends(p[plain->n]))) {
		t.text = (struct span){ p, plain->n };
		return t;
	}
	t = odd_token(text, p);
	if (t.text.n != plain->n || t.text.p != p)
		plain->n = 0;
	return t;
}

/* The number of a word. */
static inline uint32_t
find_word(struct term_table *l, struct span word, struct plain_word plain)
{
	return plain.n > 0 ? term_table_plain(l, word, plain)
			   : term_table_word(l, word);
}

/* Add the words, names and amounts of the last sentence. */
static void
add_words(
    struct sentence_terms *w, struct term_table *l, struct span text, int known)
{
	struct align_sentence *in = &w->sentence[w->n - 1];
	struct sentence_mentions *m = &w->mentions;
	struct standing s = { 0 };
	struct plain_word plain;
	struct token t = { { text.p, 0 }, TOKEN_WORD };
	uint32_t word, stem;
	size_t at;

	for (;;) {
		t = read_token(text, t.text.p + t.text.n, &plain);
		if (t.text.n == 0)
			break;
		at = (size_t)(t.text.p - text.p);
		if (at >= m->next)
			sentence_mentions_follow(m, at, w->word_n);
		if (t.kind == TOKEN_PUNCT) {
			pass_mark(&s, t.text);
			m->open = m->value_n;
			continue;
		}
		word = find_word(l, t.text, plain);
		add_word(w, in, l, word, at,
		    known ? m->name_from < at + t.text.n : has_capital(t.text),
		    &s);
		s.marks = 0;
		stem = term_table_term(l, word, LAYER_STEM);
		if (t.kind == TOKEN_WORD)
			count_language(&w->language, t.text, plain.n > 0,
			    stem == TERM_NONE);
		if (m->open < m->value_n && stem != TERM_NONE)
			sentence_mentions_noun(m, stem);
	}
	in->last_marks = s.marks;
	sentence_mentions_follow(m, SIZE_MAX, w->word_n);
}

static void
end_sentence(struct sentence_terms *w)
{
	struct align_sentence *s = &w->sentence[w->n - 1];
	const struct term *t = w->term[LAYER_STEM];
	size_t k;
	int i;

	s->words.n = (uint32_t)w->word_n - s->words.at;
	s->values.n = (uint32_t)w->mentions.value_n - s->values.at;
	s->names.n = (uint32_t)w->mentions.name_n - s->names.at;
	for (i = 0; i < LAYER_COUNT; i++)
		s->terms[i].n = (uint32_t)w->term_n[i] - s->terms[i].at;
	s->name_terms = 0;
	s->quotes = 0;
	for (k = s->terms[LAYER_STEM].at; k < w->term_n[LAYER_STEM]; k++) {
		s->name_terms += (t[k].bits & TERM_NAME) != 0;
		s->quotes |= (t[k].bits & TERM_QUOTED) != 0;
	}
}

void
sentence_terms_add(struct sentence_terms *w, struct term_table *l,
    struct span text, const struct span *entities)
{
	term_table_start(l);
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
