#include "boilerplate.h"

#include <stdlib.h>
#include <string.h>

#include "dateline.h"
#include "forests.h"
#include "grow.h"
#include "kind.h"
#include "role.h"

enum { FEW_WORDS = 100 }; /* of prose in a small page */

void
boilerplate_free(struct boilerplate *b)
{
	measure_free(&b->measure);
	free(b->verdict.sum);
	free(b->kind);
	free(b->text);
	free(b->role);
	memset(b, 0, sizeof(*b));
}

/* Room for what is said of each of n paragraphs. */
static int
make_room(struct boilerplate *b, size_t n)
{
	unsigned char *kind = grow(b->kind, &b->kind_cap, n, 1);
	int *score;

	if (kind == NULL)
		return -1;
	b->kind = kind;
	score = grow(b->text, &b->text_cap, n, sizeof(*score));
	if (score == NULL)
		return -1;
	b->text = score;
	score = grow(b->role, &b->role_cap, n * ROLE_COUNT, sizeof(*score));
	if (score == NULL)
		return -1;
	b->role = score;
	return 0;
}

static void
score_text(struct boilerplate *b, const struct forest *forest)
{
	const struct features *f = &b->measure.feature;
	size_t i;

	for (i = 0; i < f->n; i++)
		b->text[i] =
		    forest_score(forest, f->row + i * PAGE_FEATURE_COUNT);
}

/*
 * Forests have seen no page of a few lines; there, what reads like prose is
 * text unless it opens like furniture.
 */
static void
trust_prose(struct boilerplate *b)
{
	const struct features *f = &b->measure.feature;
	size_t i;
	int k;

	for (i = 0; i < f->n; i++) {
		if (page_feature_of(f, i, PAGE_FEATURE_WORDS_PAGE) >=
			FEW_WORDS ||
		    page_feature_of(f, i, PAGE_FEATURE_PROSE) < 2 ||
		    b->text[i] > 0)
			continue;
		for (k = PAGE_FEATURE_OPENS_SHARE; k <= PAGE_FEATURE_OPENS_BIO;
		     k++)
			if (page_feature_of(f, i, k) > 0)
				break;
		if (k > PAGE_FEATURE_OPENS_BIO)
			b->text[i] = 1;
	}
}

/* A report opens with its dateline, whatever else speaks against it. */
static void
trust_dateline(struct boilerplate *b, const struct page *p)
{
	const struct features *f = &b->measure.feature;
	size_t i;

	for (i = 0; i + 1 < f->n; i++)
		if (b->text[i] <= 0 && b->text[i + 1] > 0 &&
		    page_feature_of(f, i, PAGE_FEATURE_PROSE) == 2 &&
		    page_feature_of(f, i, PAGE_FEATURE_TWINS) == 0 &&
		    dateline_length(p->par[i].text) > 0)
			b->text[i] = 1;
}

/* The scores of all roles, where they are possible. */
static void
score_roles(struct boilerplate *b)
{
	static const struct forest *const forest[ROLE_COUNT] = { NULL,
		&page_title, &page_byline, &page_date, &page_caption,
		&page_highlight };
	const struct features *f = &b->measure.feature;
	size_t i;
	int r;

	for (i = 0; i < f->n; i++) {
		const int16_t *row = f->row + i * PAGE_FEATURE_COUNT;
		int *to = b->role + i * ROLE_COUNT;

		to[ROLE_TEXT] = b->text[i];
		for (r = ROLE_TEXT + 1; r < ROLE_COUNT; r++)
			to[r] = role_is_possible(row, (enum role)r)
				    ? forest_score(forest[r], row)
				    : ROLE_NEVER;
	}
}

int
boilerplate_read(struct boilerplate *b, const struct page *p)
{
	struct features *f = &b->measure.feature;
	size_t i;

	if (p->n == 0) {
		b->found = 0;
		return 0;
	}
	if (measure_read(&b->measure, p) == -1 || make_room(b, p->n) == -1)
		return -1;
	score_text(b, p->marked ? &page_marked : &page_plain);
	trust_prose(b);
	trust_dateline(b, p);
	if (verdict_read(&b->verdict, f, b->text) == -1)
		return -1;
	score_roles(b);
	role_read(f, b->role, b->kind);
	b->found = 0;
	for (i = 0; i < p->n; i++)
		b->found |= b->kind[i] == KIND_BODY;
	if (!b->found)
		memset(b->kind, KIND_CHROME, p->n);
	return 0;
}
