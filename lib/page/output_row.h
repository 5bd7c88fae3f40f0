/*
 * page/output_row.h: the rows that a paragraph has in the report stream.
 */

#ifndef PAGE_OUTPUT_ROW_H
#define PAGE_OUTPUT_ROW_H

#include "page/page.h"
#include "stream/kind.h"
#include "text/span.h"

enum {
	OUTPUT_ROW_MAX = 2, /* rows of a paragraph */
	OUTPUT_ROW_LEADS =
	    3 /* paragraphs of body that may open with a dateline */
};

struct output_row {
	enum kind kind;
	struct span text; /* of the paragraph's; never empty */
};

/*
 * Split a paragraph of kind k: a dateline off its body text, a credit off its
 * caption, a bullet off a list or highlight.  bodies: how many of the page's
 * paragraphs of body were before.  Returns how many rows there are, 1 or 2.
 */
int output_row_split(const struct paragraph *par, enum kind k, size_t bodies,
    struct output_row out[OUTPUT_ROW_MAX]);

#endif
