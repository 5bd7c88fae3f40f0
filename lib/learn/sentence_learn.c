#include "learn/sentence_learn.h"

#include <stdlib.h>
#include <string.h>

#include "learn/logistic_sgd.h"
#include "sentence/candidate.h"
#include "text/letter.h"
#include "text/lexicons.h"
#include "text/memory.h"
#include "text/utf8.h"

enum { ROUNDS = 20, DECAY = 200, OWN_TIMES = 5 };

unsigned
sentence_learn_part(const struct gold_paragraph *p)
{
	return (unsigned)(p->document % WORD_USE_PARTS);
}

void
sentence_learn_free(struct sentence_learned *l)
{
	wordlist_free(&l->words);
	free(l->value);
	memset(l, 0, sizeof(*l));
}

void
sentence_learn_free_corpus(struct sentence_corpus *l)
{
	sentence_gold_free(&l->gold);
	word_use_free(&l->vocabulary);
}

void
sentence_learn_prepare(struct sentence_corpus *l)
{
	const struct gold_paragraph *p;
	size_t i;

	for (i = 0; i < l->gold.n; i++) {
		p = &l->gold.paragraph[i];
		if (!p->own)
			word_use_count(&l->vocabulary, &l->gold, p,
			    sentence_learn_part(p));
	}
}

/* Add the candidates of a paragraph. */
static void
add_examples(const struct sentence_gold *g, const struct gold_paragraph *p,
    const struct property_lexicons *lexicons, struct logistic_sgd_examples *e)
{
	struct scanner s;
	struct candidate c;
	uint16_t value[PROPERTY_COUNT], *feature;
	size_t start = 0;
	int end;

	scanner_start(&s, p->text);
	while (scanner_next(&s, &c)) {
		end = sentence_gold_is_end(g, p, c.end);
		feature = logistic_sgd_add(e, end);
		boundary_describe(value, lexicons, p->text, start, &c);
		boundary_cells(value, feature);
		if (end)
			start = c.next;
	}
}

/* Add the candidates of a part, with a lexicon learned without it. */
static void
add_part(const struct sentence_corpus *l, unsigned parts, unsigned part,
    struct logistic_sgd_examples *e)
{
	struct wordlist w = { 0 };
	struct property_lexicons lexicons = { &abbreviations, NULL,
		&w.lexicon };
	const struct gold_paragraph *p = l->gold.paragraph;
	int k;

	word_use_lexicon(&l->vocabulary, parts & ~(1U << part), &w);
	(void)wordlist_compile(&w);
	for (; p < l->gold.paragraph + l->gold.n; p++)
		for (k = 0; k < (p->own ? OWN_TIMES : 1); k++)
			if (sentence_learn_part(p) == part)
				add_examples(&l->gold, p, &lexicons, e);
	wordlist_free(&w);
}

void
sentence_learn(const struct sentence_corpus *l, unsigned parts,
    struct sentence_learned *out)
{
	struct logistic_sgd_examples e = { .width = BOUNDARY_FEATURE_COUNT };
	size_t cells = BOUNDARY_CELLS;
	unsigned k;

	memset(out, 0, sizeof(*out));
	out->value = memory_new(cells, sizeof(*out->value));
	for (k = 0; k < WORD_USE_PARTS; k++)
		if (parts & 1U << k)
			add_part(l, parts, k, &e);
	word_use_lexicon(&l->vocabulary, parts, &out->words);
	(void)wordlist_compile(&out->words);
	logistic_sgd_learn(&e, cells, SENTENCE_UNIT, ROUNDS, DECAY, out->value);
	logistic_sgd_free(&e);
}

/*
 * Whether a terminator precedes offset at, ignoring closing quotes and
 * brackets.
 */
static int
is_cued(struct span text, size_t at)
{
	const char *p = text.p + at;
	uint32_t c;

	for (;;) {
		c = p > text.p ? utf8_last(text.p, p) : 0;
		if (c != 0 && c < 0x80 && strchr("\"')]}*", (int)c) != NULL)
			p--;
		else if (c == 0x201d || c == 0x2019)
			p -= 3;
		else if (c == 0xbb)
			p -= 2;
		else
			break;
	}
	return c == '.' || c == '?' || c == '!' || c == 0x2026 || c == 0x3002 ||
	       c == 0xff01 || c == 0xff1f;
}

/* The remaining ends of a paragraph. */
struct ends {
	const size_t *at, *last;
};

/* Count the ends before offset at as missed. */
static void
miss_until(struct ends *e, size_t at, const struct gold_paragraph *p, int cued,
    struct boundary_counts *t, sentence_learn_error *error)
{
	for (; e->at < e->last && *e->at < at; e->at++) {
		if (cued && !is_cued(p->text, *e->at))
			continue;
		t->missed++;
		if (error != NULL)
			error(p, *e->at, 0);
	}
}

void
sentence_learn_evaluate(const struct sentence_corpus *l,
    const struct sentence_learned *by, const struct gold_paragraph *p, int cued,
    struct boundary_counts *t, sentence_learn_error *error)
{
	struct linear weights = { by->value, BOUNDARY_CELLS };
	struct sentence_model model = { { &abbreviations, NULL,
					    &by->words.lexicon },
		&weights, 0, { -BOUNDARY_LIMIT, BOUNDARY_LIMIT } };
	struct ends gold = { l->gold.end + p->ends,
		l->gold.end + p->ends + p->n };
	struct sentences s;
	struct span sentence;
	size_t end;

	sentence_start(&s, &model, p->text, KIND_BODY);
	while (sentence_next(&s, &sentence)) {
		end = (size_t)(sentence.p - p->text.p) + sentence.n;
		miss_until(&gold, end, p, cued, t, error);
		if (end >= p->text.n)
			break;
		if (gold.at < gold.last && *gold.at == end) {
			gold.at++;
			t->right += !cued || is_cued(p->text, end);
		} else {
			t->wrong++;
			if (error != NULL)
				error(p, end, 1);
		}
	}
}
