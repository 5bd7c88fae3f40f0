#include "learn/word_use.h"

#include <stdlib.h>
#include <string.h>

#include "sentence/candidate.h"
#include "sentence/wordform.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/utf8.h"

void
word_use_free(struct word_use *v)
{
	wordlist_free(&v->words);
	free(v->count);
	memset(v, 0, sizeof(*v));
}

/* Count one more use of a word. */
static void
count(struct word_use *v, struct span word, size_t part, enum use use)
{
	char folded[WORDFORM_MAX];
	size_t i = v->words.n;

	word.n = letter_fold(word, folded);
	word.p = folded;
	if (wordlist_add(&v->words, word, 0) == 1) {
		v->count =
		    memory_grow(v->count, &v->cap, i + 1, sizeof(*v->count));
		memset(v->count[i], 0, sizeof(*v->count));
	} else {
		i = wordlist_index(&v->words, word);
	}
	v->count[i][part][use]++;
}

/*
 * The use of a word of that shape; first: after a terminator or at the start.
 */
static enum use
use_of(enum shape shape, int first, int starts)
{
	if (shape == SHAPE_LOWER || shape == SHAPE_LETTER)
		return first ? USE_COUNT : USE_LOWER;
	if (shape != SHAPE_CAPITAL && shape != SHAPE_INITIAL)
		return USE_COUNT;
	return !first ? USE_CAPITAL : starts ? USE_STARTS : USE_FOLLOWS;
}

/* The use before a dot of the word that ends at offset at. */
static enum use
dot_use(const struct sentence_gold *g, const struct gold_paragraph *p,
    size_t at, const struct candidate *next)
{
	if (at >= p->text.n || p->text.p[at] != '.')
		return USE_COUNT;
	if (next != NULL && next->mark == at)
		return next->kind != MARK_DOT                  ? USE_COUNT
		       : sentence_gold_is_end(g, p, next->end) ? USE_DOT_LAST
							       : USE_DOT_INSIDE;
	return at + 1 == p->text.n ? USE_DOT_LAST : USE_DOT_INSIDE;
}

static void
count_word(
    struct word_use *v, struct span word, size_t part, enum use a, enum use b)
{
	if (a != USE_COUNT)
		count(v, word, part, a);
	if (b != USE_COUNT)
		count(v, word, part, b);
}

void
word_use_count(struct word_use *v, const struct sentence_gold *g,
    const struct gold_paragraph *p, size_t part)
{
	struct scanner s;
	struct candidate c;
	struct span word;
	size_t at = 0;
	int more, first = 1, starts = 1;
	const char *q;

	scanner_start(&s, p->text);
	more = scanner_next(&s, &c);
	while (at < p->text.n) {
		word = wordform_at(p->text, at);
		if (word.n == 0) {
			q = p->text.p + at;
			(void)utf8_next(&q, p->text.p + p->text.n);
			at = (size_t)(q - p->text.p);
			continue;
		}
		for (; more && c.next <= at; more = scanner_next(&s, &c)) {
			first = 1;
			starts = sentence_gold_is_end(g, p, c.end);
		}
		at += word.n;
		count_word(v, word, part,
		    use_of(wordform_shape(word), first, starts),
		    dot_use(g, p, at, more ? &c : NULL));
		first = 0;
	}
}

/* The class of a share: 0 to 3 by the limits, in hundredths. */
static unsigned
share_class(uint32_t part, uint32_t whole, unsigned a, unsigned b, unsigned c)
{
	uint32_t share = 100 * part / whole;

	return share < a ? 0 : share < b ? 1 : share < c ? 2 : 3;
}

static unsigned
classes(const uint32_t n[USE_COUNT])
{
	uint32_t mid = n[USE_LOWER] + n[USE_CAPITAL];
	uint32_t capital = n[USE_CAPITAL] + n[USE_STARTS] + n[USE_FOLLOWS];
	uint32_t dot = n[USE_DOT_INSIDE] + n[USE_DOT_LAST];
	unsigned bits = 0;

	if (mid >= 8)
		bits |= n[USE_LOWER] * 10 >= mid * 8 ? WORDS_LOWER
			: n[USE_LOWER] * 10 >= mid   ? WORDS_EITHER
						     : WORDS_CAPITAL;
	if (n[USE_STARTS] + n[USE_FOLLOWS] >= 5)
		bits |= (unsigned)WORDS_STARTS0
			<< share_class(n[USE_STARTS], capital, 10, 40, 80);
	if (dot >= 4 && (n[USE_DOT_INSIDE] > 0 || dot >= 10))
		bits |= (unsigned)WORDS_DOTTED0
			<< share_class(n[USE_DOT_LAST], dot, 10, 50, 90);
	return bits;
}

void
word_use_lexicon(
    const struct word_use *v, unsigned parts, struct wordlist *lexicon)
{
	uint32_t n[USE_COUNT];
	unsigned bits;
	size_t i, k, use;

	for (i = 0; i < v->words.n; i++) {
		memset(n, 0, sizeof(n));
		for (k = 0; k < WORD_USE_PARTS; k++)
			for (use = 0; use < USE_COUNT; use++)
				if (parts & 1U << k)
					n[use] += v->count[i][k][use];
		bits = classes(n);
		if (bits != 0)
			(void)wordlist_add(
			    lexicon, wordlist_word(&v->words, i), bits);
	}
}
