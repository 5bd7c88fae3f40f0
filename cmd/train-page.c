/* train-page: learn the forests of strip-boilerplate from labelled lines */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "boost.h"
#include "cli.h"
#include "diag.h"
#include "kind.h"
#include "lesson.h"
#include "page_gold.h"
#include "verdict.h"

static const char usage[] =
    "train-page [-lx] [-n trees] -o folder meta.tsv kinds.tsv lines.tsv ...";

enum {
	FOLDS = 3,   /* sites are in one of these by their hash */
	ALL = FOLDS, /* the fold that nothing is in */
	GOLD = 4     /* weight of what was labelled by hand */
};

static struct lesson lesson;
typedef int16_t row[PAGE_FEATURE_COUNT];

static const char *folder;
static int marked;

static const struct boost text_trees = { .trees = 220,
	.leaves = 24,
	.rate = 80,
	.sample = 400,
	.least = 4000,
	.stride = PAGE_FEATURE_COUNT,
	.width = PAGE_FEATURE_FIRST };
static const struct boost role_trees = { .trees = 60,
	.leaves = 12,
	.rate = 100,
	.sample = 400,
	.least = 1500,
	.stride = PAGE_FEATURE_COUNT,
	.width = PAGE_FEATURE_COUNT };

static void *
check(void *p)
{
	if (p == NULL)
		diag_out_of_memory();
	return p;
}

/* How much a row counts for learning the role. */
static uint8_t
row_weight(size_t i, enum role role)
{
	const int16_t *x = lesson.x + i * PAGE_FEATURE_COUNT;
	unsigned roles = lesson.row[i].roles;

	/* Of what is far from all prose one line in four will do. */
	if (role == ROLE_TEXT)
		return x[PAGE_FEATURE_NEAR12_PROSE] > 0 || i % 4 == 0 ||
		       roles & 1;
	if (!role_is_possible(x, role))
		return 0;
	if ((roles & PAGE_GOLD_SET) != 0)
		return GOLD;
	/* Where no line was found to have the role, one may have it still. */
	return role < ROLE_CAPTION && (lesson.row[i].known >> role & 1) != 0;
}

/* Learn from all rows that count but those of the fold. */
static struct boost_forest
learn(const struct boost *how, enum role role, unsigned fold)
{
	struct boost_forest f = { 0 };
	uint8_t *y = check(malloc(lesson.n)), *w = check(malloc(lesson.n));
	int16_t *x = check(malloc(lesson.n * sizeof(row)));
	struct boost b = *how;
	size_t i;

	for (i = 0; i < lesson.n; i++) {
		w[b.rows] = row_weight(i, role);
		if (w[b.rows] == 0 || lesson.row[i].site % FOLDS == fold)
			continue;
		memcpy(x + b.rows * PAGE_FEATURE_COUNT,
		    lesson.x + i * PAGE_FEATURE_COUNT, sizeof(row));
		y[b.rows++] = lesson.row[i].roles >> role & 1;
	}
	b.x = x;
	b.y = y;
	b.weight = w;
	if (boost_learn(&b, &f) == -1)
		diag_out_of_memory();
	free(x);
	free(y);
	free(w);
	return f;
}

/* Score all rows by forests that were not learned from their sites. */
static void
cross(const struct boost *how, enum role role, int *score)
{
	unsigned fold;
	size_t i;

	for (fold = 0; fold < FOLDS; fold++) {
		struct boost_forest b = learn(how, role, fold);
		struct forest f = { b.node, how->trees };

		for (i = 0; i < lesson.n; i++)
			if (lesson.row[i].site % FOLDS == fold)
				score[i * ROLE_COUNT + role] = forest_score(
				    &f, lesson.x + i * PAGE_FEATURE_COUNT);
		boost_free(&b);
	}
}

static FILE *
create(const char *name)
{
	size_t n = strlen(folder) + strlen(name) + sizeof("/.tsv");
	char *path = check(malloc(n));
	FILE *f;

	(void)snprintf(path, n, "%s/%s.tsv", folder, name);
	f = fopen(path, "w");
	if (f == NULL)
		diag_die(path, strerror(errno));
	free(path);
	return f;
}

static void
write_forest(const char *name, const struct boost *how, enum role role)
{
	struct boost_forest f = learn(how, role, ALL);
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
	if (fclose(out) == EOF)
		diag_die(name, strerror(errno));
	boost_free(&f);
}

/* The features that follow from the scores of the text. */
static void
put_verdicts(const int *score)
{
	struct verdict v = { 0 };
	size_t i, j, k;
	int *text = check(malloc(lesson.n * sizeof(*text)));

	for (i = 0; i < lesson.n; i = j) {
		struct features f = { lesson.x + i * PAGE_FEATURE_COUNT, 0, 0 };

		j = lesson_part_end(&lesson, i);
		f.n = j - i;
		for (k = i; k < j; k++)
			text[k] = score[k * ROLE_COUNT];
		if (verdict_read(&v, &f, text + i) == -1)
			diag_out_of_memory();
	}
	free(text);
	free(v.sum);
}

/* What forests say of rows that they were not learned from. */
static void
write_rows(int *score)
{
	unsigned char *kind = check(malloc(lesson.n));
	FILE *out = create(marked ? "rows-marked" : "rows-plain");
	size_t i, j, k;
	int role;

	for (i = 0; i < lesson.n; i = j) {
		struct features f = { lesson.x + i * PAGE_FEATURE_COUNT, 0, 0 };

		j = lesson_part_end(&lesson, i);
		f.n = j - i;
		for (k = i; k < j; k++)
			for (role = 1; role < ROLE_COUNT; role++)
				if (!role_is_possible(
					lesson.x + k * PAGE_FEATURE_COUNT,
					(enum role)role))
					score[k * ROLE_COUNT + (size_t)role] =
					    ROLE_NEVER;
		role_read(&f, score + i * ROLE_COUNT, kind + i);
	}
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
	if (fclose(out) == EOF)
		diag_die(folder, strerror(errno));
	free(kind);
}

/* Learn the forests, or with rows what they say of rows not learned from. */
static void
learn_all(const struct boost *text, int rows)
{
	static const char *const name[ROLE_COUNT] = { "page-plain",
		"page-title", "page-byline", "page-date", "page-caption",
		"page-highlight" };
	int *score = check(calloc(lesson.n, ROLE_COUNT * sizeof(*score)));
	int role;

	write_forest(marked ? "page-marked" : name[0], text, ROLE_TEXT);
	if (!marked || rows) {
		cross(text, ROLE_TEXT, score);
		put_verdicts(score);
	}
	for (role = 1; role < ROLE_COUNT; role++) {
		if (rows)
			cross(&role_trees, (enum role)role, score);
		if (!marked)
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
