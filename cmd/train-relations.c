/*
 * train-relations: learn what tells the relation of linked sentences.
 *
 * usage: train-relations [-x] name ... >lib/table/relation_weights.tsv
 *
 * The files name.sents.tsv and name.links.tsv are those of train-align.  A pair
 * of one sentence each stands alone and may have the relation "none".  With -x,
 * each topic is tested by weights learned from the others: pair, sentences,
 * relation, relation found, log odds of the surest conflict and of same (of
 * which 1024 stand for 1), kind of the conflict.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "learn/align_learn.h"
#include "learn/relation_learn.h"

static void
print_stage(int stage, const int32_t *weight, int n)
{
	int i;

	for (i = 0; i <= n; i++)
		printf("%s %s\t%d\n", stage == 0 ? "conflict" : "same",
		    relation_weights_name(stage, i), (int)weight[i]);
}

static void
print_table(struct relation_pairs *p)
{
	struct relation_weights w;

	relation_learn_fit(p, "", &w);
	puts(
	    "# What align tells the relation of two linked sentences by: stage "
	    "and feature, and\n# the weight, of which 1024 stand for 1.  "
	    "Learned by cmd/train-relations.c from\n# invented pairs "
	    "(alignment/conflicts, lib/table/relations.txt) and hand-made "
	    "links\n# of news (alignment/dev: ECB+, Cybulska and Vossen 2014, "
	    "CC BY 3.0; BASIL).\n# integers:");
	print_stage(0, w.conflict, CONFLICT_COUNT);
	print_stage(1, w.same, RELATION_FEATURES);
}

static void
cross_validate(struct relation_pairs *p)
{
	const struct align_pair *q = p->corpus->pair;
	const char *topic = "";
	struct relation_weights w;
	size_t i;

	for (i = 0; i < p->corpus->n; i++) {
		if (strcmp(q[i].topic, topic) == 0)
			continue;
		topic = q[i].topic;
		relation_learn_fit(p, topic, &w);
		relation_learn_test(p, topic, &w);
	}
}

int
main(int argc, char *argv[])
{
	static struct relation_pairs p;
	struct align_corpus g = { 0 };
	int c, cross = 0;

	while ((c = getopt(argc, argv, "x")) != -1) {
		if (c == '?')
			return 2;
		cross = 1;
	}
	for (; optind < argc; optind++)
		if (align_learn_read(&g, argv[optind]) != 0) {
			fprintf(stderr, "train-relations: %s\n", argv[optind]);
			return 1;
		}
	p.corpus = &g;
	link_weights_read(&p.weights, 0);
	if (cross)
		cross_validate(&p);
	else
		print_table(&p);
	relation_learn_free(&p);
	align_learn_free(&g);
	return ferror(stdout) || fflush(stdout) == EOF;
}
