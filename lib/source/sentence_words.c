#include "source/sentence_words.h"

#include <string.h>

#include "stream/mention.h"
#include "text/letter.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	PAIR_MAX = 40,    /* bytes of a verb and its particle */
	DATELINE_MAX = 16 /* words of a dateline */
};

/* The classes of a verb and its particle: "called on". */
static unsigned
pair_classes(const struct lexicon_key *verb, struct span particle)
{
	struct lexicon_key pair;
	char text[PAIR_MAX];

	if (verb->n == 0 || verb->n + 1 + particle.n > sizeof(text))
		return 0;
	memcpy(text, verb->folded, verb->n);
	text[verb->n] = ' ';
	memcpy(text + verb->n + 1, particle.p, particle.n);
	lexicon_key(&pair, (struct span){ text, verb->n + 1 + particle.n });
	return lexicon_find_key(&reporting, &pair);
}

static int
ends_in_ly(struct span s)
{
	return s.n > 4 && memcmp(s.p + s.n - 2, "ly", 2) == 0;
}

static void
set_word(struct source_word *w, const struct lexicon_key *key)
{
	const char *p = w->text.p;

	if (key->n <= SENTENCE_FOLDED) {
		memcpy(w->folded, key->folded, key->n);
		w->folded_n = (unsigned char)key->n;
	}
	w->verb = lexicon_find_key(&reporting, key);
	w->grammar = lexicon_find_key(&grammar, key);
	w->noun = lexicon_find_key(&speakers, key);
	w->capital =
	    (char)letter_is_upper(utf8_next(&p, w->text.p + w->text.n));
	w->adverb =
	    (char)((w->grammar & GRAMMAR_ADVERB) != 0 ||
		   (ends_in_ly(w->text) && w->noun == 0 && !w->capital));
}

/* Read the tokens; the key of the last word finds verbs with particles. */
static void
read_tokens(struct sentence_words *w, struct span text)
{
	struct lexicon_key key = { .n = 0 }, last;
	struct source_word *x;
	struct token t;
	size_t at = 0;
	unsigned pair;

	w->n = 0;
	while (w->n < SENTENCE_WORDS_MAX && token_next(text, &at, &t)) {
		x = &w->word[w->n++];
		*x = (struct source_word){ .text = t.text, .entity = -1 };
		if (t.kind == TOKEN_PUNCT) {
			x->mark = (unsigned char)*t.text.p;
			if (*t.text.p != '\'' && *t.text.p != '&' &&
			    *t.text.p != '-') {
				key.n = 0;
				continue;
			}
		}
		x->number = (char)(t.kind == TOKEN_NUMBER);
		last = key;
		lexicon_key(&key, t.text);
		set_word(x, &key);
		if (w->n < 2 || last.n == 0 ||
		    (x->grammar & (GRAMMAR_PREPOSITION | GRAMMAR_ADVERB)) == 0)
			continue;
		pair = pair_classes(&last, t.text);
		if (pair != 0) {
			x[-1].verb = pair;
			x[-1].alone = 1;
		}
	}
}

static size_t
offset_of(const struct source_word *x, struct span text)
{
	return (size_t)(x->text.p - text.p);
}

/* Whether a value is more than blanks. */
static int
has_letters(struct span s)
{
	size_t i = 0;

	while (i < s.n && s.p[i] == '_')
		i++;
	return i < s.n;
}

static void
read_entities(struct sentence_words *w, const struct source_line *line)
{
	struct mentions ms = { line->entities, line->text.n, 0 };
	struct source_entity *e;
	struct mention m;
	int i = 0;

	w->entities = 0;
	while (w->entities < SENTENCE_ENTITIES_MAX && mention_next(&ms, &m)) {
		e = &w->entity[w->entities];
		e->type = entity_find(m.type);
		if (e->type == ENTITY_COUNT)
			continue;
		e->text =
		    (struct span){ line->text.p + m.start, m.end - m.start };
		e->value = has_letters(m.value) ? m.value : e->text;
		while (i < w->n && offset_of(&w->word[i], line->text) < m.start)
			i++;
		e->begin = i;
		for (; i < w->n && offset_of(&w->word[i], line->text) < m.end;
		     i++)
			w->word[i].entity = (short)w->entities;
		e->end = i;
		if (e->end > e->begin)
			w->entities++;
	}
}

/* A quotation mark is no apostrophe, which is a possessive. */
static void
set_quote(struct source_word *x, unsigned char mark)
{
	x->mark = mark;
	x->grammar = 0;
}

/* Mark the words of a part, and the quotation marks beside it. */
static void
quote(struct sentence_words *w, const struct quotation_part *part,
    struct span text, int *i)
{
	int k = *i;

	while (k < w->n && offset_of(&w->word[k], text) < part->start)
		k++;
	if (part->opens && k > 0)
		set_quote(&w->word[k - 1], '<');
	for (; k < w->n && offset_of(&w->word[k], text) < part->end; k++)
		w->word[k].quoted = 1;
	if (part->closes && k < w->n)
		set_quote(&w->word[k], '>');
	*i = k;
}

/* Whether word i is a dash that ends a dateline: a hyphen, too, between blanks.
 */
static int
is_dash(const struct sentence_words *w, int i)
{
	const struct span t = w->word[i].text;

	if (w->word[i].mark == '-')
		return t.n > 1 || (!sentence_words_glued(w, i) &&
				      !sentence_words_glued(w, i + 1));
	return w->word[i].mark == 0xe2 && t.n == 3 && t.p[1] == '\x80' &&
	       (t.p[2] == '\x93' || t.p[2] == '\x94');
}

static int
in_capitals(struct span s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] >= 'a' && s.p[i] <= 'z')
			return 0;
	return s.n > 2;
}

/* Skip "LONDON, March 14 (Reuters) -": a place, its date and agency. */
static int
dateline_end(const struct sentence_words *w)
{
	int i;

	if (w->n == 0 || !w->word[0].capital ||
	    !(sentence_words_named(w, 0) || in_capitals(w->word[0].text)))
		return 0;
	for (i = 1; i < w->n && i < DATELINE_MAX; i++) {
		if (w->word[i].quoted || w->word[i].verb & REPORTING_VERB)
			return 0;
		if (w->word[i].mark == ':' && in_capitals(w->word[0].text))
			return i + 1;
		if (is_dash(w, i) && (w->word[i - 1].mark == ')' ||
					 (in_capitals(w->word[0].text) &&
					     w->word[i - 1].entity >= 0)))
			return i + 1;
	}
	return 0;
}

void
sentence_words_read(struct sentence_words *w, const struct source_line *line,
    const struct quotation_part *part, size_t n)
{
	int i = 0;
	size_t k;

	read_tokens(w, line->text);
	read_entities(w, line);
	for (k = 0; k < n; k++)
		quote(w, &part[k], line->text, &i);
	w->start = dateline_end(w);
}

int
sentence_words_glued(const struct sentence_words *w, int i)
{
	return i > 0 && i < w->n &&
	       w->word[i - 1].text.p + w->word[i - 1].text.n ==
		   w->word[i].text.p;
}

int
sentence_words_named(const struct sentence_words *w, int i)
{
	short e = w->word[i].entity;

	return e >= 0 && w->entity[e].type <= ENTITY_NORP;
}

int
sentence_words_time(const struct sentence_words *w, int i)
{
	short e = w->word[i].entity;

	return e >= 0 && (w->entity[e].type == ENTITY_DATE ||
			     w->entity[e].type == ENTITY_TIME);
}

/* Whether t is one of the words of a list. */
static int
is_listed(struct span t, const char *list)
{
	const char *p = list, *end;

	for (;; p = end + 1) {
		for (end = p; *end != ' ' && *end != '\0'; end++)
			;
		if ((size_t)(end - p) == t.n && *p == *t.p &&
		    memcmp(p, t.p, t.n) == 0)
			return 1;
		if (*end == '\0')
			return 0;
	}
}

int
sentence_words_is(const struct sentence_words *w, int i, const char *s)
{
	if (i < 0 || i >= w->n || w->word[i].folded_n == 0)
		return 0;
	return is_listed(
	    (struct span){ w->word[i].folded, w->word[i].folded_n }, s);
}

int
sentence_words_finite(const struct sentence_words *w, int i)
{
	const struct source_word *x = &w->word[i];
	size_t n = x->text.n;

	if (x->mark != 0 || sentence_words_named(w, i))
		return 0;
	if (x->grammar & (GRAMMAR_BE | GRAMMAR_HAVE | GRAMMAR_MODAL))
		return 1;
	if (x->verb & (REPORTING_PAST | REPORTING_THIRD))
		return 1;
	return !x->capital && n > 4 && memcmp(x->text.p + n - 2, "ed", 2) == 0;
}
