/*
 * page/role_form.h: the roles of a line in a report, and which a line can have
 * or looks like, by its form and place alone.
 */

#ifndef PAGE_ROLE_FORM_H
#define PAGE_ROLE_FORM_H

#include "page/feature.h"
#include "stream/kind.h"

/* The roles that are scored; a score above 0 means more likely than not. */
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

enum { ROLE_NEVER = -9999 }; /* the score of an impossible role */

/* What parts of a report have at most. */
enum {
	ROLE_FORM_CLOSE = 15,  /* lines from the text to a highlight, caption
				  or headline */
	ROLE_FORM_TAIL = 6,    /* lines after the text for bylines and dates */
	ROLE_FORM_TITLE = 35,  /* words of a title, */
	ROLE_FORM_SMALL = 25,  /* ... of a byline or date, */
	ROLE_FORM_HEADING = 18 /* ... and of a heading */
};

/*
 * The roles that the row, which has its FEATURES_VERDICT, can have: bits by
 * enum role. Rows that cannot are neither learned from nor scored.
 */
unsigned role_possible(const int16_t *row);

/* Whether the row looks like the role by its words and place. */
int role_is_plain(const struct page_features *f, size_t i, enum role r);

#endif
