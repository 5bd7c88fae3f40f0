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
	vocabulary_free(&l->words);
	vocabulary_free(&l->terms);
	free(l->term);
	free(l->place);
	free(l->folded);
	memset(l, 0, sizeof(*l));
}

struct lexis_extent
lexis_extent(const struct lexis *l)
{
	return (struct lexis_extent){ l->words.n, l->terms.n };
}

void
lexis_cut(struct lexis *l, const struct lexis_extent *e)
{
	vocabulary_cut(&l->words, e->words);
	vocabulary_cut(&l->terms, e->terms);
}

/* Add a term: its number, or LEXIS_NONE for want of memory. */
static uint32_t
add(struct lexis *l, struct span term, uint32_t hash)
{
	int64_t n = vocabulary_add_hashed(&l->terms, term, hash);

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

/*
 * Add the sense of a stem, which has the number of that stem where it has no
 * sense; what names a sense, a mark and two bytes, is no stem.
 */
static uint32_t
add_sense(struct lexis *l, struct span stem, uint32_t hash, uint32_t number)
{
	unsigned sense = lexicon_find_hashed(&news_senses, stem, hash);
	char name[3] = { '\1', (char)(sense & 0x7f), (char)(sense >> 7) };
	struct span s = { name, sizeof(name) };

	return sense == 0 ? number : add(l, s, lexicon_hash(s));
}

/* Find the terms of a word; 0, or -1 for no memory. */
static int
find_terms(struct lexis *l, uint32_t term[LAYER_COUNT], struct span word,
    uint32_t hash)
{
	struct span stem = word, first = head(word);
	char bytes[STEM_MAX + 1];

	if (lexicon_find_hashed(&stop_words, word, hash)) {
		term[LAYER_STEM] = term[LAYER_HEAD] = LEXIS_NONE;
		term[LAYER_SENSE] = add(l, word, hash);
		return term[LAYER_SENSE] == LEXIS_NONE ? -1 : 0;
	}
	if (word.n <= STEM_MAX) {
		stem.n = stem_word(word, bytes);
		stem.p = bytes;
		hash = lexicon_hash(stem);
	}
	term[LAYER_STEM] = add(l, stem, hash);
	term[LAYER_HEAD] = add(l, first, lexicon_hash(first));
	term[LAYER_SENSE] = add_sense(l, stem, hash, term[LAYER_STEM]);
	return term[LAYER_STEM] == LEXIS_NONE ||
		       term[LAYER_HEAD] == LEXIS_NONE ||
		       term[LAYER_SENSE] == LEXIS_NONE
		   ? -1
		   : 0;
}

/* Room for another word, and for the places of its terms. */
static int
reserve(struct lexis *l)
{
	size_t n = l->terms.n + LAYER_COUNT;
	uint32_t(*p)[LAYER_COUNT];

	p = grow(l->term, &l->term_cap, l->words.n + 1, sizeof(*p));
	if (p == NULL)
		return -1;
	l->term = p;
	p = grow(l->place, &l->place_cap, n, sizeof(*p));
	if (p == NULL)
		return -1;
	l->place = p;
	if (l->place_n < l->place_cap)
		memset(p + l->place_n, 0,
		    (l->place_cap - l->place_n) * sizeof(*p));
	l->place_n = l->place_cap;
	return 0;
}

/* The number of a folded word. */
static int64_t
find_word(struct lexis *l, struct span word, uint32_t hash)
{
	size_t known = l->words.n;
	int64_t n = vocabulary_add_hashed(&l->words, word, hash);

	if (n < 0 || (size_t)n < known)
		return n;
	return reserve(l) == 0 && find_terms(l, l->term[n], word, hash) == 0
		   ? n
		   : -1;
}

int64_t
lexis_word(struct lexis *l, struct span text)
{
	static const struct span us = { "US", 2 }, states = { "U.S.", 4 };
	struct lexicon_key key;
	struct span word;
	char *p;

	if (text.n == us.n && span_equal(text, us))
		text = states; /* not the pronoun */
	lexicon_key(&key, text);
	if (key.n > 0)
		return find_word(
		    l, (struct span){ key.folded, key.n }, key.hash);
	p = grow(l->folded, &l->folded_cap, text.n, 1);
	if (p == NULL)
		return -1;
	l->folded = p;
	word = (struct span){ p, letter_fold(text, p) };
	return find_word(l, word, lexicon_hash(word));
}
