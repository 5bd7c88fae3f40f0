/*
 * page/notice_features.h: lines that are no part of a report, wherever they
 * stand: requests for consent to cookies, and pointers to other stories.
 *
 * A request for consent reads like running text, and may be longer than the
 * report. Its lines have several words of the class consent of furniture.tsv,
 * one of them "cookies" or "consent" or their like in another language, and
 * speak to the reader; lines near those of a request need only the words. A
 * report about such requests seldom speaks to its reader.
 *
 * A pointer begins with a label of the class related: "Also read: ...".
 */

#ifndef PAGE_NOTICE_FEATURES_H
#define PAGE_NOTICE_FEATURES_H

#include "page/feature.h"

/*
 * Set PAGE_FEATURE_NOTICE of each row to what the line is; it was what the line
 * may be by its words (line_features.h). A notice is no prose. The features of
 * the lines must be known; those of the place follow from them. Linear.
 */
void notice_features_read(struct page_features *f);

#endif
