/* train-page: learn the forests of strip-boilerplate from labelled lines */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "diag.h"
#include "kind.h"
#include "page_gold.h"
#include "page_learn.h"

static const char usage[] =
    "train-page [-lx] [-n trees] -o folder meta.tsv kinds.tsv lines.tsv ...";

static struct lesson lesson;
static const char *folder;
static int marked;

static const struct boost text_trees = { .trees = 160,
	.leaves = 24,
	.rate = 110,
	.sample = 400,
	.least = 8000,
	.stride = PAGE_FEATURE_COUNT,
	.width = PAGE_FEATURE_FIRST };
static const struct boost role_trees = { .trees = 60,
	.leaves = 12,
	.rate = 100,
	.sample = 400,
	.least = 1500,
	.stride = PAGE_FEATURE_COUNT,
	.width = PAGE_FEATURE_COUNT };

static FILE *
create(const char *name)
{
	size_t n = strlen(folder) + strlen(name) + sizeof("/page-.tsv");
	char *path = malloc(n);
	FILE *f;

	if (path == NULL)
		diag_out_of_memory();
	(void)snprintf(path, n, "%s/page-%s.tsv", folder, name);
	f = fopen(path, "w");
	if (f == NULL)
		diag_die(path, strerror(errno));
	free(path);
	return f;
}

static void
finish(FILE *f)
{
	if (fclose(f) == EOF)
		diag_die(folder, strerror(errno));
}

static void
write_forest(const char *name, const struct boost *how, enum role role)
{
	struct boost_forest f = page_learn(&lesson, *how, role, PAGE_LEARN_ALL);
	const struct forest_node *n;
	char feature[PAGE_FEATURE_NAME_MAX];
	FILE *out = create(name);

	fputs("# Trees over the features of a page's lines, see mkforest.c; "
	      "learned by\n# train-page from page dumps of WCXB, fundus, "
	      "DAnIEL (GPL-3.0 labels),\n# newspaper, newspaper4k, readability "
	      "and readability.php.\n",
	    out);
	for (n = f.node; n < f.node + f.nodes; n++) {
		if (n->feature != FOREST_LEAF)
			page_feature_name(n->feature, feature);
		fprintf(out, "%s\t%d\n",
		    n->feature == FOREST_LEAF ? "=" : feature, n->value);
	}
	finish(out);
	boost_free(&f);
}

/* What forests say of rows that they were not learned from. */
static void
write_rows(int *score)
{
	unsigned char *kind = page_learn_kinds(&lesson, score);
	FILE *out = create("rows");
	size_t i;
	int role;

	for (i = 0; i < lesson.n; i++) {
		const struct lesson_row *r = lesson.row + i;

		fprintf(out, "%s\t%u\t%d\t%d\t%s", lesson.page[r->page],
		    r->line, (int)r->part, score[i * ROLE_COUNT],
		    kind_name((enum kind)kind[i]));
		for (role = 1; role < ROLE_COUNT; role++)
			fprintf(
			    out, "\t%d", score[i * ROLE_COUNT + (size_t)role]);
		fprintf(out, "\t%s\n", r->text);
	}
	finish(out);
	free(kind);
}

/* Learn the forests, or with rows what they say of rows not learned from. */
static void
learn_all(const struct boost *text, int rows)
{
	static const char *const name[ROLE_COUNT] = { "plain", "title",
		"byline", "date", "caption", "highlight", "credit", "heading",
		"share", "related", "comment", "legal", "promo", "nav", "bio" };
	int *score = calloc(lesson.n, ROLE_COUNT * sizeof(*score));
	int role;

	if (score == NULL)
		diag_out_of_memory();
	if (!rows)
		write_forest(marked ? "marked" : name[0], text, ROLE_TEXT);
	if (!marked || rows) {
		page_learn_cross(&lesson, text, ROLE_TEXT, score);
		page_learn_verdicts(&lesson, score);
	}
	for (role = 1; role < ROLE_COUNT; role++) {
		if (rows)
			page_learn_cross(
			    &lesson, &role_trees, (enum role)role, score);
		else if (!marked)
			write_forest(name[role], &role_trees, (enum role)role);
	}
	if (rows)
		write_rows(score);
	free(score);
}

int
main(int argc, char *argv[])
{
	struct boost text = text_trees;
	int c, rows = 0;

	while ((c = cli_option(argc, argv, usage, "ln:o:x")) != -1) {
		if (c == 'l')
			marked = 1;
		else if (c == 'n')
			text.trees = (unsigned)cli_number("-n", optarg, 1000);
		else if (c == 'o')
			folder = optarg;
		else
			rows = 1;
	}
	if (argc - optind < 3 || folder == NULL)
		cli_misuse("folder and files are needed", "");
	page_gold_read_sites(argv[optind++]);
	page_gold_read_lines(argv[optind++]);
	while (optind < argc)
		lesson_read_lines(&lesson, argv[optind++], marked);
	learn_all(&text, rows);
	return diag_status();
}
