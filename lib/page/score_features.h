/*
 * page/score_features.h: features of a line from a first forest's scores of
 * all lines (FEATURES_VERDICT). A second forest and the forests of the kinds
 * use them.
 */

#ifndef PAGE_SCORE_FEATURES_H
#define PAGE_SCORE_FEATURES_H

#include "page/feature.h"

/* Sums over the lines of a page; { 0 } is empty, the owner frees sum. */
struct score_features {
	int32_t *sum;
	size_t cap;
};

/*
 * Fill in these features of every row. The score of row i is score[i *
 * stride]; rows with a score above 0 count as kept.
 */
void score_features_read(struct score_features *v, struct page_features *f,
    const int *score, size_t stride);

#endif
