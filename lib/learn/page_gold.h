/*
 * learn/page_gold.h: what is known of the pages that are learned from: their
 * sites, and the kinds of some of their lines, set by hand; for train-page
 * only.
 *
 * Anything wrong ends the program.
 */

#ifndef LEARN_PAGE_GOLD_H
#define LEARN_PAGE_GOLD_H

#include <stddef.h>
#include <stdio.h>

#include "page/role.h"

enum {
	PAGE_GOLD_FIELDS = 5,
	PAGE_GOLD_SET = 1 << ROLE_COUNT /* among roles: they were set by hand */
};

FILE *page_gold_open(const char *file);

/* Split a line at its first tabs; the last field has the rest. */
int page_gold_split(char *s, char *field[PAGE_GOLD_FIELDS]);

/* Read page, set, address, ...; and page, line, kind, extra, text. */
void page_gold_read_sites(const char *file);
void page_gold_read_lines(const char *file);

/* The same number for all pages of a site. */
unsigned page_gold_site(const char *page);

/* Where the lines of a page begin. */
size_t page_gold_find(const char *page);

/*
 * Find the text in the page's lines at or a little behind *at, which moves
 * behind it.  Returns PAGE_GOLD_SET and a bit for each enum role it has, that
 * of the text left out; 0 where it is not found.
 */
unsigned page_gold_roles(size_t *at, const char *page, const char *text);

#endif
