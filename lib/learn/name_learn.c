#include "learn/name_learn.h"

#include <stdint.h>
#include <stdlib.h>

#include "learn/crf.h"

enum {
	LEAST = 4,   /* times that a feature has to come */
	MARGIN = 50, /* of the perceptron */
	ROUGH = 4,   /* rounds of the perceptron */
	ROUNDS = 4,  /* of the random field; in half of them averages are taken
		      */
	SEED = 12345
};

static uint32_t *
make_order(const struct examples *e)
{
	return calloc(e->line_n * EXAMPLE_TIMES + 1, sizeof(uint32_t));
}

/* Learn roughly, from all features that are numbers of rows. */
static int
learn_roughly(struct perceptron *p, const struct examples *e, size_t rows)
{
	uint32_t *order = make_order(e), seed = SEED;
	int round;

	if (order == NULL || perceptron_start(p, rows, MARGIN) == -1) {
		free(order);
		return -1;
	}
	for (round = 0; round < ROUGH; round++)
		perceptron_learn(p, e, order, &seed);
	perceptron_average(p);
	free(order);
	return 0;
}

int
entity_learn_rows(struct selection *s, struct examples *e, size_t rows)
{
	struct perceptron p = { 0 };
	int result = -1;

	if (selection_make(s, e, LEAST) == 0 && learn_roughly(&p, e, s->n) == 0)
		result = selection_narrow(s, e, &p, rows);
	perceptron_free(&p);
	return result;
}

int
entity_learn_weights(
    struct perceptron *p, const struct examples *e, size_t rows)
{
	static struct crf c;
	uint32_t *order = make_order(e), seed = SEED;
	int round, result = -1;

	if (order != NULL && crf_start(&c, rows) == 0 &&
	    perceptron_start(p, rows, MARGIN) == 0) {
		for (round = 0; round < ROUNDS; round++)
			crf_learn(&c, e, round >= ROUNDS / 2, order, &seed);
		crf_put(&c, p);
		result = 0;
	}
	crf_free(&c);
	free(order);
	return result;
}
