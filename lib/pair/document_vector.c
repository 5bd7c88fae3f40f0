#include "pair/document_vector.h"

#include <stdlib.h>
#include <string.h>

#include "stream/mention.h"
#include "text/fixed.h"
#include "text/hash.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/stem.h"
#include "text/token.h"
#include "text/utf8.h"

/* The first byte of a word says what kind it is. */
enum { STEM = 's', NAME = 'n' };

enum {
	LEAD = 4,  /* how much more the first word weighs */
	HALF = 60, /* number of words after which half of that is left */
	WEIGHT_MAX = UINT16_MAX
};

/* A word of the report, folded. */
struct vector_word {
	uint32_t count,
	    first; /* how often it occurs, and after how many others */
	unsigned char number, capital, small, tagged;
};

/* The entities that are still to come. */
struct tags {
	struct mentions rest;
	struct mention next;
};

void
document_vector_free(struct document_vector *p)
{
	intern_free(&p->words);
	intern_free(&p->seen);
	free(p->term);
	free(p->is);
	free(p->folded);
	memset(p, 0, sizeof(*p));
}

void
document_vector_start(struct document_vector *p)
{
	intern_truncate(&p->seen, 0);
	p->n = p->tokens = 0;
}

/*
 * Whether the byte at this offset is in a name; offsets must be given in
 * order.
 */
static int
is_tagged(struct tags *t, size_t at)
{
	while (t->next.end <= at)
		if (!mention_next(&t->rest, &t->next))
			return 0;
	return mention_names(&t->next) && t->next.start <= at;
}

/* Fold a token; a number without the commas of its thousands. */
static void
fold(struct document_vector *p, const struct token *t, struct span *folded)
{
	char *out =
	    memory_grow(p->folded, &p->folded_cap, 2 * t->text.n + 2, 1);
	size_t i, n, k = 0;

	p->folded = out;
	n = letter_fold(t->text, out);
	if (t->kind == TOKEN_NUMBER) {
		for (i = 0; i < n; i++)
			if (out[i] != ',')
				out[k++] = out[i];
		n = k;
	}
	*folded = (struct span){ out, n };
}

/* The word of the report for a token, a new one or one seen before. */
static struct vector_word *
see(struct document_vector *p, const struct token *t)
{
	struct vector_word *s;
	struct span folded;

	fold(p, t, &folded);
	p->is = s = memory_grow(p->is, &p->is_cap, p->seen.n + 1, sizeof(*s));
	s += p->seen.n;
	*s = (struct vector_word){ .first = p->tokens > UINT32_MAX
						? UINT32_MAX
						: (uint32_t)p->tokens };
	return &p->is[intern_add(&p->seen, folded)];
}

void
document_vector_read(
    struct document_vector *p, struct span text, struct span entities)
{
	struct tags tags = { .rest = { entities, text.n, 0 } };
	struct vector_word *s;
	const char *first;
	struct token t;
	size_t at = 0;

	while (token_next(text, &at, &t)) {
		if (t.kind == TOKEN_PUNCT)
			continue;
		s = see(p, &t);
		first = t.text.p;
		if (t.kind == TOKEN_NUMBER)
			s->number = 1;
		else if (letter_is_upper(
			     utf8_next(&first, t.text.p + t.text.n)))
			s->capital = 1;
		else
			s->small = 1;
		if (is_tagged(&tags, (size_t)(t.text.p - text.p)))
			s->tagged = 1;
		if (s->count < UINT32_MAX)
			s->count++;
		p->tokens++;
	}
}

static uint16_t
weight(const struct vector_word *s)
{
	uint64_t lead = VECTOR_WEIGHT_ONE + (uint64_t)LEAD * VECTOR_WEIGHT_ONE *
						HALF /
						((uint64_t)HALF + s->first);
	uint64_t w =
	    (uint64_t)(FIXED_ONE + fixed_log(s->count)) * lead / FIXED_ONE;

	return (uint16_t)(w > WEIGHT_MAX ? WEIGHT_MAX : w);
}

/* Add a term: the bytes that follow the first of word are its own. */
static void
add(struct document_vector *p, char kind, struct span word, uint16_t w)
{
	char *own = p->folded;
	struct vector_term *t;
	uint32_t number;

	*own = kind;
	if (word.p != own + 1)
		memcpy(own + 1, word.p, word.n);
	number = intern_add(&p->words, (struct span){ own, word.n + 1 });
	p->term = t = memory_grow(p->term, &p->term_cap, p->n + 1, sizeof(*t));
	t[p->n++] = (struct vector_term){ number, w, 0 };
}

/* The terms that a word of the report makes. */
static void
add_seen(struct document_vector *p, size_t i)
{
	const struct vector_word *s = &p->is[i];
	struct span word = intern_word(&p->seen, i);
	uint16_t w = weight(s);

	if (s->number) {
		add(p, NAME, word, w);
		return;
	}
	if (lexicon_find(&stop_words, word) != 0)
		return;
	if (s->tagged || (s->capital && !s->small))
		add(p, NAME, word, w);
	/* There is room for the longest token and one byte more. */
	word.n = stem_word(word, p->folded + 1);
	word.p = p->folded + 1;
	add(p, STEM, word, w);
}

static int
by_word(const void *a, const void *b)
{
	const struct vector_term *x = a, *y = b;

	return (x->word > y->word) - (x->word < y->word);
}

void
document_vector_finish(struct document_vector *p)
{
	unsigned sum;
	size_t i, k;

	for (i = 0; i < p->seen.n; i++)
		add_seen(p, i);
	if (p->n == 0)
		return;
	/* Words of one stem are one term: weights are added. */
	qsort(p->term, p->n, sizeof(*p->term), by_word);
	for (i = 1, k = 0; i < p->n; i++)
		if (p->term[i].word == p->term[k].word) {
			sum = (unsigned)p->term[k].weight + p->term[i].weight;
			p->term[k].weight =
			    (uint16_t)(sum > WEIGHT_MAX ? WEIGHT_MAX : sum);
		} else
			p->term[++k] = p->term[i];
	p->n = k + 1;
}

uint64_t
document_vector_key(const struct document_vector *p, uint32_t word)
{
	struct span bytes = intern_word(&p->words, word);
	uint64_t name = *bytes.p == NAME;

	return name << 63 | hash_bytes(HASH_START, bytes) >> 1;
}

uint64_t
document_vector_hash(const struct document_vector *p)
{
	uint64_t one, sum = 0;
	size_t i;

	/* A sum, since the order of the terms is that of their numbers. */
	for (i = 0; i < p->n; i++) {
		one = document_vector_key(p, p->term[i].word);
		one = hash_number(
		    hash_number(HASH_START, one), p->term[i].weight);
		sum += one ^ one >> 32;
	}
	return sum;
}
