/*
 * page/byline.h: correct the bylines of a page.
 *
 * Pages list names under a bare "By", one a line; and they name an author
 * several times: beside the picture, above the text, in a note after it.
 */

#ifndef PAGE_BYLINE_H
#define PAGE_BYLINE_H

#include "page/feature.h"
#include "page/page.h"

/*
 * Make names under a bare "By" bylines, and make chrome of bylines that repeat
 * another: those contained in a longer one and, of two equal ones, the one
 * farther from the start of the text. f and kind are those of the page.
 * Linear: at most BYLINE_MAX names are compared.
 */
enum { BYLINE_MAX = 16 };
void byline_read(
    const struct page *p, const struct page_features *f, unsigned char *kind);

#endif
