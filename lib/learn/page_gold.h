/*
 * learn/page_gold.h: the sites of the training pages, and the hand-labelled
 * kinds of some of their lines; for train-page only.
 *
 * Any error ends the program.
 */

#ifndef LEARN_PAGE_GOLD_H
#define LEARN_PAGE_GOLD_H

#include <stddef.h>
#include <stdio.h>

#include "page/role.h"

enum {
	PAGE_GOLD_FIELDS = 5,
	PAGE_GOLD_SET =
	    1 << ROLE_COUNT /* among roles: they are hand-labelled */
};

FILE *page_gold_open(const char *file);

/* Split a line at its first tabs; the last field has the rest. */
int page_gold_split(char *s, char *field[PAGE_GOLD_FIELDS]);

/*
 * Read lines with page, set, address, ...; and with page, line, kind, extra,
 * text.
 */
void page_gold_read_sites(const char *file);
void page_gold_read_lines(const char *file);

/* The same number for all pages of a site. */
unsigned page_gold_site(const char *page);

/* The index of the first line of a page. */
size_t page_gold_find(const char *page);

/*
 * Find the text in the page's lines at or a little after *at, and move *at
 * past it. Returns PAGE_GOLD_SET and one bit for each enum role it has, except
 * that of the text; 0 if it is not found.
 */
unsigned page_gold_roles(size_t *at, const char *page, const char *text);

#endif
