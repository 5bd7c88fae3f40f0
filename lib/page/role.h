/*
 * page/role.h: which part of a report each paragraph of a page is, from what
 * the forests say of it.
 *
 * The text comes first; what else there is of a report stands around it: one
 * title, bylines and dates, highlights, captions.
 */

#ifndef PAGE_ROLE_H
#define PAGE_ROLE_H

#include "page/feature.h"
#include "stream/kind.h"

/* What there is a score for; above 0: more likely than not. */
enum role {
	ROLE_TEXT, /* body, headings and lists of the report */
	ROLE_TITLE,
	ROLE_BYLINE,
	ROLE_DATE,
	ROLE_CAPTION,
	ROLE_HIGHLIGHT,
	ROLE_CREDIT,
	ROLE_HEADING,
	ROLE_CHROME, /* from here on kinds of chrome, in the order of kinds */
	ROLE_COUNT = ROLE_CHROME + KIND_REPEAT - KIND_SHARE
};

enum { ROLE_NEVER = -9999 }; /* the score of what is out of the question */

/*
 * Can the row, which has its verdict (verdict.h), have the role at all?  What
 * cannot is neither learned from nor scored.
 */
int role_is_possible(const int16_t *row, enum role r);

/*
 * Give each row its kind by its scores below ROLE_CHROME;
 * score[i * ROLE_COUNT + role].
 */
void role_read(
    const struct page_features *f, const int *score, unsigned char *kind);

/* The kind of a row that belongs to the text, by its look. */
enum kind role_text(const struct page_features *f, size_t i);

/* The kind of chrome that a row is, by its ROLE_COUNT scores. */
enum kind role_chrome(const int *score);

#endif
