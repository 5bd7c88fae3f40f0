/* train-page: learn the forests of strip-boilerplate from labelled lines */

#include <unistd.h>

#include "learn/page_gold.h"
#include "learn/page_learn.h"
#include "learn/page_tables.h"
#include "stream/cli.h"
#include "stream/diag.h"

static const char usage[] = "train-page [-l] [-f fold] [-n trees] [-w folder] "
			    "-o folder meta.tsv kinds.tsv lines.tsv ...";

int
main(int argc, char *argv[])
{
	struct gbdt text = { .trees = 160,
		.leaves = 24,
		.rate = 110,
		.sample = 400,
		.hessian_min = 8000,
		.stride = PAGE_FEATURE_COUNT,
		.width = PAGE_FEATURE_FIRST };
	struct page_corpus corpus = { 0 };
	const char *folder = NULL, *halves = NULL;
	unsigned fold = PAGE_LEARN_ALL;
	enum page_tables_form form = PAGE_TABLES_PLAIN;
	int c;

	while ((c = cli_option(argc, argv, usage, "f:ln:o:w:")) != -1) {
		if (c == 'f')
			fold = (unsigned)cli_number(
			    "-f", optarg, PAGE_LEARN_FOLDS - 1);
		else if (c == 'l')
			form = PAGE_TABLES_MARKED;
		else if (c == 'n')
			text.trees = (unsigned)cli_number("-n", optarg, 1000);
		else if (c == 'o')
			folder = optarg;
		else {
			halves = optarg;
			form = PAGE_TABLES_HALF;
		}
	}
	if (argc - optind < 3 || folder == NULL)
		cli_misuse("folder and files are needed", "");
	page_gold_read_sites(argv[optind++]);
	page_gold_read_lines(argv[optind++]);
	while (optind < argc)
		page_corpus_read_lines(
		    &corpus, argv[optind++], form != PAGE_TABLES_PLAIN, halves);
	page_tables_write(&corpus, &text, form, fold, folder);
	return diag_status();
}
