#include "lexis.h"

#include <stdlib.h>
#include <string.h>

#include "grow.h"
#include "letter.h"
#include "lexicons.h"
#include "stem.h"
#include "utf8.h"

enum { HEAD_LETTERS = 4 };

void
lexis_free(struct lexis *l)
{
	int i;

	vocabulary_free(&l->words);
	for (i = 0; i < LAYER_COUNT; i++)
		vocabulary_free(&l->terms[i]);
	free(l->term);
	free(l->folded);
	memset(l, 0, sizeof(*l));
}

uint32_t
lexis_term(const struct lexis *l, uint32_t word, enum layer layer)
{
	return l->term[word][layer];
}

struct lexis_extent
lexis_extent(const struct lexis *l)
{
	struct lexis_extent e = { .words = l->words.n };
	int i;

	for (i = 0; i < LAYER_COUNT; i++)
		e.terms[i] = l->terms[i].n;
	return e;
}

void
lexis_cut(struct lexis *l, const struct lexis_extent *e)
{
	int i;

	vocabulary_cut(&l->words, e->words);
	for (i = 0; i < LAYER_COUNT; i++)
		vocabulary_cut(&l->terms[i], e->terms[i]);
}

/* Add a term of a layer: its number, or LEXIS_NONE for want of memory. */
static uint32_t
add(struct lexis *l, enum layer layer, struct span term)
{
	int64_t n = vocabulary_add(&l->terms[layer], term);

	return n < 0 ? LEXIS_NONE : (uint32_t)n;
}

/* The first letters of a word. */
static struct span
head(struct span word)
{
	const char *p = word.p, *end = word.p + word.n;
	int i;

	for (i = 0; i < HEAD_LETTERS && p < end; i++)
		utf8_next(&p, end);
	return (struct span){ word.p, (size_t)(p - word.p) };
}

/* A sense is a word of two bytes and a mark; stems without one are their own.
 */
static uint32_t
add_sense(struct lexis *l, struct span stem)
{
	int sense = lexicon_integer(&news_senses, stem);
	char name[3] = { '\1', (char)(sense & 0x7f), (char)(sense >> 7) };

	return add(l, LAYER_SENSE,
	    sense == 0 ? stem : (struct span){ name, sizeof(name) });
}

/* Find the terms of a word, whose bytes are in l->folded. */
static int
find_terms(struct lexis *l, uint32_t term[LAYER_COUNT], struct span word)
{
	struct span stem = { l->folded + word.n, 0 };

	if (lexicon_find(&stop_words, word)) {
		term[LAYER_STEM] = term[LAYER_HEAD] = LEXIS_NONE;
		term[LAYER_SENSE] = add(l, LAYER_SENSE, word);
		return term[LAYER_SENSE] == LEXIS_NONE ? -1 : 0;
	}
	stem.n = stem_word(word, l->folded + word.n);
	term[LAYER_STEM] = add(l, LAYER_STEM, stem);
	term[LAYER_HEAD] = add(l, LAYER_HEAD, head(word));
	term[LAYER_SENSE] = add_sense(l, stem);
	return term[LAYER_STEM] == LEXIS_NONE ||
		       term[LAYER_HEAD] == LEXIS_NONE ||
		       term[LAYER_SENSE] == LEXIS_NONE
		   ? -1
		   : 0;
}

int64_t
lexis_word(struct lexis *l, struct span text)
{
	static const struct span us = { "US", 2 }, states = { "U.S.", 4 };
	char *p = grow(l->folded, &l->folded_cap, 2 * text.n + 8, 1);
	size_t known = l->words.n;
	struct span word;
	uint32_t(*term)[LAYER_COUNT];
	int64_t n;

	if (p == NULL)
		return -1;
	l->folded = p;
	if (span_equal(text, us))
		text = states; /* not the pronoun */
	word = (struct span){ p, letter_fold(text, p) };
	n = vocabulary_add(&l->words, word);
	if (n < 0 || (size_t)n < known)
		return n;
	term = grow(l->term, &l->term_cap, known + 1, sizeof(*term));
	if (term == NULL)
		return -1;
	l->term = term;
	return find_terms(l, term[n], word) == 0 ? n : -1;
}
