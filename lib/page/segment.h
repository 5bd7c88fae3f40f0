/*
 * page/segment.h: the stretch of a page where its prose is, and whether a line
 * lies in it.
 *
 * A stretch is that with the highest sum, where lines of prose give their
 * words and others cost something (body text extraction: Finn, Kushmerick &
 * Smyth 2001).  There are SEGMENT_KINDS ways to count the cost; what they
 * agree on is sure.
 */

#ifndef PAGE_SEGMENT_H
#define PAGE_SEGMENT_H

#include "page/feature.h"

/* Fill in the segment features of every row; the rows have FEATURES_LINE. */
void segment_read(struct page_features *f);

#endif
