/*
 * page/section_features.h: where a line stands among the sections of its page:
 * in the prose of the report, or after it.
 *
 * Segments: the report is the run of lines with the highest sum, where lines of
 * prose contribute their words and other lines cost something (body text
 * extraction: Finn, Kushmerick & Smyth 2001).  There are SEGMENT_KINDS ways to
 * count the cost; what they agree on is reliable.
 *
 * Sections: share bars, related stories, comments, legal notices, appeals,
 * menus and author bios each start with a short heading.  What follows the last
 * heading, after most of the prose, rarely belongs to the report.
 */

#ifndef PAGE_SECTION_FEATURES_H
#define PAGE_SECTION_FEATURES_H

#include "page/feature.h"

/*
 * Fill in the segment and section features of every row, the latter in the
 * order of PAGE_FEATURE_OPENS_SHARE and on.  The rows have FEATURES_LINE.
 * Linear.
 */
void section_features_read(struct page_features *f);

#endif
