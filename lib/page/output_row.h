/* page/output_row.h: the rows of a paragraph in the report stream. */

#ifndef PAGE_OUTPUT_ROW_H
#define PAGE_OUTPUT_ROW_H

#include "page/page.h"
#include "stream/kind.h"
#include "text/span.h"

enum {
	OUTPUT_ROW_MAX = 2, /* rows of a paragraph */
	OUTPUT_ROW_LEADS =
	    3 /* first paragraphs of body, which may open with a dateline */
};

struct output_row {
	enum kind kind;
	struct span text; /* part of the paragraph's; never empty */
};

/*
 * Split a paragraph of kind k: a dateline from body text, a credit from a
 * caption, a bullet from a list or highlight. bodies is the number of body
 * paragraphs before it in the page. Returns the number of rows, 1 or 2.
 */
int output_row_split(const struct paragraph *par, enum kind k, size_t bodies,
    struct output_row out[OUTPUT_ROW_MAX]);

#endif
