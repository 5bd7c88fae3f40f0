#include "learn/name_learn.h"

#include <stdint.h>
#include <stdlib.h>

#include "learn/crf.h"
#include "text/memory.h"

enum {
	FREQUENCY_MIN = 4,     /* minimum frequency of a feature */
	MARGIN = 50,           /* of the perceptron */
	PERCEPTRON_ROUNDS = 4, /* rounds of the perceptron */
	CRF_ROUNDS =
	    4, /* of the random field; averages are taken in half of them */
	SEED = 12345
};

static uint32_t *
make_order(const struct name_examples *e)
{
	return memory_new(e->line_n * NAME_EXAMPLE_TIMES + 1, sizeof(uint32_t));
}

/* Learn with the perceptron from all features, which are row numbers. */
static void
learn_perceptron(
    struct name_model *p, const struct name_examples *e, size_t rows)
{
	uint32_t *order = make_order(e), seed = SEED;
	int round;

	name_model_start(p, rows, MARGIN);
	for (round = 0; round < PERCEPTRON_ROUNDS; round++)
		name_model_learn(p, e, order, &seed);
	name_model_average(p);
	free(order);
}

void
name_learn_rows(
    struct feature_selection *s, struct name_examples *e, size_t rows)
{
	struct name_model p = { 0 };

	feature_selection_make(s, e, FREQUENCY_MIN);
	learn_perceptron(&p, e, s->n);
	feature_selection_narrow(s, e, &p, rows);
	name_model_free(&p);
}

void
name_learn_weights(
    struct name_model *p, const struct name_examples *e, size_t rows)
{
	static struct crf c;
	uint32_t *order = make_order(e), seed = SEED;
	int round;

	crf_start(&c, rows);
	name_model_start(p, rows, MARGIN);
	for (round = 0; round < CRF_ROUNDS; round++)
		crf_learn(&c, e, round >= CRF_ROUNDS / 2, order, &seed);
	crf_put(&c, p);
	crf_free(&c);
	free(order);
}
