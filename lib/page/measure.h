/*
 * page/measure.h: all features of the paragraphs of a page.
 */

#ifndef PAGE_MEASURE_H
#define PAGE_MEASURE_H

#include "page/context_features.h"
#include "page/feature.h"
#include "page/line_features.h"
#include "page/page.h"
#include "page/repeat_features.h"

/* { 0 } is empty; page_features_free() leaves such a one. */
struct measure {
	struct page_features feature; /* a row for each paragraph */

	struct line_features clue; /* private, as is the rest */
	struct context_features context;
	struct repeat repeat;
};

void page_features_free(struct measure *m);

/*
 * Fill in the features of each paragraph but for FEATURES_VERDICT, which
 * follow from a forest's scores.  Linear in the page.
 */
void page_features_compute(struct measure *m, const struct page *p);

#endif
