/*
 * page/page_features.h: all features of the paragraphs of a page.
 */

#ifndef PAGE_PAGE_FEATURES_H
#define PAGE_PAGE_FEATURES_H

#include "page/context_features.h"
#include "page/feature.h"
#include "page/line_features.h"
#include "page/page.h"
#include "page/repeat_features.h"

/* { 0 } is empty; page_features_free() leaves one. */
struct page_measure {
	struct page_features feature; /* a row for each paragraph */

	struct line_features lines; /* private, as is the rest */
	struct context_features context;
	struct repeat_features repeat;
};

void page_features_free(struct page_measure *m);

/*
 * Fill in the features of each paragraph except FEATURES_VERDICT, which follow
 * from a forest's scores. Linear in the page.
 */
void page_features_compute(struct page_measure *m, const struct page *p);

#endif
