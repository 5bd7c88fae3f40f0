/*
 * show/html_section.h: the parts that the section of html.h for an alignment is
 * made of.
 */

#ifndef SHOW_HTML_SECTION_H
#define SHOW_HTML_SECTION_H

#include <stddef.h>

#include "show/alignment.h"
#include "show/html.h"

/* What is being written: one alignment of a page. */
struct html_section {
	struct html *html;
	struct buffer *out;
	const struct alignment *a;
};

/* The anchor of a sentence, and an attribute that leads there. */
void html_id(const struct html_section *s, int side, size_t number);
void html_href(const struct html_section *s, int side, size_t number);

/* The beginning of a text that stands in full elsewhere. */
void html_short(const struct html_section *s, struct span text);

/* The class that a relation has in the style sheet; its mark. */
char html_class(enum relation r);
void html_sign(const struct html_section *s, enum relation r);

/* The mark of a row, leading to the sentence it has on that side. */
void html_mark(
    const struct html_section *s, const struct alignment_link *l, int side);

/* The passage of a row on a side where it has one. */
const struct alignment_passage *html_passage(
    const struct html_section *s, const struct alignment_link *l, int side);

#endif
