/*
 * show/paint.h: lines of text for a terminal, wrapped and coloured.
 *
 * A colour is ended on the line it began on, so that lines can be cut out and
 * paged one by one.
 */

#ifndef SHOW_PAINT_H
#define SHOW_PAINT_H

#include <stddef.h>

#include "show/buffer.h"
#include "show/highlight.h"
#include "stream/relation.h"
#include "text/span.h"

enum colour {
	COLOUR_NONE,
	COLOUR_NAME,     /* of a report */
	COLOUR_SHORT,    /* a text that stands in full elsewhere */
	COLOUR_RELATION, /* the first of RELATION_COUNT */
	COLOUR_STRESS =
	    COLOUR_RELATION + RELATION_COUNT, /* of enum highlight_class */
	COLOUR_COUNT = COLOUR_STRESS + HIGHLIGHT_COUNT
};

struct paint {
	struct buffer *out;
	int colours;  /* 1: use them */
	size_t width; /* columns of the screen */
};

/* A text that is painted line by line. */
struct paint_text {
	struct span text, rest;
	struct span tail; /* comes on lines of its own, dimmed; n is 0 for
			     none */
	enum colour colour;
	const struct stretch *stretch; /* kept by the caller */
	size_t n, at;
};

void paint_start(struct paint_text *t, struct span text, enum colour colour);

/*
 * Paint the next line of t in at most width columns and put the columns it
 * has into *columns: 1; or 0 at the end.  No newline.
 */
int paint_line(
    const struct paint *p, struct paint_text *t, size_t width, size_t *columns);

/* Paint as much as goes into width columns, with " ..." where that is not all.
 */
void paint_short(const struct paint *p, struct span text, size_t width);

/* Paint a C string, all of it. */
void paint_string(const struct paint *p, enum colour colour, const char *s);

/* The mark of a relation. */
void paint_mark(const struct paint *p, enum relation r);

#endif
