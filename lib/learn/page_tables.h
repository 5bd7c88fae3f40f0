/*
 * learn/page_tables.h: the forests of strip-boilerplate, learned from lessons,
 * as tables to compile in; for train-page only.
 *
 * Files are named page-NAME.tsv.  What cannot be written ends the program.
 */

#ifndef LEARN_PAGE_TABLES_H
#define LEARN_PAGE_TABLES_H

#include "learn/gbdt.h"
#include "learn/page_corpus.h"

/*
 * Write a forest for each role into the directory, the one of the text by how;
 * of a lesson of pages with marks only that one, as the others serve both.
 */
void page_tables_write(struct page_corpus *l, const struct gbdt *how,
    int marked, const char *directory);

/*
 * Write page-rows.tsv: of each row of the lesson, by forests that were not
 * learned from its site, the page, the line, the part, the score of the text,
 * the kind, the scores of the other roles, and the text.
 */
void page_tables_write_rows(
    struct page_corpus *l, const struct gbdt *how, const char *directory);

#endif
