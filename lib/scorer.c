#include "scorer.h"

#include <string.h>

#include "lexicon.h"
#include "tables.h"

/* Add the weights of a row: multiples of the factor it begins with. */
static void
add_row(int32_t *restrict score, const char *restrict row)
{
	const unsigned char *byte = (const unsigned char *)row;
	const int32_t factor = byte[0];
	int y;

	/* Weights are bytes from -128 on, in two's complement. */
	for (y = 0; y < LABEL_COUNT; y++)
		score[y] += factor * ((byte[1 + y] ^ 128) - 128);
}

void
scorer_add(int32_t *score, uint32_t feature)
{
	const char *row = rows_find(&entity_weights, feature);

	if (row != NULL)
		add_row(score, row);
}

static void
read_after(struct bilou *b)
{
	uint32_t after = rows_hash(0, lexicon_hash(span_of("after"))), h;
	int i;

	memset(b->after, 0, sizeof(b->after));
	for (i = 0; i <= LABEL_COUNT; i++) {
		h = lexicon_hash(
		    span_of(i == LABEL_COUNT ? "<>" : bilou_name(i)));
		scorer_add(b->after[i], rows_hash(after, h));
	}
}

static void
add_features(struct scorer *s, int32_t *score)
{
	const char *row[FEATURES_MAX];
	size_t n, k;

	n = rows_find_all(
	    &entity_weights, s->features.hash, s->features.n, row);
	for (k = 0; k < n; k++)
		add_row(score, row[k]);
}

/* What a word gives to those at each offset from it, and to itself. */
static void
score_alone(struct scorer *s, const struct word *w, int32_t *score)
{
	int offset;

	memset(score, 0, MEMO_SCORES * sizeof(*score));
	for (offset = -TEMPLATE_REACH; offset <= TEMPLATE_REACH; offset++) {
		features_find_alone(&s->features, w, offset);
		add_features(s, score);
		score += LABEL_COUNT;
	}
}

void
scorer_start(struct scorer *s)
{
	features_start(&s->features);
	read_after(&s->bilou);
	score_alone(s, &s->features.outside, s->outside);
}

/* Add what word i, or that place beyond the line, gives to those around. */
static void
spread(struct scorer *s, size_t n, size_t i, const int32_t *score)
{
	size_t to;
	int offset, y;

	for (offset = -TEMPLATE_REACH; offset <= TEMPLATE_REACH; offset++) {
		to = i - (size_t)offset;
		if (to < n)
			for (y = 0; y < LABEL_COUNT; y++)
				s->bilou.score[to][y] += score[y];
		score += LABEL_COUNT;
	}
}

static void
spread_all(struct scorer *s, struct line_words *w)
{
	struct memo *m;
	size_t i;

	for (i = 1; i <= TEMPLATE_REACH; i++) {
		spread(s, w->n, (size_t)0 - i, s->outside);
		spread(s, w->n, w->n - 1 + i, s->outside);
	}
	for (i = 0; i < w->n; i++) {
		m = line_words_recall(w, &w->word[i].token);
		if (!m->scored)
			score_alone(s, &m->word, m->score);
		m->scored = 1;
		spread(s, w->n, i, m->score);
	}
}

void
scorer_label(
    struct scorer *s, struct line_words *w, const struct entity_context *c)
{
	size_t i;

	memset(s->bilou.score, 0, w->n * sizeof(s->bilou.score[0]));
	spread_all(s, w);
	for (i = 0; i < w->n; i++) {
		if (w->word[i].plain) {
			bilou_force_outside(&s->bilou, i);
			continue;
		}
		features_find_together(&s->features, w, i, c);
		add_features(s, s->bilou.score[i]);
	}
	bilou_best(&s->bilou, w->n);
}
