/*
 * site.h: the lines that pages of one site have in common, which are its
 * chrome.
 */

#ifndef SITE_H
#define SITE_H

#include <stddef.h>

#include "page.h"
#include "vocabulary.h"

/* { 0 } is empty; site_free() leaves such a one. */
struct site {
	struct vocabulary line; /* private: all, in the order they came */
	struct site_line *seen; /* of each */
	size_t cap, pages;
};

struct site_line {
	size_t pages; /* that have it */
	size_t last;  /* of these */
};

void site_free(struct site *s);

/*
 * Add the paragraphs of a page; first: of its first part, else of one that
 * goes on with it.  0; or -1 without memory.
 */
int site_add(struct site *s, const struct page *p, int first);

/* Write the lines that two pages have, or more, in the order they came. */
void site_put(const struct site *s);

#endif
