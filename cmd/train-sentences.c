/* train-sentences: learn from labelled data where sentences end; see
 * sentence_learn.h.
 */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "learn/sentence_learn.h"
#include "learn/sentence_tables.h"
#include "stream/cli.h"
#include "stream/diag.h"
#include "text/memory.h"

static const unsigned ALL = (1U << WORD_USE_PARTS) - 1;

/* Set, what was counted, F1 in percent, right, wrong, missed. */
static void
print_counts(
    const char *name, const char *what, const struct boundary_counts *t)
{
	double twice = 2.0 * (double)t->right;

	printf("%s\t%s\t%.2f\t%zu\t%zu\t%zu\n", name, what,
	    100 * twice / (twice + (double)t->wrong + (double)t->missed),
	    t->right, t->wrong, t->missed);
}

/* Set, document, what is wrong, and the text around the offset. */
static void
print_error(const struct gold_paragraph *p, size_t at, int wrong)
{
	size_t from = at < 60 ? 0 : at - 60, to = p->text.n;

	if (to > at + 50)
		to = at + 50;
	printf("%zu\t%zu\t%s\t%.*s\t%.*s\n", p->set, p->document,
	    wrong ? "wrong" : "missed", (int)(at - from), p->text.p + from,
	    (int)(to - at), p->text.p + at);
}

/* Ten-fold: for each part, learn from the others and evaluate on it. */
static void
cross_validate(
    const struct sentence_corpus *l, char *names[], sentence_learn_error *error)
{
	struct boundary_counts *t = memory_new(2 * l->gold.sets, sizeof(*t));
	const struct gold_paragraph *p;
	struct sentence_learned by;
	unsigned k;
	size_t i;

	for (k = 0; k < WORD_USE_PARTS; k++) {
		sentence_learn(l, ALL & ~(1U << k), &by);
		for (i = 0; i < l->gold.n; i++) {
			p = &l->gold.paragraph[i];
			if (sentence_learn_part(p) != k)
				continue;
			sentence_learn_evaluate(
			    l, &by, p, 1, &t[2 * p->set], error);
			sentence_learn_evaluate(
			    l, &by, p, 0, &t[2 * p->set + 1], NULL);
		}
		sentence_learn_free(&by);
	}
	for (i = 0; i < l->gold.sets; i++) {
		print_counts(names[i], "cued", &t[2 * i]);
		print_counts(names[i], "all", &t[2 * i + 1]);
	}
	free(t);
}

static void
write_tables(
    const struct sentence_corpus *l, const char *directory, char *sets[])
{
	struct sentence_learned by;

	sentence_learn(l, ALL, &by);
	sentence_tables_write(&by, directory, sets, l->gold.sets);
	sentence_learn_free(&by);
}

int
main(int argc, char *argv[])
{
	struct sentence_corpus l = { 0 };
	const char *directory = NULL;
	int ch, cross = 0, verbose = 0, i;

	while ((ch = cli_option(argc, argv,
		    "train-sentences [-vx] [-d directory] set ...", "d:vx")) !=
	       -1) {
		if (ch == 'd')
			directory = optarg;
		else if (ch == 'v')
			verbose = 1;
		else
			cross = 1;
	}
	for (i = optind; i < argc; i++)
		sentence_gold_read(&l.gold, argv[i]);
	/* Write no tables rather than tables made from some of the data. */
	if (diag_status() != 0)
		return 1;
	if (l.gold.n == 0)
		cli_misuse("nothing to learn from", "");
	sentence_learn_prepare(&l);
	if (cross)
		cross_validate(&l, argv + optind, verbose ? print_error : NULL);
	if (directory != NULL)
		write_tables(&l, directory, argv + optind);
	sentence_learn_free_corpus(&l);
	return fflush(stdout) == EOF ? 1 : diag_status();
}
