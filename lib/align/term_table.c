#include "align/term_table.h"

#include <stdlib.h>
#include <string.h>

#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/stem.h"
#include "text/utf8.h"

enum {
	SENSES = 1024,        /* whose numbers are kept */
	FIRST_STRINGS = 2048, /* for which there is room at first */
	SEEN = 1 << TERM_TABLE_SEEN_BITS,
	HEAD_LETTERS = 4,
	NAME_MAX_BYTES = 12, /* a mark and the digits of a number */
	RARE = 9             /* one in 2^9 reports has the stem, or fewer */
};

void
term_table_free(struct term_table *l)
{
	intern_free(&l->strings);
	free(l->word);
	free(l->last);
	free(l->rarity);
	free(l->folded);
	free(l->seen);
	free(l->sense);
	memset(l, 0, sizeof(*l));
}

/* Make room for the data of string n. */
static void
reserve(struct term_table *l, size_t n)
{
	if (n < l->word_cap && n < l->rarity_cap && n < l->last_cap)
		return;
	l->word = memory_grow(l->word, &l->word_cap, n + 1, sizeof(*l->word));
	l->rarity = memory_grow(l->rarity, &l->rarity_cap, n + 1, 1);
	l->last = memory_grow(l->last, &l->last_cap, n + 1, sizeof(*l->last));
}

/* How many strings are those of the vocabulary. */
static uint32_t
base(const struct term_table *l)
{
	return l->bare ? 0 : vocabulary.n;
}

void
term_table_begin(struct term_table *l)
{
	uint32_t n = base(l);

	l->seen = memory_new(SEEN, sizeof(*l->seen));
	l->last_cap = n + FIRST_STRINGS;
	l->last = memory_new(l->last_cap, sizeof(*l->last));
	reserve(l, l->last_cap - 1);
	memcpy(l->word, vocabulary.word, n * sizeof(*l->word));
	memcpy(l->rarity, vocabulary.rarity, n);
}

struct span
term_table_string(const struct term_table *l, uint32_t number)
{
	return number < base(l) ? vocabulary_string(number)
				: intern_word(&l->strings, number - base(l));
}

uint32_t
term_table_hash(const struct term_table *l, uint32_t number)
{
	return number < base(l) ? lexicon_hash(vocabulary_string(number))
				: intern_hash(&l->strings, number - base(l));
}

/* Add a string and return its number. */
static inline uint32_t
add(struct term_table *l, struct span s, uint32_t hash)
{
	size_t known = l->strings.n;
	uint32_t n = l->bare ? 0 : vocabulary_find(s, hash);

	if (n != 0)
		return n - 1;
	n = intern_add_hashed(&l->strings, s, hash);
	if (n == known) {
		n += base(l);
		reserve(l, n);
		l->word[n].term[LAYER_SENSE] = TERM_NONE;
		l->rarity[n] = RARE;
		memset(l->last[n], 0, sizeof(l->last[n]));
		return n;
	}
	return n + base(l);
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
 * A mark and a number, which name a sense, as in "*12", or all stems of a word
 * (stem_variants): "=12".  It is neither a word nor a stem.
 */
static struct span
name_of(char mark, unsigned number, char name[NAME_MAX_BYTES])
{
	size_t at = NAME_MAX_BYTES;

	for (; number > 0; number /= 10)
		name[--at] = (char)('0' + number % 10);
	name[--at] = mark;
	return (struct span){ &name[at], NAME_MAX_BYTES - at };
}

/* The number of the string that names a sense. */
static uint32_t
add_sense(struct term_table *l, unsigned sense)
{
	char name[NAME_MAX_BYTES];
	struct span s = name_of('*', sense, name);

	return add(l, s, lexicon_hash(s));
}

/* The same, for senses that have been added, without a look-up. */
static uint32_t
find_sense(struct term_table *l, unsigned sense)
{
	if (sense >= SENSES)
		return add_sense(l, sense);
	if (l->sense == NULL)
		l->sense = memory_new(SENSES, sizeof(*l->sense));
	if (l->sense[sense] == 0)
		l->sense[sense] = add_sense(l, sense) + 1;
	return l->sense[sense] - 1;
}

/* Forget the numbers of senses from n on. */
static void
forget_senses(struct term_table *l, size_t n)
{
	size_t i;

	for (i = 0; l->sense != NULL && i < SENSES; i++)
		if (l->sense[i] > n)
			l->sense[i] = 0;
}

/* Whether it is a term, but not one of the first n strings. */
static int
forgotten(uint32_t term, size_t n)
{
	return term != TERM_NONE && term >= n;
}

void
term_table_truncate(struct term_table *l, size_t n)
{
	struct vocabulary_word *w;
	size_t i;

	if (n < base(l))
		n = base(l);
	intern_truncate(&l->strings, n - base(l));
	forget_senses(l, n);
	if (l->seen == NULL)
		return;
	memset(l->seen, 0, SEEN * sizeof(*l->seen));
	for (i = 0; i < n; i++) {
		w = &l->word[i];
		if (w->term[LAYER_SENSE] != TERM_NONE &&
		    (forgotten(w->term[LAYER_STEM], n) ||
			forgotten(w->term[LAYER_HEAD], n) ||
			forgotten(w->term[LAYER_SENSE], n) ||
			forgotten(w->key, n)))
			w->term[LAYER_SENSE] = TERM_NONE;
	}
}

/*
 * Add a stem or, if it is one of several of a word, what stands for them all;
 * and its rarity.  Returns its number.  key is that of the stem.
 */
static uint32_t
add_stem(struct term_table *l, struct span stem, uint32_t hash, uint32_t key)
{
	unsigned variant = lexicon_find_hashed(&stem_variants, stem, hash);
	char name[NAME_MAX_BYTES];
	unsigned halvings;
	uint32_t n = key;

	if (variant != 0) {
		stem = name_of('=', variant, name);
		hash = lexicon_hash(stem);
		n = add(l, stem, hash);
	}
	halvings = lexicon_find_hashed(&common_stems, stem, hash);
	if (halvings != 0)
		l->rarity[n] = (unsigned char)halvings;
	return n;
}

/*
 * Set the key and the terms of a word that is no stop word: those of its stem
 * and its sense.
 */
static void
find_stem(struct term_table *l, struct span word, uint32_t hash,
    struct vocabulary_word *w)
{
	char bytes[STEM_MAX + 1];
	struct span stem = { bytes, 0 };
	unsigned sense;

	if (word.n <= STEM_MAX) {
		stem.n = stem_word(word, bytes);
		if (!span_equal(stem, word)) {
			word = stem;
			hash = lexicon_hash(word);
			w->key = add(l, word, hash);
		}
	}
	w->term[LAYER_STEM] = add_stem(l, word, hash, w->key);
	sense = lexicon_find_hashed(&news_senses, word, hash);
	w->term[LAYER_SENSE] =
	    sense == 0 ? w->term[LAYER_STEM] : find_sense(l, sense);
}

/* Set the terms of the word, which has the number given. */
static void
find_terms(
    struct term_table *l, uint32_t number, struct span word, uint32_t hash)
{
	struct vocabulary_word w = { { TERM_NONE, TERM_NONE, number }, number };
	struct span first = head(word);

	if (!lexicon_find_hashed(&stop_words, word, hash)) {
		find_stem(l, word, hash, &w);
		w.term[LAYER_HEAD] = first.n == word.n
					 ? number
					 : add(l, first, lexicon_hash(first));
	}
	l->word[number] = w;
}

/* The number of a folded word.  A new word gets its terms. */
static uint32_t
find_word(struct term_table *l, struct span word, uint32_t hash)
{
	uint32_t n = add(l, word, hash);

	if (l->word[n].term[LAYER_SENSE] == TERM_NONE)
		find_terms(l, n, word, hash);
	return n;
}

/* Take the accents off a folded word; returns its length, which never grows. */
static size_t
take_accents(char *word, size_t n)
{
	const char *p = word, *end = word + n, *from;
	uint32_t c, letter;
	size_t to = 0;

	while (p < end) {
		from = p;
		c = utf8_next(&p, end);
		letter = letter_base(c);
		if (letter != c) {
			to += utf8_put(letter, word + to);
			continue;
		}
		memmove(word + to, from, (size_t)(p - from));
		to += (size_t)(p - from);
	}
	return to;
}

uint32_t
term_table_word(struct term_table *l, struct span text)
{
	static const struct span us = { "US", 2 }, states = { "U.S.", 4 };
	struct lexicon_key key;
	struct span word;
	char *p;

	if (text.n == us.n && span_equal(text, us))
		text = states; /* not the pronoun */
	lexicon_key(&key, text);
	if (!key.ascii) {
		key.n = take_accents(key.folded, key.n);
		key.hash = lexicon_hash((struct span){ key.folded, key.n });
	}
	if (key.n > 0)
		return find_word(
		    l, (struct span){ key.folded, key.n }, key.hash);
	l->folded = p = memory_grow(l->folded, &l->folded_cap, text.n, 1);
	word = (struct span){ p, take_accents(p, letter_fold(text, p)) };
	return find_word(l, word, lexicon_hash(word));
}

uint32_t
term_table_see(struct term_table *l, struct span text, uint64_t first,
    uint64_t second, uint32_t slot)
{
	struct term_table_seen *s;
	struct lexicon_key key;

	lexicon_key_letters(&key, text);
	s = &l->seen[slot];
	s->half[0] = first;
	s->half[1] = second;
	s->number = find_word(l, (struct span){ key.folded, key.n }, key.hash);
	return s->number;
}
