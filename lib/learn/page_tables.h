/*
 * learn/page_tables.h: write the forests of strip-boilerplate as tables; for
 * train-page only.
 *
 * Files are named page-NAME.tsv. A write error ends the program.
 */

#ifndef LEARN_PAGE_TABLES_H
#define LEARN_PAGE_TABLES_H

#include "learn/gbdt.h"
#include "learn/page_corpus.h"

/* What pages a forest of the text is for. */
enum page_tables_form {
	PAGE_TABLES_PLAIN,
	PAGE_TABLES_MARKED,
	PAGE_TABLES_HALF
};

/*
 * Write a forest for each role into the directory, that of the text with
 * parameters how. For a corpus of pages with link markers or of half dumps,
 * only that of the text is written, since the others serve all. Sites of the
 * fold are left out, PAGE_LEARN_ALL for none, and the names of their pages
 * written to page-left.tsv: a program built with these tables is measured on
 * them.
 */
void page_tables_write(struct page_corpus *l, const struct gbdt *how,
    enum page_tables_form form, unsigned fold, const char *directory);

#endif
