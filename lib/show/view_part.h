/*
 * show/view_part.h: what the parts of a view share: view.c writes the sections,
 * view_head.c the reports and the summary, view_conflict.c where they disagree.
 */

#ifndef SHOW_VIEW_PART_H
#define SHOW_VIEW_PART_H

#include <stddef.h>

#include "show/buffer.h"
#include "show/digest.h"
#include "show/view_line.h"

struct view {
	unsigned relations; /* sections that are shown, see relation_set() */
	size_t facts;       /* at most so many in a section; 0: all */
	size_t section;     /* of the page that has all sentences; 0: none */
	struct view_line line;
	const struct digest *digest; /* private from here */
	size_t sources;              /* reports that are no copies of others */
	char *shown; /* of each sentence: whether it was shown in full */
	size_t shown_cap;
};

/* An empty one is { 0 }; this function leaves one. */
void view_free(struct view *v);

/* The letter of a report: A to Z, then R27, R28 ... */
void view_name_report(struct buffer *b, size_t report);

/* The letter of its report and the number of a sentence: "A 5". */
void view_name_sentence(struct buffer *b, const struct digest_sentence *s);

/* The same behind another sentence: of one report, only the number. */
void view_name_next(struct buffer *b, const struct digest_sentence *last,
    const struct digest_sentence *s);

/* The letter and number as the label of the line; in a page it leads to the
 * sentence. */
void view_label(struct view *v, const struct digest_sentence *s);

/* No label: the text stands below that of the line before. */
void view_indent(struct view *v);

/* A blank line, but in a page. */
void view_gap(struct view *v);

/* A number and what is counted. */
void view_count(struct buffer *b, size_t n, const char *one, const char *more);

/* Write a sentence of a fact, with who says it and, of the lead, the score. */
void view_put_sentence(struct view *v, const struct digest_fact *f,
    size_t sentence, const char *class);

/* Write the numbers of the sentences of a fact that were not shown in full. */
void view_put_rest(struct view *v, const struct digest_fact *f);

/* Write the reports and the answer in one line, and find v->sources. */
void view_put_head(struct view *v);

/* Write a fact that is told differently. */
void view_put_conflict(struct view *v, const struct digest_fact *f);

#endif
