/*
 * page/context_features.h: features of a line from its neighbours, and its
 * position in the page (FEATURES_PLACE).
 */

#ifndef PAGE_CONTEXT_FEATURES_H
#define PAGE_CONTEXT_FEATURES_H

#include "page/feature.h"

/* Sums over the lines of a page; { 0 } is empty, the owner frees sum. */
struct context_features {
	uint32_t *sum;
	size_t cap;
};

/* Fill in these features of every row; the rows have FEATURES_LINE. */
void context_features_read(struct context_features *c, struct page_features *f);

#endif
