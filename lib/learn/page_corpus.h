/*
 * learn/page_corpus.h: labelled lines of pages as rows of features; for
 * train-page only.
 *
 * Each page is used as a whole, as a selection (the text and a dozen lines
 * around it), as a tighter selection (up to five lines around), as the few
 * lines around the start of its text, and as a short report with much around it
 * and without blank lines, because people have all of these.
 */

#ifndef LEARN_PAGE_CORPUS_H
#define LEARN_PAGE_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include "learn/page_gold.h"
#include "page/feature.h"
#include "page/role.h"

enum page_part {
	PAGE_PART_PAGE,
	PAGE_PART_SELECTION,
	PAGE_PART_TIGHT,
	PAGE_PART_START,
	PAGE_PART_DENSE
};

/* Among roles: the labels of a line of a half dump are not known. */
enum { PAGE_CORPUS_UNKNOWN = PAGE_GOLD_SET << 1 };

struct page_corpus_row {
	size_t page;         /* number of the page, from 0 */
	unsigned site;       /* the same for all pages of a site */
	unsigned roles;      /* one bit for each enum role, and PAGE_GOLD_SET */
	unsigned known;      /* roles of which the page has a line */
	enum page_part part; /* of the page */
	size_t words;        /* of the page's text */
	size_t cell; /* its first in the corpus, see page/wording_features.h */
	size_t cells;
};

struct page_corpus {
	int16_t *x; /* a row of PAGE_FEATURE_COUNT for each row */
	struct page_corpus_row *row;
	size_t n;
	uint16_t *cell;
	size_t cells;
	char **page; /* names */
	size_t pages;

	size_t x_cap, row_cap, cell_cap, page_cap; /* private */
};

/*
 * Read lines with the fields page, line number, keep or drop, kind, text.
 * page_gold.h must have been read before. Any error ends the program. marked:
 * leave the link markers in the text. Where halves, a folder, is not NULL and
 * has PAGE.txt, a half dump of the page, that is taken in place of the page;
 * its lines have the labels of those with the same text.
 */
void page_corpus_read_lines(
    struct page_corpus *l, const char *file, int marked, const char *halves);

/* The end of the rows of a page's part that begin at row i. */
size_t page_corpus_part_end(const struct page_corpus *l, size_t i);

#endif
