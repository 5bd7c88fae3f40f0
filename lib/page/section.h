/*
 * page/section.h: how far behind the headings of a page's sections a line
 * stands.
 *
 * Share bars, related stories, comments, small print, appeals, menus and the
 * author's life each begin with a line of few words; what follows the last
 * one, behind most of the prose, seldom belongs to the report.
 */

#ifndef PAGE_SECTION_H
#define PAGE_SECTION_H

#include "page/feature.h"

/*
 * Fill in the section features of every row; kinds in the order of
 * PAGE_FEATURE_OPENS_SHARE and on.  The rows have FEATURES_LINE.
 */
void section_read(struct page_features *f);

#endif
