/*
 * page/score_features.h: what a first forest's scores of all lines say about
 * each, see FEATURES_VERDICT; a second forest decides with them, and so do the
 * forests of the kinds.
 */

#ifndef PAGE_SCORE_FEATURES_H
#define PAGE_SCORE_FEATURES_H

#include "page/feature.h"

/* Sums over the lines of a page; { 0 } is empty, the owner frees sum. */
struct verdict {
	int32_t *sum;
	size_t cap;
};

/*
 * Fill in these features of every row. score: of each, every stride-th int; it
 * is kept where that is above 0.
 */
void score_features_read(struct verdict *v, struct page_features *f,
    const int *score, size_t stride);

#endif
