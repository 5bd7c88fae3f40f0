/*
 * learn/page_corpus.h: labelled lines of pages as rows of features to learn
 * from; for train-page only.
 *
 * Each page is learned from as a whole, as a selection (what is kept and a
 * dozen lines around it), as a tighter one (up to five lines around), and as
 * the few lines around the beginning of its text, since all of these are what
 * people have.
 */

#ifndef LEARN_PAGE_CORPUS_H
#define LEARN_PAGE_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include "page/feature.h"
#include "page/role.h"

enum page_part {
	PAGE_PART_PAGE,
	PAGE_PART_SELECTION,
	PAGE_PART_TIGHT,
	PAGE_PART_START
};

struct page_corpus_row {
	size_t page;         /* number of the page, from 0 */
	unsigned line;       /* number in it, as the file has it */
	unsigned site;       /* the same for all pages of a site */
	unsigned roles;      /* a bit for each enum role, and PAGE_GOLD_SET */
	unsigned known;      /* roles that the page has a line of */
	enum page_part part; /* of the page */
	size_t words;        /* of the page's text */
	char *text;
};

struct page_corpus {
	int16_t *x; /* a row of PAGE_FEATURE_COUNT for each row */
	struct page_corpus_row *row;
	size_t n;
	char **page; /* names */
	size_t pages;

	size_t x_cap, row_cap, page_cap; /* private */
};

/*
 * Read lines: page, line number, keep or drop, kind, text.  What page_gold.h
 * knows of them comes first.  Anything wrong ends the program. marked: leave
 * the marks of links in the text.
 */
void page_corpus_read_lines(
    struct page_corpus *l, const char *file, int marked);

/* The rows of a page's part, that begin at row i; returns where they end. */
size_t page_corpus_part_end(const struct page_corpus *l, size_t i);

#endif
