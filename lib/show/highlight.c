#include "show/highlight.h"

#include <stdlib.h>
#include <string.h>

#include "stream/evidence_item.h"
#include "text/letter.h"
#include "text/memory.h"
#include "text/utf8.h"

enum {
	QUOTE_WORDS = 3, /* in a row */
	HEADLINE_NAMES = 3,
	ITEMS_MAX = 64 /* of a row, as many as a sentence has amounts */
};

void
highlight_free(struct highlight *c)
{
	free(c->stretch);
	free(c->word);
	free(c->known);
	free(c->quote);
	free(c->amount);
	memset(c, 0, sizeof(*c));
}

void
highlight_start(struct highlight *c)
{
	c->n = c->knowns = c->quotes = c->amounts = 0;
}

enum quotation { QUOTATION_NONE, QUOTATION_OPENS, QUOTATION_CLOSES };

/* Whether the quotation mark at p opens or closes. */
static enum quotation
quotation_mark(struct span text, const char *p)
{
	const char *q = p;
	uint32_t before = p > text.p ? utf8_last(text.p, p) : ' ';

	switch (utf8_next(&q, text.p + text.n)) {
	case 0x201c: /* in German it closes, after a letter */
	case 0x201e:
	case 0xab:
	case '"':
		return letter_is_space(before) || before == '(' || before == '['
			   ? QUOTATION_OPENS
			   : QUOTATION_CLOSES;
	case 0x300c:
		return QUOTATION_OPENS;
	case 0x201d:
	case 0xbb:
	case 0x300d:
		return QUOTATION_CLOSES;
	default:
		return QUOTATION_NONE;
	}
}

/* Split the text into words and find those that are quoted. */
static void
read_words(struct highlight *c, struct span text)
{
	enum quotation q = QUOTATION_OPENS;
	struct highlight_word *w;
	int quoted = 0, opened = 0, first;
	size_t at = 0, i;

	for (c->words = 0;; c->words++) {
		c->word = w = memory_grow(
		    c->word, &c->word_cap, c->words + 1, sizeof(*w));
		w += c->words;
		if (!token_next(text, &at, &w->token))
			return;
		w->class = HIGHLIGHT_NONE;
		w->known = 0;
		w->quoted = quoted;
		w->key = (struct word_key){ .idle = 1 };
		first = q == QUOTATION_OPENS;
		q = quotation_mark(text, w->token.text.p);
		if (w->token.kind != TOKEN_PUNCT)
			word_key_make(&w->key, &w->token, first);
		/*
		 * A quotation that closes first was opened in the previous
		 * sentence.
		 */
		for (i = 0; q == QUOTATION_CLOSES && !opened && i < c->words;
		     i++)
			c->word[i].quoted = 1;
		opened |= q != QUOTATION_NONE;
		quoted = q == QUOTATION_NONE ? quoted : q == QUOTATION_OPENS;
	}
}

/*
 * A hash of the QUOTED words from word i on if all are quoted, else 0. *last
 * is set to the last of them.
 */
static uint32_t
quote_at(const struct highlight *c, size_t i, size_t *last)
{
	uint32_t hash = 1;
	size_t n = 0;

	for (; i < c->words && c->word[i].quoted; i++) {
		if (c->word[i].key.whole == 0)
			continue;
		hash = hash * 16777619U ^ c->word[i].key.whole;
		*last = i;
		if (++n == QUOTE_WORDS)
			return hash | 1;
	}
	return 0;
}

static void
put(uint32_t **set, size_t *n, size_t *cap, uint32_t hash)
{
	*set = memory_grow(*set, cap, *n + 1, sizeof(**set));
	(*set)[(*n)++] = hash;
}

void
highlight_partner(struct highlight *c, struct span text)
{
	const struct highlight_word *w;
	uint32_t quote;
	size_t i, last;

	read_words(c, text);
	for (i = 0; i < c->words; i++) {
		w = &c->word[i];
		if (w->key.whole == 0)
			continue;
		quote = quote_at(c, i, &last);
		put(&c->known, &c->knowns, &c->known_cap, w->key.stem);
		if (quote != 0)
			put(&c->quote, &c->quotes, &c->quote_cap, quote);
	}
}

static int
by_value(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static int
holds(const uint32_t *set, size_t n, uint32_t hash)
{
	return n > 0 && bsearch(&hash, set, n, sizeof(*set), by_value) != NULL;
}

static void
add_amount(struct highlight *c, struct span text, enum highlight_class class)
{
	if (text.n == 0)
		return;
	c->amount = memory_grow(
	    c->amount, &c->amount_cap, c->amounts + 1, sizeof(*c->amount));
	c->amount[c->amounts++] = (struct highlight_amount){ text, class };
}

/*
 * Add the words of a side of an item of the evidence, if it tells of words, up
 * to so many amounts in all.
 */
static void
add_words(struct highlight *c, size_t most, struct span name, struct span list,
    int side)
{
	int differ = span_equal(name, span_of("written"));
	struct span item, own;
	int i;

	if (!differ && !span_equal(name, span_of("figures")) &&
	    !span_equal(name, span_of("alike")))
		return;
	for (i = 0; list.n > 0 && c->amounts < most; i++) {
		item = evidence_cut(&list, '|');
		if (differ && i == side)
			add_amount(c, item, HIGHLIGHT_FACT);
		if (differ)
			continue;
		own = evidence_cut(&item, '=');
		add_amount(
		    c, side == 1 && item.n > 0 ? item : own, HIGHLIGHT_NONE);
	}
}

void
highlight_evidence(struct highlight *c, struct span evidence, int side)
{
	const size_t most = c->amounts + ITEMS_MAX;
	struct span list, name;

	while (evidence.n > 0) {
		list = evidence_cut(&evidence, ' ');
		name = evidence_cut(&list, ':');
		add_words(c, most, name, list, side);
	}
}

/* How many words from word i on are those of the amount; 0 if not all are. */
static size_t
amount_at(const struct highlight *c, size_t i, struct span amount)
{
	size_t first = i;
	struct span word;

	while (amount.n > 0) {
		word = evidence_cut(&amount, '_');
		if (i == c->words || !span_equal(c->word[i].token.text, word))
			return 0;
		i++;
	}
	return i - first;
}

/* Mark the n words from word i on as those of an amount. */
static void
mark_words(struct highlight *c, size_t i, size_t n, enum highlight_class class)
{
	for (; n > 0; n--, i++) {
		if (class == HIGHLIGHT_NONE)
			c->word[i].known = 1;
		else if (c->word[i].key.whole != 0)
			c->word[i].class = class;
	}
}

static void
mark_amounts(struct highlight *c)
{
	size_t k, i;

	for (k = 0; k < c->amounts; k++)
		for (i = 0; i < c->words; i++)
			mark_words(c, i, amount_at(c, i, c->amount[k].text),
			    c->amount[k].class);
}

/* Whether all words have capitals, which then say nothing of names. */
static int
is_headline(const struct highlight *c)
{
	const struct word_key *k;
	size_t i, names = 0;

	for (i = 0; i < c->words; i++) {
		k = &c->word[i].key;
		names += (size_t)k->name;
		if (i > 0 && !k->name && !k->figure && !k->idle)
			return 0;
	}
	return names >= HEADLINE_NAMES;
}

/* The class of a word that no partner has. */
static enum highlight_class
class_alone(const struct word_key *k, int headline)
{
	if (k->figure || (k->name && !headline))
		return HIGHLIGHT_FACT;
	return k->idle ? HIGHLIGHT_NONE : HIGHLIGHT_WORD;
}

/* Find the class of each word. */
static void
classify_words(struct highlight *c)
{
	int headline = is_headline(c);
	struct highlight_word *w;
	uint32_t quote;
	size_t i, j, last = 0;

	for (i = 0; i < c->words; i++) {
		w = &c->word[i];
		if (w->key.whole == 0)
			continue;
		quote = quote_at(c, i, &last);
		if (quote != 0 && holds(c->quote, c->quotes, quote))
			for (j = i; j <= last; j++)
				c->word[j].class = HIGHLIGHT_QUOTE;
		if (w->class == HIGHLIGHT_NONE && !w->known &&
		    !holds(c->known, c->knowns, w->key.stem))
			w->class = class_alone(&w->key, headline);
	}
}

void
highlight_sentence(struct highlight *c, struct span text)
{
	struct stretch *s;
	struct span t;
	size_t i;

	c->n = 0;
	if (c->knowns == 0)
		return;
	read_words(c, text);
	qsort(c->known, c->knowns, sizeof(*c->known), by_value);
	if (c->quotes > 0)
		qsort(c->quote, c->quotes, sizeof(*c->quote), by_value);
	mark_amounts(c);
	classify_words(c);
	c->stretch = s =
	    memory_grow(c->stretch, &c->stretch_cap, c->words, sizeof(*s));
	for (i = 0; i < c->words; i++) {
		if (c->word[i].class == HIGHLIGHT_NONE)
			continue;
		t = c->word[i].token.text;
		if (i == 0 || c->word[i - 1].class != c->word[i].class)
			s[c->n++] = (struct stretch){ (size_t)(t.p - text.p), 0,
				c->word[i].class };
		s[c->n - 1].to = (size_t)(t.p - text.p) + t.n;
	}
}

/* Add the partner of the passage on that side of a row. */
static void
add_row(struct highlight *c, const struct alignment *a,
    const struct alignment_link *l, int side)
{
	/* The row's own copy keeps the cost linear in the rows. */
	highlight_partner(c, alignment_text(a, l, !side));
	highlight_evidence(c, alignment_evidence(a, l), side);
}

void
highlight_passage(
    struct highlight *c, const struct alignment *a, int side, size_t i)
{
	const struct alignment_passage *p = &a->passage[side][i];
	const struct alignment_link *l;
	size_t k;

	highlight_start(c);
	for (k = 0; k < p->links; k++) {
		l = &a->link[a->by[side][p->link + k]];
		if (l->passage[!side] != ALIGNMENT_NONE)
			add_row(c, a, l, side);
	}
	highlight_sentence(c, p->text);
}

void
highlight_right(struct highlight *c, const struct alignment *a, size_t link)
{
	const struct alignment_link *l = &a->link[link];
	const struct alignment_passage *p = &a->passage[1][l->passage[1]];

	if (p->full == link || l->passage[0] == ALIGNMENT_NONE) {
		highlight_passage(c, a, 1, l->passage[1]);
		return;
	}
	highlight_start(c);
	add_row(c, a, l, 1);
	highlight_sentence(c, p->text);
}
