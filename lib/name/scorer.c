#include "name/scorer.h"

#include <string.h>

#include "text/lexicon.h"
#include "text/tables.h"

/* The sum of so many weights, times such factors, is below 32768. */
enum { SHORT_ROWS = 16, SHORT_FACTOR = 15 };

/* A weight is a byte in two's complement. */
static int
weight(unsigned char byte)
{
	return (byte ^ 128) - 128;
}

/* Add the weights of a row, times its factor, and the unused rest of it. */
static void
add_row(int32_t *restrict score, const unsigned char *restrict row)
{
	const int factor = row[LABEL_COUNT];
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		score[y] += (int16_t)(factor * weight(row[y]));
}

/* The same to sums of 16 bits, modulo 65536. */
static void
add_short(uint16_t *restrict sum, const unsigned char *restrict row)
{
	const int factor = row[LABEL_COUNT];
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		sum[y] = (uint16_t)(sum[y] + factor * weight(row[y]));
}

/* Add sums of 16 bits to score. */
static void
add_sum(int32_t *restrict score, const uint16_t *restrict sum)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		score[y] += (sum[y] ^ 0x8000) - 0x8000;
}

void
scorer_add(int32_t *score, uint32_t feature)
{
	const char *row = rows_find(&entity_weights, feature);

	if (row != NULL)
		add_row(score, (const unsigned char *)row);
}

static void
read_after(struct bilou *b)
{
	uint32_t after = rows_hash(0, lexicon_hash(span_of("after"))), h;
	int32_t score[LABEL_ROOM];
	int i;

	for (i = 0; i <= LABEL_COUNT; i++) {
		h = lexicon_hash(
		    span_of(i == LABEL_COUNT ? "<>" : bilou_name(i)));
		memset(score, 0, sizeof(score));
		scorer_add(score, rows_hash(after, h));
		memcpy(b->after[i], score, sizeof(b->after[i]));
	}
}

/*
 * Add the weights of all features.  Of rows with small factors, SHORT_ROWS have
 * sums of 16 bits, which vectors have twice as many of.
 */
static void
add_features(struct scorer *s, int32_t *score)
{
	const uint32_t *hash = s->features.hash, *end = hash + s->features.n;
	uint16_t sum[LABEL_ROOM] = { 0 };
	const unsigned char *row;
	int rows = 0;

	for (; hash < end; hash++) {
		row = (const unsigned char *)rows_find_likely(
		    &entity_weights, *hash);
		if (row == NULL)
			continue;
		if (row[LABEL_COUNT] > SHORT_FACTOR) {
			add_row(score, row);
			continue;
		}
		add_short(sum, row);
		if (++rows == SHORT_ROWS) {
			add_sum(score, sum);
			memset(sum, 0, sizeof(sum));
			rows = 0;
		}
	}
	add_sum(score, sum);
}

/* What a word contributes to the word that has it at that offset. */
static void
score_unigram(
    struct scorer *s, const struct word *w, int offset, int32_t *score)
{
	memset(score, 0, LABEL_ROOM * sizeof(*score));
	name_features_find_unigram(&s->features, w, offset);
	add_features(s, score);
}

void
scorer_start(struct scorer *s)
{
	int k;

	name_features_start(&s->features);
	read_after(&s->bilou);
	bilou_start(&s->bilou);
	for (k = 0; k < WORD_CACHE_OFFSETS; k++)
		score_unigram(
		    s, &s->features.outside, k - TEMPLATE_REACH, s->outside[k]);
}

/*
 * What word i, which may be beyond the line, contributes to the word that has
 * it at offset k - TEMPLATE_REACH; computed when it is first asked for.
 */
static const int32_t *
contribution(struct scorer *s, struct line_words *w, size_t i, int k)
{
	struct word_cache *c;

	if (i >= w->n)
		return s->outside[k];
	c = line_words_cached(w, i);
	if ((c->scored >> k & 1) == 0)
		score_unigram(s, &c->word, k - TEMPLATE_REACH, c->score[k]);
	c->scored = (unsigned char)(c->scored | 1U << k);
	return c->score[k];
}

static void
add_scores(int32_t *restrict score, const int32_t *restrict part)
{
	int y;

	for (y = 0; y < LABEL_ROOM; y++)
		score[y] += part[y];
}

/* Set the score of word i to what the words around it contribute. */
static void
gather(struct scorer *s, struct line_words *w, size_t i)
{
	int32_t *score = s->bilou.score[i];
	int k;

	memset(score, 0, LABEL_ROOM * sizeof(*score));
	for (k = 0; k < WORD_CACHE_OFFSETS; k++)
		/* Before the line, the index wraps to a huge number. */
		add_scores(
		    score, contribution(s, w,
			       i + (size_t)k - (size_t)TEMPLATE_REACH, k));
}

/* What the forms around the word at which the features are placed add. */
static const int32_t *
score_forms(struct scorer *s)
{
	uint32_t key[NAME_FEATURES_KEY] = { 0 }, h = 0;
	struct form_scores *known;
	uint16_t *slot;
	size_t k;

	name_features_get_key(&s->features, key);
	for (k = 0; k < NAME_FEATURES_KEY; k++)
		h = rows_hash(h, key[k]);
	slot = &s->index[h % SCORER_FORMS];
	if (*slot > 0 && memcmp(s->forms[*slot - 1].key, key, sizeof(key)) == 0)
		return s->forms[*slot - 1].score;
	if (*slot == 0)
		*slot = (uint16_t)++s->forms_n;
	known = &s->forms[*slot - 1];
	memcpy(known->key, key, sizeof(key));
	memset(known->score, 0, sizeof(known->score));
	name_features_find_forms(&s->features);
	add_features(s, known->score);
	return known->score;
}

static void
score_context(struct scorer *s, struct line_words *w, size_t i,
    const struct name_context *c)
{
	int32_t *score = s->bilou.score[i];

	name_features_place(&s->features, w, i);
	add_scores(score, score_forms(s));
	name_features_find_context(&s->features, w, i, c);
	add_features(s, score);
}

/* Label a run of words between words outside of names. */
static void
label_run(struct scorer *s, struct line_words *w, const struct name_context *c,
    size_t first, size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		gather(s, w, i);
		score_context(s, w, i, c);
	}
	bilou_best(&s->bilou, first, end, w->n);
}

void
scorer_label(
    struct scorer *s, struct line_words *w, const struct name_context *c)
{
	size_t i, end;

	for (i = 0; i < w->n; i = end) {
		for (end = i; end < w->n && !w->word[end].outside;)
			end++;
		if (end > i)
			label_run(s, w, c, i, end);
		else
			s->bilou.label[end++] = LABEL_O;
	}
}
