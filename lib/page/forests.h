/* page/forests.h: all forests, each made from lib/table/NAME.tsv. */

#ifndef PAGE_FORESTS_H
#define PAGE_FORESTS_H

#include "page/forest.h"

/* Does the paragraph belong to the report's text? */
extern const struct forest page_plain;  /* pages without marks of links */
extern const struct forest page_marked; /* pages with them */
extern const struct forest page_half;   /* half dumps */

/* Is it this part of the report?  See role.h. */
extern const struct forest page_title;
extern const struct forest page_byline;
extern const struct forest page_date;
extern const struct forest page_caption;
extern const struct forest page_highlight;
extern const struct forest page_credit;
extern const struct forest page_heading;

/* Is it this kind of chrome? */
extern const struct forest page_share;
extern const struct forest page_related;
extern const struct forest page_comment;
extern const struct forest page_legal;
extern const struct forest page_promo;
extern const struct forest page_nav;
extern const struct forest page_bio;

#endif
