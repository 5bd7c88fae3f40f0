/*
 * page/threshold.h: the set of paragraphs with the highest expected F1.
 *
 * A line is worth keeping if its probability of being text is more than half
 * the expected F1 of the page (Lewis 1995; Ye, Chai, Lee & Chieu 2012): less
 * than one half, and much less if all lines are doubtful.
 */

#ifndef PAGE_THRESHOLD_H
#define PAGE_THRESHOLD_H

#include "page/feature.h"

/*
 * The score above which lines should be kept. score has the forest_score() of
 * each of f->n lines. Linear.
 */
int threshold_max_f1(const struct page_features *f, const int *score);

#endif
