#include "learn/page_learn.h"

#include <stdlib.h>
#include <string.h>

#include "learn/page_gold.h"
#include "learn/wording_learn.h"
#include "page/score_features.h"
#include "page/threshold.h"
#include "page/wording_features.h"
#include "text/memory.h"

typedef int16_t row[PAGE_FEATURE_COUNT];

enum {
	GOLD = 4,      /* weight of a hand-labelled line */
	FEW = 20,      /* minimum number of words counted for a text */
	SHARE = 200,   /* weight of a line that is the whole article */
	SHARE_MAX = 8, /* ... at most */
};

/*
 * The weight of a row for learning the text. Pages are evaluated by words and
 * all pages count the same, so a line counts by its share of the words; but
 * short lines count, too. Of lines far from prose, one in four is used.
 */
static uint8_t
text_weight(const struct page_corpus *l, size_t i)
{
	const int16_t *x = l->x + i * PAGE_FEATURE_COUNT;
	const struct page_corpus_row *r = l->row + i;
	long share, words = r->words < FEW ? FEW : (long)r->words;

	if (x[PAGE_FEATURE_NEAR12_PROSE] == 0 && i % 4 != 0 &&
	    (r->roles & 1U << ROLE_TEXT) == 0)
		return 0;
	share = x[PAGE_FEATURE_WORDS] * (long)SHARE / words;
	return (uint8_t)(1 + (share > SHARE_MAX ? SHARE_MAX : share));
}

/* The weight of a row for learning the role. */
static uint8_t
row_weight(const struct page_corpus *l, size_t i, enum role role)
{
	const struct page_corpus_row *r = l->row + i;

	if ((r->roles & PAGE_CORPUS_UNKNOWN) != 0)
		return 0;
	if (role == ROLE_TEXT)
		return text_weight(l, i);
	if ((role_possible(l->x + i * PAGE_FEATURE_COUNT) >> role & 1) == 0)
		return 0;
	if ((r->roles & PAGE_GOLD_SET) != 0)
		return GOLD;
	/*
	 * A page in which no line was found with the role may still have one.
	 */
	return role < ROLE_CAPTION && (r->known >> role & 1) != 0;
}

/* The features of the rows of a page's part from i on. */
static struct page_features
part_rows(const struct page_corpus *l, size_t i)
{
	struct page_features f = { l->x + i * PAGE_FEATURE_COUNT, 0, 0 };

	f.n = page_corpus_part_end(l, i) - i;
	return f;
}

/* The part of the folds for the wording, which are not those of the forests. */
static unsigned
part_of(const struct page_corpus_row *r)
{
	return r->site / PAGE_LEARN_FOLDS % PAGE_LEARN_FOLDS;
}

/* Learn weights of tokens from the rows that are neither of fold nor part. */
static void
learn_wording(
    const struct page_corpus *l, unsigned fold, unsigned part, int16_t *weight)
{
	struct wording_line *line = memory_new(l->n, sizeof(*line));
	const struct page_corpus_row *r;
	size_t i, n = 0;

	for (i = 0; i < l->n; i++) {
		r = l->row + i;
		if (r->site % PAGE_LEARN_FOLDS != fold && part_of(r) != part)
			line[n++] = (struct wording_line){ l->cell + r->cell,
				r->cells, r->roles >> ROLE_TEXT & 1,
				row_weight(l, i, ROLE_TEXT) };
	}
	wording_learn(line, n, weight);
	free(line);
}

void
page_learn_wording(struct page_corpus *l, unsigned fold, int16_t *weight)
{
	struct wording w = { 0 };
	struct page_features f;
	unsigned part;
	size_t i;

	for (part = 0; part < PAGE_LEARN_FOLDS; part++) {
		learn_wording(l, fold, part, weight);
		for (i = 0; i < l->n; i++)
			if (part_of(l->row + i) == part)
				l->x[i * PAGE_FEATURE_COUNT +
				     PAGE_FEATURE_WORDING] =
				    wording_score(l->cell + l->row[i].cell,
					l->row[i].cells, weight);
	}
	for (i = 0; i < l->n; i += f.n) {
		f = part_rows(l, i);
		wording_spread(&w, &f);
	}
	wording_free(&w);
	learn_wording(l, fold, PAGE_LEARN_FOLDS, weight);
}

/*
 * Take the wording from a row: too few lines are labelled with the other roles
 * to learn them from it.
 */
static void
blank_wording(int16_t *x)
{
	memset(x + PAGE_FEATURE_WORDING, 0,
	    (PAGE_FEATURE_FIRST - PAGE_FEATURE_WORDING) * sizeof(*x));
}

struct gbdt_forest
page_learn(
    const struct page_corpus *l, struct gbdt how, enum role role, unsigned fold)
{
	struct gbdt_forest f = { 0 };
	uint8_t *y = memory_checked(malloc(l->n)),
		*w = memory_checked(malloc(l->n));
	int16_t *x = memory_checked(malloc(l->n * sizeof(row)));
	size_t i;

	for (i = 0; i < l->n; i++) {
		w[how.rows] = row_weight(l, i, role);
		if (w[how.rows] == 0 ||
		    l->row[i].site % PAGE_LEARN_FOLDS == fold)
			continue;
		memcpy(x + how.rows * PAGE_FEATURE_COUNT,
		    l->x + i * PAGE_FEATURE_COUNT, sizeof(row));
		if (role != ROLE_TEXT)
			blank_wording(x + how.rows * PAGE_FEATURE_COUNT);
		y[how.rows++] = l->row[i].roles >> role & 1;
	}
	how.x = x;
	how.y = y;
	how.weight = w;
	gbdt_learn(&how, &f);
	free(x);
	free(y);
	free(w);
	return f;
}

void
page_learn_cross(const struct page_corpus *l, const struct gbdt *how,
    enum role role, int *score)
{
	unsigned fold;
	size_t i;

	for (fold = 0; fold < PAGE_LEARN_FOLDS; fold++) {
		struct gbdt_forest b = page_learn(l, *how, role, fold);
		struct forest f = { b.node, how->trees, NULL, 0 };

		for (i = 0; i < l->n; i++)
			if (l->row[i].site % PAGE_LEARN_FOLDS == fold)
				score[i * ROLE_COUNT + role] = forest_score(
				    &f, l->x + i * PAGE_FEATURE_COUNT);
		gbdt_free(&b);
	}
}

void
page_learn_score_features(struct page_corpus *l, int *score)
{
	int *text = memory_checked(malloc(l->n * sizeof(*text))), at;
	struct score_features v = { 0 };
	struct page_features f;
	size_t i, k;

	for (i = 0; i < l->n; i += f.n) {
		f = part_rows(l, i);
		for (k = 0; k < f.n; k++)
			text[k] = score[(i + k) * ROLE_COUNT];
		at = threshold_max_f1(&f, text);
		for (k = 0; k < f.n; k++)
			score[(i + k) * ROLE_COUNT] -= at;
		score_features_read(&v, &f, score + i * ROLE_COUNT, ROLE_COUNT);
	}
	free(text);
	free(v.sum);
}
