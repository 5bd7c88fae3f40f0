/*
 * show/view_line.h: a line of a view, put together piece by piece and then
 * written for a terminal, as plain text or for a browser.
 */

#ifndef SHOW_VIEW_LINE_H
#define SHOW_VIEW_LINE_H

#include <stddef.h>

#include "show/buffer.h"
#include "show/highlight.h"
#include "show/paint.h"
#include "text/span.h"

enum view_format { VIEW_SCREEN, VIEW_PLAIN, VIEW_HTML };

struct view_line {
	const struct paint *paint;
	enum view_format format;
	size_t indent; /* columns of the label on a screen */

	struct buffer label, text; /* the label stands before the text */

	struct buffer anchor; /* private from here */
	struct stretch *stretch;
	size_t n, cap;
	size_t link, link_n; /* bytes of text; none, if link_n is 0 */
};

/* An empty one is { 0 } but for the first three; this function leaves one. */
void view_line_free(struct view_line *l);

/* In a page, the label leads to sentence number of a side of a section. */
void view_line_lead(
    struct view_line *l, size_t section, size_t side, size_t number);

/* Add a score to the text, with two decimals. */
void view_line_score(struct view_line *l, unsigned thousandths);

/* Add a name; in a page, one that is an address of the web leads there. */
void view_line_link(struct view_line *l, struct span name);

/* Add words that stand out; as [-words-] or {+words+} in plain text. */
void view_line_stress(struct view_line *l, struct span s, int second);

/*
 * Write the line and empty it.  class is that of the paragraph in a page, NULL
 * for none.
 */
void view_line_put(struct view_line *l, const char *class);

#endif
