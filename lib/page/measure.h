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

/* { 0 } is empty; measure_free() leaves such a one. */
struct measure {
	struct features feature; /* a row for each paragraph */

	struct clues clue; /* private, as is the rest */
	struct page_context context;
	struct repeat repeat;
};

void measure_free(struct measure *m);

/*
 * Fill in the features of each paragraph but for FEATURES_VERDICT, which
 * follow from a forest's scores.  Linear in the page.  0; or -1 without memory.
 */
int measure_read(struct measure *m, const struct page *p);

#endif
