/*
 * page/repeat_features.h: which lines of a page say again what others say, see
 * FEATURES_REPEAT.
 *
 * A title stands in several places of its page; so do menus; captions and
 * headings share words with the prose, links to other stories don't.
 */

#ifndef PAGE_REPEAT_FEATURES_H
#define PAGE_REPEAT_FEATURES_H

#include "page/feature.h"
#include "page/line_features.h"
#include "page/tally.h"

/* { 0 } is empty; the owner frees what is in the tallies. */
struct repeat {
	struct tally line, head, word;
};

/*
 * Fill in FEATURES_REPEAT of every row of a page.  The rows have what
 * line_features_read() gave them.  Linear.
 */
void repeat_features_read(
    struct repeat *r, const struct line_features *c, struct page_features *f);

#endif
