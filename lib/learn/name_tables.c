#include "learn/name_tables.h"

#include <stdio.h>
#include <stdlib.h>

enum { BYTE_MAX = 127 };

static int32_t
largest(const int32_t *weight)
{
	int32_t most = 0, x;
	int y;

	for (y = 0; y < LABEL_COUNT; y++) {
		x = labs((long)weight[y]) > INT32_MAX ? INT32_MAX
						      : abs(weight[y]);
		if (x > most)
			most = x;
	}
	return most;
}

/*
 * The factor of a row, of which its weights are multiples that fit in a byte.
 */
static int32_t
factor(const int32_t *weight)
{
	int32_t f = (largest(weight) + BYTE_MAX - 1) / BYTE_MAX;

	return f < 1 ? 1 : f > BYTE_MAX ? BYTE_MAX : f;
}

static int32_t
multiple(int32_t weight, int32_t f)
{
	int32_t x = (2 * abs(weight) + f) / (2 * f);

	if (x > BYTE_MAX)
		x = BYTE_MAX;
	return weight < 0 ? -x : x;
}

static void
round_row(int32_t *weight)
{
	int32_t f = factor(weight);
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		weight[y] = f * multiple(weight[y], f);
}

void
name_tables_round(struct name_model *p)
{
	size_t i;

	for (i = 0; i < p->rows; i++)
		round_row(p->weight[i]);
	for (i = 0; i <= LABEL_COUNT; i++)
		round_row(p->after[i]);
}

static void
write_row(const int32_t *weight)
{
	int32_t f = factor(weight);
	int y;

	for (y = 0; y < LABEL_COUNT; y++)
		printf("%d ", (int)multiple(weight[y], f));
	printf("%d\t", (int)f);
}

void
name_tables_write_after(const struct name_model *p)
{
	int i;

	for (i = 0; i <= LABEL_COUNT; i++) {
		write_row(p->after[i]);
		printf("after %s\n", i == LABEL_COUNT ? "<>" : bilou_name(i));
	}
}

static void
write_feature(
    struct name_examiner *x, size_t word, size_t feature, const int32_t *weight)
{
	char text[NAME_FEATURES_TEXT];
	size_t n = name_features_text(
	    &x->features, &x->words, word, &x->context, feature, text);

	write_row(weight);
	printf("%.*s\n", (int)n, text);
}

void
name_tables_write_document(struct name_examiner *x,
    const struct feature_selection *s, const struct name_model *p,
    const struct name_sample *sample, size_t n, char *done)
{
	uint32_t ordinal = 0;
	size_t i, w, k, row;

	name_examples_start_document(x, sample, n);
	for (i = 0; i < n; i++) {
		ordinal = name_examples_start_line(x, sample[i].text, ordinal);
		for (w = 0; w < x->words.n; w++) {
			name_features_find(
			    &x->features, &x->words, w, &x->context);
			for (k = 0; k < x->features.n; k++) {
				row = feature_selection_find(
				    s, x->features.hash[k]);
				if (row == s->n || done[row])
					continue;
				done[row] = 1;
				write_feature(x, w, k, p->weight[row]);
			}
		}
	}
}
