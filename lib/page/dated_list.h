/*
 * page/dated_list.h: lines in a row that begin with dates, as of concerts or
 * matches.
 *
 * They are a list, and none of them is the date of the report. The list belongs
 * to the report if it is inside its text or just below.
 */

#ifndef PAGE_DATED_LIST_H
#define PAGE_DATED_LIST_H

#include "page/feature.h"

/*
 * Set the kinds of the lines of such lists, and of the heading of one that
 * belongs to the report. The rows have their FEATURES_VERDICT. Linear.
 */
void dated_list_read(const struct page_features *f, unsigned char *kind);

#endif
