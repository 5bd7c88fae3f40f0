#include "page/repeat_features.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum {
	LEAD = 5, /* lines of prose that the prose begins with */
	KNOWN = 2 /* lines with a word, if one of them is its own */
};

static void
free_counts(struct repeat_counts *c)
{
	map_free(&c->number);
	free(c->count);
}

void
repeat_features_free(struct repeat_features *r)
{
	free_counts(&r->line);
	free_counts(&r->head);
	free_counts(&r->word);
	memset(r, 0, sizeof(*r));
}

/* The count of a hash, made where there is none; valid until the next call. */
static struct repeat_count *
count_at(struct repeat_counts *c, uint32_t hash)
{
	size_t n = c->number.n;
	uint32_t *number = map_at(&c->number, hash);

	if (c->number.n > n) {
		*number = (uint32_t)n;
		c->count =
		    memory_grow(c->count, &c->cap, n + 1, sizeof(*c->count));
		c->count[n] = (struct repeat_count){ 0, 0 };
	}
	return &c->count[*number];
}

/* The count of a hash, NULL where there is none. */
static const struct repeat_count *
count_find(const struct repeat_counts *c, uint32_t hash)
{
	const uint32_t *number = map_find(&c->number, hash);

	return number == NULL ? NULL : &c->count[*number];
}

/* Lines between a line and its twins, going forward and then back. */
static void
find_twins(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	struct repeat_count *s;
	size_t i;

	for (i = 0; i < f->n; i++) {
		s = count_at(&r->line, c->line[i].whole);
		page_feature_row(f, i)[PAGE_FEATURE_TWIN_BACK] =
		    page_feature_limit(s->n == 0 ? -1 : (long)(i - s->at));
		s->n++;
		s->at = (uint32_t)i;
	}
	for (i = f->n; i-- > 0;) {
		s = count_at(&r->line, c->line[i].whole);
		page_feature_row(f, i)[PAGE_FEATURE_TWINS] =
		    page_feature_limit((long)s->n - 1);
		page_feature_row(f, i)[PAGE_FEATURE_TWIN_AHEAD] =
		    page_feature_limit(s->at <= i ? -1 : (long)(s->at - i));
		s->at = (uint32_t)i;
	}
}

/* Words of the longest other line that this one begins with; 0: none. */
static int16_t
find_around(const struct repeat_features *r, const struct line_hashes *l)
{
	int16_t words = 0;
	unsigned k;

	for (k = 0; k < l->heads; k++)
		if (l->head[k] != l->whole &&
		    count_find(&r->line, l->head[k]) != NULL)
			words = (int16_t)(k + LINE_FEATURES_HEAD_MIN);
	return words;
}

/* How many lines begin with the words of this one, and which opens it. */
static void
find_heads(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	const struct line_hashes *l;
	const struct repeat_count *s;
	size_t i;
	unsigned k;

	for (i = 0; i < f->n; i++) {
		l = c->line + i;
		for (k = 0; k < l->heads; k++)
			if (l->head[k] != l->whole)
				count_at(&r->head, l->head[k])->n++;
	}
	for (i = 0; i < f->n; i++) {
		l = c->line + i;
		s = l->heads == 0 ? NULL : count_find(&r->head, l->whole);
		page_feature_row(f, i)[PAGE_FEATURE_WITHIN] =
		    page_feature_limit(s == NULL ? 0 : (long)s->n);
		page_feature_row(f, i)[PAGE_FEATURE_AROUND] = find_around(r, l);
	}
}

/* Count in how many lines of prose a word is, and the first of these. */
static void
count_words(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	struct repeat_count *s;
	uint32_t prose = 0;
	size_t i, w;

	for (i = 0; i < f->n; i++) {
		if (page_feature_row(f, i)[PAGE_FEATURE_PROSE] < 2)
			continue;
		prose++;
		for (w = c->line[i].word; w < c->line[i + 1].word; w++) {
			s = count_at(&r->word, c->word[w]);
			if (s->n == 0)
				s->at = prose;
			s->n++;
		}
	}
}

/* Which of a line's words the prose has elsewhere. */
static void
find_known(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	const struct repeat_count *s;
	long known, opening, n;
	size_t i, w;

	for (i = 0; i < f->n; i++) {
		uint32_t need =
		    page_feature_row(f, i)[PAGE_FEATURE_PROSE] == 2 ? KNOWN : 1;

		known = opening = 0;
		n = (long)(c->line[i + 1].word - c->line[i].word);
		for (w = c->line[i].word; w < c->line[i + 1].word; w++) {
			s = count_find(&r->word, c->word[w]);
			if (s == NULL || s->n < need)
				continue;
			known++;
			opening += s->at <= LEAD;
		}
		page_feature_row(f, i)[PAGE_FEATURE_KNOWN] =
		    page_feature_share(known, n);
		page_feature_row(f, i)[PAGE_FEATURE_KNOWN_WORDS] =
		    page_feature_limit(known);
		page_feature_row(f, i)[PAGE_FEATURE_OPENING] =
		    page_feature_share(opening, n);
	}
}

void
repeat_features_read(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	map_clear(&r->line.number);
	map_clear(&r->head.number);
	map_clear(&r->word.number);
	find_twins(r, c, f);
	find_heads(r, c, f);
	count_words(r, c, f);
	find_known(r, c, f);
}
