/*
 * page/role.h: the part of a report that each paragraph of a page is, from the
 * scores of the forests.
 *
 * The text is found first; the other parts are around it: one title, bylines
 * and dates, highlights, captions.
 */

#ifndef PAGE_ROLE_H
#define PAGE_ROLE_H

#include "page/role_form.h"

/*
 * Set the kind of each row by its scores of the roles below ROLE_CHROME:
 * score[i * ROLE_COUNT + role].
 */
void role_read(
    const struct page_features *f, const int *score, unsigned char *kind);

/* The kind of a row that belongs to the text. */
enum kind role_text(const struct page_features *f, size_t i);

/* The kind of chrome that a row is, by its ROLE_COUNT scores. */
enum kind role_chrome(const int *score);

#endif
