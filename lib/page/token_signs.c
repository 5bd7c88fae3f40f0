#include "page/token_signs.h"

#include <stdlib.h>
#include <string.h>

#include "page/line_shape.h"
#include "page/wording_features.h"
#include "text/eight.h"
#include "text/language.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/utf8.h"

enum {
	FOUR = 4,
	FURNITURE_ASKS = FURNITURE_LEGAL | FURNITURE_CONSENT,
	LONG = 5, /* bytes of a long number */
	FORMS = 4 /* kinds of tokens, at most */
};

/* The counts of a token that are being made. */
typedef unsigned char counts[EIGHT * TOKEN_COUNT_WORDS];

/* Whether no letter of the word is lower case. */
static int
is_upper(struct span word)
{
	const char *p = word.p, *end = word.p + word.n;

	while (p < end)
		if (letter_is_lower(utf8_next(&p, end)))
			return 0;
	return 1;
}

/* Whether the word looks like a Web address. */
static int
is_address(struct span word, struct span folded)
{
	return (folded.p[0] == 'w' && span_begins(folded, "www.")) ||
	       (word.n > 4 && word.p[word.n - 4] == '.' &&
		   span_ends(word, "com"));
}

static void
set_classes(unsigned char *count, unsigned class)
{
	int i;

	count[COUNT_FUNCTION] = (class & FURNITURE_FUNCTION) != 0;
	for (class /= FURNITURE_SAY, i = COUNT_CLASS; class != 0; class /= 2)
		count[i++] = class & 1;
}

static void
set_language(unsigned char *count, unsigned signs)
{
	count[COUNT_ENGLISH] = (signs & LANGUAGE_ENGLISH) != 0;
	count[COUNT_GERMAN] = (signs & LANGUAGE_GERMAN) != 0;
	count[COUNT_OTHER] = (signs & LANGUAGE_OTHER) != 0;
}

/*
 * Verb forms: reports use the past tense, captions the present participle.
 */
static void
set_verb(unsigned char *count, struct span folded, unsigned class)
{
	const char *end = folded.p + folded.n;

	count[COUNT_PAST] = (class & FURNITURE_PAST) != 0 ||
			    (folded.n > 3 && end[-2] == 'e' && end[-1] == 'd');
	count[COUNT_ING] =
	    folded.n > 4 && end[-3] == 'i' && end[-2] == 'n' && end[-1] == 'g';
}

/* Set flags if that holds. */
static void
flag(struct token_signs *s, unsigned flags, int holds)
{
	s->flags |= (uint16_t)(holds ? flags : 0);
}

/* What a folded word has to do with the phrases of furniture.tsv. */
static void
set_phrase(struct token_signs *s, struct span folded)
{
	unsigned place = lexicon_find_hashed(&furniture_words, folded, s->hash);

	/* A word that is an entry by itself begins a phrase. */
	if ((place & PHRASE_START_MAX) != 0)
		s->class =
		    (uint16_t)lexicon_find_hashed(&furniture, folded, s->hash);
	flag(s, place & PHRASE_START_MAX, 1);
	flag(s, TOKEN_GOES_ON, (place & PHRASE_GOES_ON) != 0);
}

static void
set_word(struct token_signs *s, unsigned char *count, struct span word)
{
	const char *p = word.p;
	uint32_t first = utf8_next(&p, word.p + word.n);
	int capital = letter_is_upper(first);
	struct span whole = word, folded;
	struct lexicon_key key;

	/* Only the beginning of an oversized word is looked at. */
	if (word.n > LEXICON_WORD_MAX)
		word.n = LEXICON_WORD_MAX;
	lexicon_key(&key, word);
	folded = (struct span){ key.folded, key.n };
	s->hash = key.hash;
	s->letters =
	    (uint32_t)(key.ascii && word.n == whole.n ? word.n
						      : utf8_count(whole));
	set_phrase(s, folded);
	flag(s, TOKEN_RARE,
	    key.n >= TOKEN_SIGNS_RARE && (s->class & FURNITURE_FUNCTION) == 0);
	flag(s, TOKEN_CAPITAL, capital);
	flag(s, TOKEN_ASKS, (s->class & FURNITURE_ASKS) == FURNITURE_ASKS);
	flag(s, TOKEN_GIVEN,
	    capital &&
		(lexicon_find_key(&given_names, &key) & NAME_GIVEN) != 0);
	s->cell = wording_cell(key.hash);
	set_classes(count, s->class);
	set_language(count, language_signs(word, folded, key.hash));
	set_verb(count, folded, s->class);
	count[COUNT_CAPITAL] = (unsigned char)capital;
	count[COUNT_UPPER] = capital && s->letters > 1 && is_upper(whole);
	count[COUNT_CASED] = capital || letter_is_lower(first);
	count[COUNT_GIVEN] = (s->flags & TOKEN_GIVEN) != 0;
	count[COUNT_ADDRESS] = (unsigned char)is_address(word, folded);
}

static void
set_number(struct token_signs *s, struct span number)
{
	s->hash = lexicon_hash(number);
	s->letters = (uint32_t)number.n;
	/* How long a number is says more than which it is. */
	s->cell = wording_cell((uint32_t)(number.n < LONG ? number.n : LONG));
	if (number.n <= LEXICON_WORD_MAX)
		set_phrase(s, number);
}

/* A separator between the parts of a menu or a path. */
static int
is_bar(uint32_t c)
{
	return c == '|' || c == '/' || c == '>' || c == 0xb7 || c == 0xbb ||
	       c == 0x2022 || c == 0x203a || c == 0x2192;
}

static int
is_comma(uint32_t c)
{
	return c == ',' || c == 0x3001 || c == 0xff0c;
}

static void
set_mark(struct token_signs *s, unsigned char *count, struct span mark)
{
	const char *p = mark.p;
	uint32_t c = utf8_next(&p, mark.p + mark.n);

	s->cell = wording_cell(lexicon_hash(mark));
	flag(s, TOKEN_COMMA, c == ',');
	flag(s, TOKEN_COLON, c == ':');
	count[COUNT_COMMAS] = (unsigned char)is_comma(c);
	count[COUNT_STOPS] = (unsigned char)line_shape_is_stop(c);
	count[COUNT_QUOTES] =
	    line_shape_is_quote(c) && !letter_is_apostrophe(c);
	count[COUNT_BARS] = (unsigned char)is_bar(c);
	count[COUNT_COPYRIGHT] = c == 0xa9;
	count[COUNT_ADDRESS] = c == '@';
}

/*
 * The first eight bytes of a short token, or all: with their number and with
 * tail_of(), they tell which it is.
 */
static uint64_t
head_of(struct span s)
{
	uint32_t first, last;

	if (s.n >= EIGHT)
		return eight_load(s.p);
	if (s.n < FOUR)
		return (uint64_t)(unsigned char)s.p[0] << 16 |
		       (uint64_t)(unsigned char)s.p[s.n / 2] << 8 |
		       (unsigned char)s.p[s.n - 1];
	memcpy(&first, s.p, FOUR);
	memcpy(&last, s.p + s.n - FOUR, FOUR);
	return (uint64_t)first << 32 | last;
}

/* Its last eight bytes; 0 where it is shorter. */
static uint64_t
tail_of(struct span s)
{
	return s.n >= EIGHT ? eight_load(s.p + s.n - EIGHT) : 0;
}

/* The slot of such a token: bits that depend on all of it. */
static struct token_signs *
slot_of(const struct token_table *t, uint64_t head, uint64_t tail)
{
	uint64_t h = (head ^ tail * UINT64_C(0x9e3779b97f4a7c15)) *
		     UINT64_C(0xd6e8feb86659fd93);

	return t->slot + ((size_t)(h >> 40) & (t->slots - 1));
}

/* The kind and the length of a short token, not 0. */
static uint16_t
form_of(const struct token *t)
{
	return (uint16_t)(t->text.n * FORMS + (size_t)t->kind);
}

/* Set all that the token tells, and by what it is known. */
static const struct token_signs *
set(struct token_signs *s, const struct token *token, uint64_t head,
    uint64_t tail)
{
	counts count = { 0 };

	memset(s, 0, sizeof(*s));
	if (token->kind == TOKEN_WORD)
		set_word(s, count, token->text);
	else if (token->kind == TOKEN_NUMBER)
		set_number(s, token->text);
	else
		set_mark(s, count, token->text);
	memcpy(s->count, count, sizeof(count));
	s->head = head;
	s->tail = tail;
	s->form = form_of(token);
	return s;
}

/* Take a table of so many slots, which are free. */
static void
begin(struct token_table *t, size_t slots)
{
	t->slot = memory_new(slots, sizeof(*t->slot));
	t->slots = slots;
	t->met = 0;
}

/* Double the number of slots, and keep what they have. */
static void
enlarge(struct token_table *t)
{
	struct token_signs *old = t->slot, *end = old + t->slots, *s;

	begin(t, 2 * t->slots);
	for (s = old; s < end; s++)
		if (s->form != 0)
			*slot_of(t, s->head, s->tail) = *s;
	free(old);
}

void
token_signs_start(struct token_table *t)
{
	if (t->slot == NULL)
		begin(t, TOKEN_SIGNS_SLOTS);
	else if (t->met > t->slots / 2 && t->slots < TOKEN_SIGNS_SLOTS_MAX)
		enlarge(t);
}

const struct token_signs *
token_signs(struct token_table *t, const struct token *token)
{
	struct token_signs *s;
	uint64_t head, tail;

	if (token->text.n > TOKEN_SIGNS_SHORT)
		return set(&t->other, token, 0, 0);
	head = head_of(token->text);
	tail = tail_of(token->text);
	s = slot_of(t, head, tail);
	if (s->head == head && s->tail == tail && s->form == form_of(token))
		return s;
	t->met++;
	return set(s, token, head, tail);
}

void
token_signs_free(struct token_table *t)
{
	free(t->slot);
	t->slot = NULL;
}

void
token_counts_end(struct token_counts *c)
{
	counts count;
	int i;

	memcpy(count, c->bytes, sizeof(count));
	for (i = 0; i < EIGHT * TOKEN_COUNT_WORDS; i++)
		c->sum[i] += count[i];
	memset(c->bytes, 0, sizeof(c->bytes));
	c->pending = 0;
}
