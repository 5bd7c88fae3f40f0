/*
 * show/html.h: alignments and facts as one page for a browser.
 *
 * The page has no script and loads nothing; its content security policy says
 * so. All text is escaped; it must have been made visible (visible.h).
 */

#ifndef SHOW_HTML_H
#define SHOW_HTML_H

#include "show/alignment.h"
#include "show/buffer.h"
#include "show/fact_table.h"
#include "show/highlight.h"

struct html {
	struct buffer *out;
	unsigned relations; /* those that are counted, see relation_set() */

	size_t sections;          /* private: alignments and facts so far */
	struct highlight compare; /* of the passage at hand */
};

/* A page is { .out = ..., .relations = ... }; frees what is private. */
void html_free(struct html *h);

/* Write what comes before and after all alignments and facts. */
void html_start(struct html *h);
void html_end(struct html *h);

/* Add an alignment that is finished and has a row. */
void html_alignment(struct html *h, const struct alignment *a);

/* Add facts that are finished, one at least. */
void html_facts(struct html *h, const struct fact_table *f);

/* Text escaped for elements and for attributes in quotation marks. */
void html_text(struct buffer *out, struct span text);

/* Append who tells a sentence (told_by.h) behind its text, if anybody does. */
void html_told_by(struct buffer *out, struct span told_by);

#endif
