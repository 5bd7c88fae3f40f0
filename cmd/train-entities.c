/*
 * train-entities: learn the weights of names from labelled lines; run by
 * `make tables'.
 *
 * usage: train-entities [-c files] [-g files] [-x fold] rows file ...
 *     >weights.tsv
 *
 * A line of a file is: document, line, text, entities as the report stream has
 * them.  First, weights are learned for all frequent features, then for the
 * best rows alone. The first files, as many as -g says, were labelled by
 * people; their lines are used three times in each round. The last files, as
 * many as -c says, are copies of sentences in another case; their lines are
 * used twice. -x holds out a tenth of the documents, chosen by the hash of
 * their names, and evaluates on them; the output is then figures instead of a
 * table.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "learn/feature_selection.h"
#include "learn/name_corpus.h"
#include "learn/name_eval.h"
#include "learn/name_examples.h"
#include "learn/name_learn.h"
#include "learn/name_model.h"
#include "learn/name_tables.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "text/memory.h"

enum { GOLD_TIMES = NAME_EXAMPLE_TIMES, COPY_TIMES = 2 };

static struct name_examiner examiner;

/* The files from number copies on are copies. */
static void
read_files(struct name_examples *e, char *files[], uint32_t gold,
    uint32_t copies, int fold)
{
	struct name_corpus s;
	struct name_example as = { 0 };

	for (; *files != NULL; files++, as.group++) {
		as.times = as.group < gold      ? GOLD_TIMES
			   : as.group >= copies ? COPY_TIMES
						: 1;
		name_corpus_open(&s, *files);
		while (name_corpus_next(&s)) {
			as.held_out = fold >= 0 && name_corpus_fold(&s) == fold;
			name_examples_add(e, &examiner, s.sample, s.n, as);
		}
		name_corpus_close(&s);
	}
}

/* Write the row of every kept feature where it first occurs in the files. */
static void
write_rows(
    struct feature_selection *s, const struct name_model *p, char *files[])
{
	char *done = memory_new(s->n + 1, 1);
	struct name_corpus in;

	for (; *files != NULL; files++) {
		name_corpus_open(&in, *files);
		while (name_corpus_next(&in))
			name_tables_write_document(
			    &examiner, s, p, in.sample, in.n, done);
		name_corpus_close(&in);
	}
	free(done);
}

int
main(int argc, char *argv[])
{
	struct name_examples e = { 0 };
	struct feature_selection kept;
	struct name_model p;
	static const char usage[] =
	    "train-entities [-c files] [-g files] [-x fold] rows file ...";
	uint32_t gold = 0, copies = 0, files;
	int fold = -1, c;
	size_t rows;

	while ((c = cli_option(argc, argv, usage, "c:g:x:")) != -1)
		if (c == 'c')
			copies = (uint32_t)cli_number("-c", optarg, 100);
		else if (c == 'g')
			gold = (uint32_t)cli_number("-g", optarg, 100);
		else
			fold = (int)cli_number("-x", optarg, 9);
	if (argc - optind < 2)
		cli_misuse("too few operands", "");
	rows = (size_t)cli_number("rows", argv[optind++], 65000);
	name_features_start(&examiner.features);
	files = (uint32_t)(argc - optind);
	read_files(
	    &e, argv + optind, gold, files > copies ? files - copies : 0, fold);
	name_learn_rows(&kept, &e, rows);
	name_learn_weights(&p, &e, kept.n);
	name_tables_round(&p);
	if (fold >= 0)
		name_eval_print(&p, &e, argv + optind);
	else {
		name_tables_write_after(&p);
		write_rows(&kept, &p, argv + optind);
	}
	name_model_free(&p);
	feature_selection_free(&kept);
	name_examples_free(&e);
	name_context_free(&examiner.context);
	return fflush(stdout) == EOF || ferror(stdout) ? 1 : diag_status();
}
