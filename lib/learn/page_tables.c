#include "learn/page_tables.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "learn/page_learn.h"
#include "page/wording_features.h"
#include "stream/diag.h"
#include "text/memory.h"

static const struct gbdt role_trees = { .trees = 60,
	.leaves = 12,
	.rate = 100,
	.sample = 400,
	.hessian_min = 1500,
	.stride = PAGE_FEATURE_COUNT,
	.width = PAGE_FEATURE_COUNT };

static FILE *
create(const char *directory, const char *name)
{
	size_t n = strlen(directory) + strlen(name) + sizeof("/page-.tsv");
	char *path = memory_checked(malloc(n));
	FILE *f;

	(void)snprintf(path, n, "%s/page-%s.tsv", directory, name);
	f = fopen(path, "w");
	if (f == NULL)
		diag_die(path, strerror(errno));
	free(path);
	return f;
}

static void
finish(FILE *f, const char *directory)
{
	if (fclose(f) == EOF)
		diag_die(directory, strerror(errno));
}

static void
write_wording(const int16_t *weight, const char *directory)
{
	FILE *out = create(directory, "wording");
	size_t i;

	fprintf(out,
	    "# Weights of tokens by their hashes, see page/wording_features.h; "
	    "learned by\n# train-page from page dumps of WCXB, fundus, "
	    "DAnIEL (GPL-3.0 labels),\n# newspaper, newspaper4k, readability "
	    "and readability.php.\n# weights: %d\n",
	    WORDING_CELLS);
	for (i = 0; i < WORDING_CELLS; i++)
		if (weight[i] != 0)
			fprintf(out, "%zu\t%d\t\n", i, weight[i]);
	finish(out, directory);
}

static void
write_forest(const struct page_corpus *l, const struct gbdt *how,
    enum role role, unsigned fold, FILE *out)
{
	struct gbdt_forest f = page_learn(l, *how, role, fold);
	const struct forest_node *n;
	char feature[PAGE_FEATURE_NAME_MAX];

	fputs(
	    "# Trees over the features of a page's lines, see forest_table.c; "
	    "learned by\n# train-page from page dumps of WCXB, fundus, "
	    "DAnIEL (GPL-3.0 labels),\n# newspaper, newspaper4k, readability "
	    "and readability.php.\n# forest:\n",
	    out);
	for (n = f.node; n < f.node + f.nodes; n++) {
		if (n->feature != FOREST_LEAF)
			page_feature_name(n->feature, feature);
		fprintf(out, "%s\t%d\n",
		    n->feature == FOREST_LEAF ? "=" : feature, n->value);
	}
	gbdt_free(&f);
}

/* Scores of all rows and roles, initially 0; the caller frees them. */
static int *
make_scores(const struct page_corpus *l)
{
	return memory_checked(calloc(l->n, ROLE_COUNT * sizeof(int)));
}

/*
 * Cross-validated scores of the text, and the features that follow from them.
 */
static void
find_score_features(struct page_corpus *l, const struct gbdt *how, int *score)
{
	page_learn_cross(l, how, ROLE_TEXT, score);
	page_learn_score_features(l, score);
}

/* Write the names of the pages that the fold leaves out. */
static void
write_left(const struct page_corpus *l, unsigned fold, const char *directory)
{
	FILE *out = create(directory, "left");
	size_t i;

	for (i = 0; i < l->n; i++)
		if (l->row[i].site % PAGE_LEARN_FOLDS == fold &&
		    (i == 0 || l->row[i].page != l->row[i - 1].page))
			fprintf(out, "%s\n", l->page[l->row[i].page]);
	finish(out, directory);
}

void
page_tables_write(struct page_corpus *l, const struct gbdt *how,
    enum page_tables_form form, unsigned fold, const char *directory)
{
	static const char *const name[ROLE_COUNT] = { "plain", "title",
		"byline", "date", "caption", "highlight", "credit", "heading",
		"share", "related", "comment", "legal", "promo", "nav", "bio" };
	static const char *const text[] = { "plain", "marked", "half" };
	FILE *out = create(directory, text[form]);
	int16_t *weight = memory_new(WORDING_CELLS, sizeof(*weight));
	int role, *score;

	page_learn_wording(l, fold, weight);
	write_forest(l, how, ROLE_TEXT, fold, out);
	finish(out, directory);
	if (fold < PAGE_LEARN_FOLDS)
		write_left(l, fold, directory);
	if (form == PAGE_TABLES_PLAIN)
		write_wording(weight, directory);
	free(weight);
	if (form != PAGE_TABLES_PLAIN)
		return;
	score = make_scores(l);
	find_score_features(l, how, score);
	for (role = 1; role < ROLE_COUNT; role++) {
		out = create(directory, name[role]);
		write_forest(l, &role_trees, (enum role)role, fold, out);
		finish(out, directory);
	}
	free(score);
}
