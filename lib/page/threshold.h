/*
 * page/threshold.h: which paragraphs of a page to keep so that its F1 is
 * highest.
 *
 * A line is worth keeping when it is text with a probability of more than half
 * the F1 that the page can be expected to have (Lewis 1995; Ye, Chai, Lee &
 * Chieu 2012): less than one half, and where all is doubtful much less.
 */

#ifndef PAGE_THRESHOLD_H
#define PAGE_THRESHOLD_H

#include "page/feature.h"

/*
 * The score, as forest_score() gives it, above which lines are to be kept.
 * score: of each of f->n lines.  Linear.
 */
int threshold_max_f1(const struct page_features *f, const int *score);

#endif
