/*
 * page/markdown.h: decode Markdown, as html2text, pandoc and notes print pages.
 *
 * "# " at the start of a line is a heading, "**" and "__" begin and end bold
 * type, "[text](address)" is a link, "![text](address)" a picture, and a
 * backslash stands before a character that is no mark. Links and bold type
 * become the markers of halfdump.h; other marks, addresses, lines of dashes
 * and of fences are removed. Pictures leave what is said of them. What opens
 * and is not closed stays as it is.
 *
 * Source: the CommonMark specification 0.31; links by reference are not read.
 */

#ifndef PAGE_MARKDOWN_H
#define PAGE_MARKDOWN_H

#include <stddef.h>

#include "text/span.h"

/* Signs of Markdown in the lines of a page. { 0 } is none. */
struct markdown_signs {
	size_t links, headings, bolds;
};

/* Count those of a line. Linear. */
void markdown_count(struct markdown_signs *s, struct span line);

/* Whether a page with these signs is Markdown. */
int markdown_is(const struct markdown_signs *s);

/*
 * Decode a paragraph in place. Its control characters were removed; markers of
 * enum halfdump_mark are put in. Returns the length, perhaps 0. Linear.
 */
size_t markdown_decode(char *text, size_t n);

#endif
