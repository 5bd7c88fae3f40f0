/*
 * page/repeat_features.h: which lines of a page repeat others
 * (FEATURES_REPEAT).
 *
 * Titles and menus occur several times in their page. Captions and headings
 * share words with the prose, links to other stories do not.
 */

#ifndef PAGE_REPEAT_FEATURES_H
#define PAGE_REPEAT_FEATURES_H

#include "page/feature.h"
#include "page/line_features.h"
#include "text/map.h"

/* What is counted of a line, or of a word. */
struct repeat_count {
	uint32_t n;     /* how often it occurs */
	uint32_t at;    /* the last line that has it, or the first of prose */
	uint32_t heads; /* of a line: longer ones that begin with its words */
};

/* Counts by hash. */
struct repeat_counts {
	struct map number; /* of the count, from 0 */
	struct repeat_count *count;
	size_t cap;
	uint32_t *which; /* of all lines, or the words of prose: its number */
	size_t which_cap;
};

/* { 0 } is empty; repeat_features_free() leaves one. */
struct repeat_features {
	struct repeat_counts line, word;
};

void repeat_features_free(struct repeat_features *r);

/*
 * Fill in FEATURES_REPEAT of every row of a page.  The rows have what
 * line_features_read() gave them.  Linear.
 */
void repeat_features_read(struct repeat_features *r,
    const struct line_features *c, struct page_features *f);

#endif
