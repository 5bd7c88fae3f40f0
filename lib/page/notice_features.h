/*
 * page/notice_features.h: lines that ask the reader for consent to cookies.
 *
 * Such a notice reads like running text, and may be longer than the report. Its
 * lines have several words of the class consent of furniture.tsv, one of them
 * "cookies" or "consent" or their like in another language, and speak to the
 * reader; lines near those of a notice need only the words. A report about such
 * notices seldom speaks to its reader.
 */

#ifndef PAGE_NOTICE_FEATURES_H
#define PAGE_NOTICE_FEATURES_H

#include "page/feature.h"

/*
 * Set PAGE_FEATURE_NOTICE of each row, which is 1 where the line has such a
 * word, to whether the line is of a notice; a notice is no prose. The features
 * of the lines must be known; those of the place follow from them. Linear.
 */
void notice_features_read(struct page_features *f);

#endif
