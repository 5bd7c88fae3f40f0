/*
 * page/byline.h: the lines that tell who wrote a report, from those taken for
 * it.
 *
 * Pages have names under a bare "By", one a line; and they name an author more
 * than once, beside the picture, above the text, in a note behind it.
 */

#ifndef PAGE_BYLINE_H
#define PAGE_BYLINE_H

#include "page/feature.h"
#include "page/page.h"

/*
 * Make bylines of names under a bare "By", and chrome of bylines that only
 * tell what another one tells: what stands in a longer one; of two that are
 * the same, the one farther from where the text begins.  f and kind are the
 * page's.  Linear: no more than BYLINE_MAX names are compared.
 */
enum { BYLINE_MAX = 16 };
void byline_read(
    const struct page *p, const struct page_features *f, unsigned char *kind);

#endif
