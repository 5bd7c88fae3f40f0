/*
 * train-align: learn the weights of align from hand-made links.
 *
 * usage: train-align [-px] name ... >lib/table/align_weights.tsv
 *        train-align -s file [-x] name ... >lib/table/external_weights.tsv
 *        train-align -c <documents >lib/table/common_stems.tsv
 *        train-align -w <words >lib/table/vocabulary.tsv
 *
 * name.sents.tsv has pair, side (a or b), number, entities (report-stream(5))
 * and text, as lib/table/links.sh writes it; name.links.tsv has pair, the
 * numbers of both sentences, relation and differs.  Relations other than
 * same and partial stand for a link of which that is not known.  With -x, each
 * topic (a pair's name up to the first "_") is scored with weights learned from
 * the other topics: pair, sentences, score, relation. With -p, these weights
 * ignore the positions of the sentences.  With -s, similarities of sentences
 * (align/external.h) count, and their weights are what is learned.
 *
 * With -c, reads documents of all kinds, event and text, by event, and
 * writes the stems that are common.
 *
 * With -w, reads common words, one a line, and writes the strings that a term
 * table has of them.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "align/links.h"
#include "learn/align_learn.h"
#include "learn/external_learn.h"
#include "learn/stem_counts.h"
#include "text/memory.h"

static _Noreturn void
fail(const char *what)
{
	fprintf(stderr, "train-align: %s\n", what);
	exit(1);
}

static void
print_weights(const char *prefix, struct link_weights *w)
{
	struct link_weights_stage s;
	int i, k;

	for (i = 0; i < LINK_WEIGHTS_STAGES; i++) {
		s = link_weights_stage(w, i);
		for (k = 0; k <= s.features; k++)
			printf("%s%s %s\t%d\n", prefix, s.name,
			    link_weights_name(i, k), (int)s.weight[k]);
	}
}

static void
print_table(const struct align_corpus *g)
{
	struct link_weights w;

	puts("# What align weighs its evidence with: stage and feature, and "
	     "the weight, of\n# which 1024 stand for 1.  Learned by "
	     "cmd/train-align.c from the hand-made links\n# of "
	     "alignment/dev, from news of ECB+ (Cybulska and Vossen 2014, "
	     "CC BY 3.0)\n# and whole reports of newspapers.\n# integers:");
	align_learn_fit(g, "", 0, &w);
	print_weights("", &w);
	align_learn_fit(g, "", 1, &w);
	print_weights("placeless-", &w);
}

static void
print_external(const struct external_learn *l)
{
	struct link_weights w;
	int i;

	puts("# What align weighs similarities from outside (align -S) with: "
	     "feature, and the\n# weight, of which 1024 stand for 1.  Learned "
	     "by cmd/train-align.c -s, see there.\n# integers:");
	external_learn_fit(l, "", &w);
	for (i = 0; i <= LINK_EXTERNAL_COUNT; i++)
		printf("%s\t%d\n", link_weights_name(LINK_WEIGHTS_EXTERNAL, i),
		    (int)w.external[i]);
}

static void
print_links(const struct align_pair *p, const struct links *l)
{
	const struct link *k;
	size_t r, n;

	for (r = 0; r < l->rows; r++)
		for (n = l->row[r]; n < l->row[r + 1]; n++) {
			k = &l->link[n];
			printf("%s\t%d\t%d\t%d.%03d\t%s\n", p->name,
			    p->number[0][r], p->number[1][links_column(l, n)],
			    (int)k->score / 1000, (int)k->score % 1000,
			    k->same > 0 ? "same" : "partial");
		}
}

/* Score each pair with weights learned from the other topics. */
static void
cross_validate(const struct align_corpus *g, int ignore_position,
    const struct external *e, const struct external_learn *l)
{
	const struct align_pair *p;
	struct links links = { 0 };
	const char *topic = "";
	struct link_weights w;

	links.similarity.ignore_position = ignore_position;
	links.similarity.external = e;
	for (p = g->pair; p < g->pair + g->n; p++) {
		if (strcmp(p->topic, topic) != 0) {
			align_learn_fit(g, p->topic, ignore_position, &w);
			if (e != NULL)
				external_learn_fit(l, p->topic, &w);
		}
		topic = p->topic;
		links_find(&links, &w, &g->terms, &p->side[0], &p->side[1]);
		print_links(p, &links);
	}
	links_free(&links);
}

static void
read_external(struct external *e, const char *path)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	FILE *f = fopen(path, "r");

	if (f == NULL)
		fail(path);
	while ((n = getline(&line, &cap, f)) > 0)
		if (external_add_line(e, (struct span){ line, (size_t)n - 1 }))
			fail(path);
	free(line);
	fclose(f);
}

enum { COMMON = 12 }; /* events that have a common stem */

static void
print_stems(const struct stem_counts *s)
{
	struct span stem;
	size_t i;
	int n;

	puts("# Stems (stem.h) that are common in news, and how often the "
	     "number of reports is\n# halved for one that has the stem.  "
	     "Counted by cmd/train-align.c in the reports\n# of "
	     "alignment/dev, from news of ECB+ (Cybulska and Vossen 2014, "
	     "CC BY 3.0).\n"
	     "# =1 is word 1 of stem_variants.tsv.\n# integers:");
	for (i = 0; i < term_table_size(&s->terms); i++) {
		n = stem_counts_halvings(s, i, COMMON);
		stem = term_table_string(&s->terms, (uint32_t)i);
		if (n > 0)
			printf("%.*s\t%d\n", (int)stem.n, stem.p, n);
	}
}

static int
count_stems(void)
{
	struct stem_counts s = { .terms.bare = 1 };
	char *line = NULL, *event = NULL, *text;
	uint32_t events = 0;
	size_t cap = 0;

	while (getline(&line, &cap, stdin) != -1) {
		text = strchr(line, '\t');
		if (text == NULL)
			fail("stdin: no tab");
		*text++ = '\0';
		if (event == NULL || strcmp(event, line) != 0) {
			free(event);
			event = memory_checked(strdup(line));
			events++;
		}
		stem_counts_add(&s, span_of(text), events);
	}
	print_stems(&s);
	free(event);
	free(line);
	stem_counts_free(&s);
	return ferror(stdin) || ferror(stdout) || fflush(stdout) == EOF;
}

/* A tab and the number of a term. */
static void
print_term(uint32_t term)
{
	if (term == TERM_NONE)
		printf("\t-");
	else
		printf("\t%lu", (unsigned long)term);
}

static void
print_vocabulary(const struct term_table *l)
{
	struct span s;
	uint32_t i;
	int k;

	puts("# The words of plain_words.tsv that are letters only, and what "
	     "else a table of their\n# terms has (term_table.h): its strings; "
	     "of each, how rare it is as a stem, and,\n# if it is a word, the "
	     "numbers of its terms and of its key.  Made by\n"
	     "# cmd/train-align.c -w.\n# vocabulary:");
	for (i = 0; i < term_table_size(l); i++) {
		s = term_table_string(l, i);
		printf("%.*s\t%d", (int)s.n, s.p,
		    (int)(term_table_rarity(l, i) / TERM_TABLE_HALVED));
		if (term_table_term(l, i, LAYER_SENSE) != TERM_NONE) {
			for (k = 0; k < LAYER_COUNT; k++)
				print_term(
				    term_table_term(l, i, (enum layer)k));
			print_term(term_table_key(l, i));
		}
		putchar('\n');
	}
}

static int
make_vocabulary(void)
{
	struct term_table l = { .bare = 1 };
	char *line = NULL;
	size_t cap = 0;

	term_table_start(&l);
	while (getline(&line, &cap, stdin) != -1) {
		line[strcspn(line, "\n")] = '\0';
		term_table_word(&l, span_of(line));
	}
	print_vocabulary(&l);
	free(line);
	term_table_free(&l);
	return ferror(stdin) || ferror(stdout) || fflush(stdout) == EOF;
}

/* What to learn, and from what. */
struct task {
	struct align_corpus corpus;
	struct external similarities;
	int cross, ignore_position;
};

/* Learn what the task says, and write it. */
static void
learn(struct task *t)
{
	struct external *e = t->similarities.n > 0 ? &t->similarities : NULL;
	struct external_learn l = { 0 };

	if (e != NULL)
		external_learn_take(&l, &t->corpus, e);
	if (t->cross)
		cross_validate(&t->corpus, t->ignore_position, e, &l);
	else if (e != NULL)
		print_external(&l);
	else
		print_table(&t->corpus);
	external_learn_free(&l);
}

int
main(int argc, char *argv[])
{
	struct task t = { .cross = 0 };
	int c;

	while ((c = getopt(argc, argv, "cps:wx")) != -1) {
		if (c == 'c')
			return count_stems();
		if (c == 'w')
			return make_vocabulary();
		if (c == '?')
			return 2;
		t.ignore_position |= c == 'p';
		t.cross |= c == 'x';
		if (c == 's')
			read_external(&t.similarities, optarg);
	}
	for (; optind < argc; optind++)
		if (align_learn_read(&t.corpus, argv[optind]) != 0)
			fail(argv[optind]);
	learn(&t);
	external_free(&t.similarities);
	align_learn_free(&t.corpus);
	return ferror(stdout) || fflush(stdout) == EOF;
}
