/*
 * page/title.h: which line of a page is the title of its report.
 *
 * It is the line with the highest score of that role; of several copies, the
 * last with a byline or date below. Where no line has the score, it is the line
 * above the text that shares most words with its start.
 */

#ifndef PAGE_TITLE_H
#define PAGE_TITLE_H

#include "page/feature.h"

/*
 * Find the title by the scores of the roles (role_form.h) and the kinds of the
 * lines; set its kind, and those of its copies and of a deck that scored as the
 * title. Returns its line, f->n if there is none. Linear.
 */
size_t title_read(
    const struct page_features *f, const int *score, unsigned char *kind);

#endif
