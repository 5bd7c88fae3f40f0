/*
 * stream/kind.h: the kinds of paragraphs, field 3 of the report stream.
 */

#ifndef STREAM_KIND_H
#define STREAM_KIND_H

#include "text/span.h"

enum kind {
	KIND_TITLE,
	KIND_BYLINE,
	KIND_DATE,
	KIND_DATELINE,
	KIND_HIGHLIGHT,
	KIND_HEADING,
	KIND_LIST,
	KIND_BODY,
	KIND_CAPTION,
	KIND_CREDIT,
	KIND_CHROME,
	KIND_SHARE,   /* chrome:share; those that follow are chrome, too */
	KIND_RELATED, /* chrome:related */
	KIND_COMMENT, /* chrome:comment */
	KIND_LEGAL,   /* chrome:legal */
	KIND_PROMO,   /* chrome:promo */
	KIND_NAV,     /* chrome:nav */
	KIND_BIO,     /* chrome:bio */
	KIND_REPEAT,  /* chrome:repeat */
	KIND_COUNT
};

/* Whether k is chrome of any kind. */
int kind_is_chrome(enum kind k);

/* Whether k says what happened: not who wrote when and where, not chrome. */
int kind_tells(enum kind k);

/* The name in the stream, as a C string. */
const char *kind_name(enum kind k);

/*
 * The kind of that name; for an unknown name, the kind named by the part before
 * a ':'; KIND_COUNT if there is none.
 */
enum kind kind_find(struct span name);

/*
 * The kinds named in a list separated by commas, one bit each; chrome stands
 * for all its kinds.  0 if a name is unknown.
 */
unsigned kind_list(const char *names);

/* The bits of all kinds of chrome. */
unsigned kind_chrome(void);

#endif
