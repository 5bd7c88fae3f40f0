#include "page/repeat_features.h"

#include <stdlib.h>
#include <string.h>

#include "text/memory.h"

enum {
	LEAD = 5,    /* lines of prose that the prose begins with */
	KNOWN = 2,   /* lines with a word, if one of them is its own */
	SIEVE = 4096 /* entries; those of most hashes of no line are 0 */
};

static void
free_counts(struct repeat_counts *c)
{
	map_free(&c->number);
	free(c->count);
	free(c->which);
}

void
repeat_features_free(struct repeat_features *r)
{
	free_counts(&r->line);
	free_counts(&r->word);
	memset(r, 0, sizeof(*r));
}

/* Forget all counts, and make room for the numbers of n lines or words. */
static void
clear(struct repeat_counts *c, size_t n)
{
	map_clear(&c->number);
	c->which = memory_grow(c->which, &c->which_cap, n, sizeof(*c->which));
}

/* The number of a hash's count, which is made where there is none. */
static uint32_t
number_at(struct repeat_counts *c, uint32_t hash)
{
	size_t n = c->number.n;
	uint32_t *number = map_at(&c->number, hash);

	if (c->number.n > n) {
		*number = (uint32_t)n;
		c->count =
		    memory_grow(c->count, &c->cap, n + 1, sizeof(*c->count));
		c->count[n] = (struct repeat_count){ 0, 0, 0 };
	}
	return *number;
}

/* The count of a hash, NULL where there is none. */
static struct repeat_count *
count_find(const struct repeat_counts *c, uint32_t hash)
{
	const uint32_t *number = map_find(&c->number, hash);

	return number == NULL ? NULL : &c->count[*number];
}

/* Lines between a line and its twins, going forward and then back. */
static void
find_twins(struct repeat_counts *line, const struct line_features *c,
    struct page_features *f)
{
	struct repeat_count *s;
	int16_t *row;
	size_t i;

	for (i = 0; i < f->n; i++) {
		line->which[i] = number_at(line, c->line[i].whole);
		s = &line->count[line->which[i]];
		page_feature_row(f, i)[PAGE_FEATURE_TWIN_BACK] =
		    page_feature_limit(s->n == 0 ? -1 : (long)(i - s->at));
		s->n++;
		s->at = (uint32_t)i;
	}
	for (i = f->n; i-- > 0;) {
		s = &line->count[line->which[i]];
		row = page_feature_row(f, i);
		row[PAGE_FEATURE_TWINS] = page_feature_limit((long)s->n - 1);
		row[PAGE_FEATURE_TWIN_AHEAD] =
		    page_feature_limit(s->at <= i ? -1 : (long)(s->at - i));
		s->at = (uint32_t)i;
	}
}

/*
 * Words of the longest other line that this one begins with, 0 for none. It is
 * counted for each line that it begins with; may_be[h % SIEVE] is set if a line
 * has hash h.
 */
static int16_t
find_around(const struct repeat_counts *line, const char *may_be,
    const struct line_hashes *l)
{
	struct repeat_count *s;
	int16_t words = 0;
	unsigned k;

	for (k = 0; k < l->heads; k++) {
		if (!may_be[l->head[k] % SIEVE] || l->head[k] == l->whole)
			continue;
		s = count_find(line, l->head[k]);
		if (s == NULL)
			continue;
		s->heads++;
		words = (int16_t)(k + LINE_FEATURES_HEAD_MIN);
	}
	return words;
}

/*
 * How many lines begin with the words of each line, and how many words the line
 * has that it begins with.
 */
static void
find_heads(const struct repeat_counts *line, const struct line_features *c,
    struct page_features *f)
{
	char may_be[SIEVE] = { 0 };
	size_t i;

	for (i = 0; i < f->n; i++)
		may_be[c->line[i].whole % SIEVE] = 1;
	for (i = 0; i < f->n; i++)
		page_feature_row(f, i)[PAGE_FEATURE_AROUND] =
		    find_around(line, may_be, c->line + i);
	for (i = 0; i < f->n; i++)
		page_feature_row(f, i)[PAGE_FEATURE_WITHIN] =
		    page_feature_limit(
			c->line[i].heads == 0
			    ? 0
			    : (long)line->count[line->which[i]].heads);
}

/* Count in how many lines of prose a word is, and the first of these. */
static void
count_words(struct repeat_counts *word, const struct line_features *c,
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
			word->which[w] = number_at(word, c->word[w]);
			s = &word->count[word->which[w]];
			if (s->n == 0)
				s->at = prose;
			s->n++;
		}
	}
}

/* Which of a line's words the prose has elsewhere. */
static void
find_known(const struct repeat_counts *word, const struct line_features *c,
    size_t line, int16_t *row)
{
	size_t w, from = c->line[line].word, to = c->line[line + 1].word;
	int prose = row[PAGE_FEATURE_PROSE] == 2;
	uint32_t need = prose ? KNOWN : 1;
	long known = 0, opening = 0, n = (long)(to - from);
	const struct repeat_count *s;

	for (w = from; w < to; w++) {
		s = prose ? &word->count[word->which[w]]
			  : count_find(word, c->word[w]);
		if (s == NULL || s->n < need)
			continue;
		known++;
		opening += s->at <= LEAD;
	}
	row[PAGE_FEATURE_KNOWN] = page_feature_share(known, n);
	row[PAGE_FEATURE_KNOWN_WORDS] = page_feature_limit(known);
	row[PAGE_FEATURE_OPENING] = page_feature_share(opening, n);
}

void
repeat_features_read(struct repeat_features *r, const struct line_features *c,
    struct page_features *f)
{
	size_t i;

	clear(&r->line, f->n);
	clear(&r->word, c->words);
	find_twins(&r->line, c, f);
	find_heads(&r->line, c, f);
	count_words(&r->word, c, f);
	for (i = 0; i < f->n; i++)
		find_known(&r->word, c, i, page_feature_row(f, i));
}
