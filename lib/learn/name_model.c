#include "learn/name_model.h"
#include "text/memory.h"

#include <stdlib.h>
#include <string.h>

void
name_model_start(struct name_model *p, size_t rows, int32_t margin)
{
	memset(p, 0, sizeof(*p));
	p->rows = rows;
	p->margin = margin;
	p->weight = memory_new(rows + 1, sizeof(*p->weight));
	p->sum = memory_new(rows + 1, sizeof(*p->sum));
}

void
name_model_free(struct name_model *p)
{
	free(p->weight);
	free(p->sum);
	p->weight = p->sum = NULL;
}

/* Find the best labels of a line with scores. */
static void
find_best(struct name_model *p, const struct name_examples *e,
    const struct name_example *line)
{
	size_t i, end, n = line->end - line->first;

	for (i = 0; i < n; i = end) {
		for (end = i; end < n &&
			      name_examples_has_features(e, line->first + end);)
			end++;
		if (end > i)
			bilou_best(&p->bilou, i, end, n);
		else
			p->bilou.label[end++] = LABEL_O;
	}
}

static void
score(struct name_model *p, const struct name_examples *e,
    const struct name_example *line, int32_t margin)
{
	int32_t sum[LABEL_ROOM];
	const int32_t *w;
	size_t i, k;
	int y;

	memcpy(p->bilou.after, p->after, sizeof(p->after));
	for (i = line->first; i < line->end; i++) {
		if (!name_examples_has_features(e, i))
			continue;
		for (y = 0; y < LABEL_ROOM; y++)
			sum[y] = margin;
		sum[e->label[i]] = 0;
		for (k = e->feature_at[i]; k < e->feature_at[i + 1]; k++) {
			w = p->weight[e->feature[k]];
			for (y = 0; y < LABEL_ROOM; y++)
				sum[y] += w[y];
		}
		memcpy(p->bilou.score[i - line->first], sum,
		    sizeof(p->bilou.score[0]));
	}
}

void
name_model_label(struct name_model *p, const struct name_examples *e,
    const struct name_example *line)
{
	score(p, e, line, 0);
	find_best(p, e, line);
}

/*
 * Increase the weights of word i's features for one label and decrease them
 * for another.
 */
static void
change(struct name_model *p, const struct name_examples *e, size_t i, int more,
    int less)
{
	int32_t time = (int32_t)(p->lines / NAME_MODEL_TICK);
	size_t k, row;

	for (k = e->feature_at[i]; k < e->feature_at[i + 1]; k++) {
		row = e->feature[k];
		p->weight[row][more]++;
		p->weight[row][less]--;
		p->sum[row][more] += time;
		p->sum[row][less] -= time;
	}
}

static void
change_after(struct name_model *p, int before, int label, int by)
{
	p->after[before][label] += by;
	p->after_sum[before][label] +=
	    by * (int32_t)(p->lines / NAME_MODEL_TICK);
}

static void
learn_line(struct name_model *p, const struct name_examples *e,
    const struct name_example *line)
{
	const unsigned char *right = e->label + line->first,
			    *found = p->bilou.label;
	int right_before = LABEL_COUNT, found_before = LABEL_COUNT;
	size_t i, n = line->end - line->first;

	score(p, e, line, p->margin);
	find_best(p, e, line);
	for (i = 0; i < n; i++) {
		if (right[i] != found[i])
			change(p, e, line->first + i, right[i], found[i]);
		if (right[i] != found[i] || right_before != found_before) {
			change_after(p, right_before, right[i], 1);
			change_after(p, found_before, found[i], -1);
		}
		right_before = right[i];
		found_before = found[i];
	}
	p->lines++;
}

void
name_model_learn(struct name_model *p, const struct name_examples *e,
    uint32_t *order, uint32_t *seed)
{
	size_t i, n = name_examples_shuffle(e, order, seed);

	for (i = 0; i < n; i++)
		learn_line(p, e, &e->line[order[i]]);
}

static int32_t
average(int32_t weight, int32_t sum, int32_t time)
{
	int64_t x = (int64_t)weight * time - sum;

	return (int32_t)(x * NAME_MODEL_SCALE / time);
}

void
name_model_average(struct name_model *p)
{
	int32_t time = (int32_t)(p->lines / NAME_MODEL_TICK) + 1;
	size_t row;
	int x, y;

	for (row = 0; row < p->rows; row++)
		for (y = 0; y < LABEL_ROOM; y++)
			p->weight[row][y] =
			    average(p->weight[row][y], p->sum[row][y], time);
	for (x = 0; x <= LABEL_COUNT; x++)
		for (y = 0; y < LABEL_COUNT; y++)
			p->after[x][y] =
			    average(p->after[x][y], p->after_sum[x][y], time);
}
