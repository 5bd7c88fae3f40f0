/*
 * train-entities: learn the weights of names from labelled lines; run by
 * `make tables'.
 *
 * usage: train-entities [-g files] [-x fold] rows file ... >weights.tsv
 *
 * A line of a file is: document, line, text, entities as the report stream has
 * them.  First all features are learned from, then the best rows of them
 * alone; twice in each round from the lines of the first files, as many as -g
 * says, which people have labelled.  -x holds a tenth of the documents out, by
 * the hash of their names, and judges by it: the output is then no table but
 * figures.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "crf.h"
#include "diag.h"
#include "entity_rows.h"
#include "examples.h"
#include "grow.h"
#include "judge.h"
#include "perceptron.h"
#include "samples.h"
#include "selection.h"

enum { HASH_BITS = 22, MARGIN = 50, ROUGH = 4, ROUNDS = 6 };

static struct examiner examiner;

static void
read_files(struct examples *e, char *files[], uint32_t gold, int fold)
{
	struct samples s;
	struct example as = { 0 };

	for (; *files != NULL; files++, as.group++) {
		as.times = as.group < gold ? EXAMPLE_TIMES : 1;
		samples_open(&s, *files);
		while (samples_next(&s)) {
			as.held_out = fold >= 0 && samples_fold(&s) == fold;
			if (examples_add(e, &examiner, s.sample, s.n, as) == -1)
				diag_out_of_memory();
		}
		samples_close(&s);
	}
}

static uint32_t *
make_order(const struct examples *e)
{
	uint32_t *order = calloc(e->line_n * EXAMPLE_TIMES + 1, sizeof(*order));

	if (order == NULL)
		diag_out_of_memory();
	return order;
}

/* Learn from all features, and keep so many. */
static void
choose(struct selection *s, const struct examples *e, size_t rows)
{
	uint32_t *order = make_order(e), seed = 12345;
	struct perceptron p;
	int round;

	if (perceptron_start(&p, (size_t)1 << HASH_BITS, (1U << HASH_BITS) - 1,
		MARGIN) == -1)
		diag_out_of_memory();
	for (round = 0; round < ROUGH; round++)
		perceptron_learn(&p, e, order, &seed);
	perceptron_average(&p);
	if (selection_make(s, &p, e, rows) == -1)
		diag_out_of_memory();
	perceptron_free(&p);
	free(order);
}

/* Learn the weights of the features that are kept. */
static void
learn(struct perceptron *p, const struct examples *e)
{
	static struct crf c;
	uint32_t *order = make_order(e), seed = 12345;
	int round;

	if (crf_start(&c, p->rows) == -1)
		diag_out_of_memory();
	for (round = 0; round < ROUNDS; round++)
		crf_learn(&c, e, round >= ROUNDS / 2, order, &seed);
	crf_put(&c, p);
	crf_free(&c);
	free(order);
}

/* Write the row of every kept feature at its first place in the files. */
static void
write_rows(struct selection *s, const struct perceptron *p, char *files[])
{
	char *done = calloc(s->n + 1, 1);
	struct samples in;

	if (done == NULL)
		diag_out_of_memory();
	for (; *files != NULL; files++) {
		samples_open(&in, *files);
		while (samples_next(&in))
			entity_rows_write_document(
			    &examiner, s, p, in.sample, in.n, done);
		samples_close(&in);
	}
	free(done);
}

int
main(int argc, char *argv[])
{
	struct examples e = { 0 };
	struct selection kept;
	struct perceptron p;
	static const char usage[] =
	    "train-entities [-g files] [-x fold] rows file ...";
	uint32_t gold = 0;
	int fold = -1, c;
	size_t rows;

	while ((c = cli_option(argc, argv, usage, "g:x:")) != -1)
		if (c == 'g')
			gold = (uint32_t)cli_number("g", optarg, 100);
		else
			fold = (int)cli_number("x", optarg, 9);
	if (argc - optind < 2)
		cli_misuse("too few operands", "");
	rows = (size_t)cli_number("rows", argv[optind++], 65000);
	features_start(&examiner.features);
	read_files(&e, argv + optind, gold, fold);
	choose(&kept, &e, rows);
	selection_apply(&kept, &e);
	if (perceptron_start(&p, kept.n, UINT32_MAX, MARGIN) == -1)
		diag_out_of_memory();
	learn(&p, &e);
	entity_rows_round(&p);
	if (fold >= 0)
		judge_print(&p, &e, argv + optind);
	else {
		entity_rows_write_after(&p);
		write_rows(&kept, &p, argv + optind);
	}
	perceptron_free(&p);
	selection_free(&kept);
	examples_free(&e);
	return fflush(stdout) == EOF || ferror(stdout) ? 1 : diag_status();
}
