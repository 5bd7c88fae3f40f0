#include "lexis.h"

#include <stdlib.h>
#include <string.h>

#include "grow.h"
#include "letter.h"
#include "lexicons.h"
#include "stem.h"
#include "utf8.h"

enum {
	HEAD_LETTERS = 4,
	GRAM_BYTES = 4,
	GRAMS_MAX = 64 /* of a word: a longer one has those of its beginning */
};

struct form {
	int known;                 /* the rest has been found out */
	uint32_t term[LAYER_GRAM]; /* of the layers before grams */
	size_t gram, gram_n;
};

void
lexis_free(struct lexis *l)
{
	vocabulary_free(&l->words);
	free(l->form);
	free(l->gram);
	free(l->folded);
	memset(l, 0, sizeof(*l));
}

uint32_t
lexis_stem(const struct lexis *l, uint32_t word)
{
	return l->form[word].term[LAYER_STEM];
}

const uint32_t *
lexis_terms(const struct lexis *l, uint32_t word, enum layer layer, size_t *n)
{
	const struct form *f = &l->form[word];

	if (layer == LAYER_GRAM) {
		*n = f->gram_n;
		return f->gram_n == 0 ? NULL : l->gram + f->gram;
	}
	*n = f->term[layer] != LEXIS_NONE;
	return &f->term[layer];
}

/* Are all terms of the word among the first n? */
static int
within(const struct lexis *l, const struct form *f, size_t n)
{
	size_t i;

	for (i = 0; i < LAYER_GRAM; i++)
		if (f->term[i] != LEXIS_NONE && f->term[i] >= n)
			return 0;
	for (i = f->gram; i < f->gram + f->gram_n; i++)
		if (l->gram[i] >= n)
			return 0;
	return 1;
}

void
lexis_cut(struct lexis *l, size_t n)
{
	struct form *f;

	vocabulary_cut(&l->words, n);
	if (l->form_n > n)
		l->form_n = n;
	/* A word that stays may have been looked up only later. */
	l->gram_n = 0;
	for (f = l->form; f < l->form + l->form_n; f++) {
		if (f->known && !within(l, f, n))
			f->known = 0;
		if (f->known && f->gram + f->gram_n > l->gram_n)
			l->gram_n = f->gram + f->gram_n;
	}
}

/* Room for what is known of every word there is. */
static int
keep_up(struct lexis *l)
{
	struct form *f = grow(l->form, &l->form_cap, l->words.n, sizeof(*f));

	if (f == NULL)
		return -1;
	l->form = f;
	for (; l->form_n < l->words.n; l->form_n++)
		f[l->form_n].known = 0;
	return 0;
}

/* Add a word or term; *number is LEXIS_NONE where there is no memory. */
static int
add(struct lexis *l, struct span word, uint32_t *number)
{
	int64_t n = vocabulary_add(&l->words, word);

	*number = n < 0 ? LEXIS_NONE : (uint32_t)n;
	return n < 0 ? -1 : 0;
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
static int
add_sense(struct lexis *l, struct span stem, uint32_t *number)
{
	int sense = lexicon_integer(&news_senses, stem);
	char name[3] = { '\1', (char)(sense & 0x7f), (char)(sense >> 7) };

	return add(
	    l, sense == 0 ? stem : (struct span){ name, sizeof(name) }, number);
}

static int
add_grams(struct lexis *l, struct form *f, struct span word)
{
	char marked[GRAMS_MAX + GRAM_BYTES];
	size_t i, n = word.n;
	uint32_t *p;

	if (n > GRAMS_MAX)
		n = GRAMS_MAX;
	marked[0] = '\2';
	memcpy(marked + 1, word.p, n);
	marked[n + 1] = '\2';
	n = n + 2 > GRAM_BYTES ? n + 2 - GRAM_BYTES + 1 : 1;
	p = grow(l->gram, &l->gram_cap, l->gram_n + n, sizeof(*p));
	if (p == NULL)
		return -1;
	l->gram = p;
	f->gram = l->gram_n;
	f->gram_n = n;
	for (i = 0; i < n; i++)
		if (add(l,
			(struct span){ marked + i,
			    word.n + 2 < GRAM_BYTES ? word.n + 2 : GRAM_BYTES },
			&p[l->gram_n + i]) != 0)
			return -1;
	l->gram_n += n;
	return 0;
}

/* Find out about the word of that number, whose bytes are in l->folded. */
static int
learn(struct lexis *l, uint32_t number, struct span word)
{
	struct form f = { 1, { LEXIS_NONE, LEXIS_NONE, LEXIS_NONE }, l->gram_n,
		0 };
	struct span stem = { l->folded + word.n, 0 };

	if (!lexicon_find(&stop_words, word)) {
		stem.n = stem_word(word, l->folded + word.n);
		if (add(l, stem, &f.term[LAYER_STEM]) != 0 ||
		    add(l, head(word), &f.term[LAYER_HEAD]) != 0 ||
		    add_sense(l, stem, &f.term[LAYER_SENSE]) != 0 ||
		    add_grams(l, &f, word) != 0)
			return -1;
	}
	if (keep_up(l) != 0)
		return -1;
	l->form[number] = f;
	return 0;
}

int64_t
lexis_word(struct lexis *l, struct span text)
{
	static const struct span us = { "US", 2 }, states = { "U.S.", 4 };
	char *p = grow(l->folded, &l->folded_cap, 2 * text.n + 8, 1);
	struct span word;
	uint32_t n;

	if (p == NULL)
		return -1;
	l->folded = p;
	if (span_equal(text, us))
		text = states; /* not the pronoun */
	word = (struct span){ p, letter_fold(text, p) };
	if (add(l, word, &n) != 0 || keep_up(l) != 0)
		return -1;
	if (!l->form[n].known && learn(l, n, word) != 0)
		return -1;
	return n;
}
