/*
 * source/quotation.h: which parts of the sentences of a report stand in
 * quotation marks.
 *
 * Straight, curly, German and French double marks are quotation marks wherever
 * they stand.  A single mark opens a quotation where a word begins after it and
 * a mark that can close it follows; otherwise it is an apostrophe.  Marks
 * inside a quotation in double marks are part of it.
 *
 * A quotation goes on over sentences until its closing mark.  One that is not
 * closed goes on in a paragraph that begins with an opening mark: it is the
 * same quotation, as the press writes long ones.  Otherwise it ends with the
 * sentence in which it begins.  A closing mark is looked for in the next
 * QUOTATION_REACH sentences.
 */

#ifndef SOURCE_QUOTATION_H
#define SOURCE_QUOTATION_H

#include <stddef.h>
#include <stdint.h>

#include "source/source.h"

enum { QUOTATION_REACH = 40 };

/* What stands between the marks, or between a mark and an end of the line. */
struct quotation_part {
	size_t start, end;  /* bytes of the text; start < end */
	uint32_t quotation; /* its number in the report */
	char opens, closes; /* whether a mark stands before it, behind it */
};

/* All zeros at first; quotations_free() leaves it so. */
struct quotations {
	struct quotation_part *part; /* in the order of the text */
	size_t n, cap;
	uint32_t count; /* no quotation has a higher number */
	size_t *first;  /* of each line: its first part; [lines] is n */
	size_t first_cap;

	struct quotation_mark *mark; /* private: the double marks */
	size_t marks, mark_cap;
	size_t *line_mark; /* of each line: its first mark */
	size_t line_mark_cap;
};

/* Find the quotations of n lines; those that do not tell have none. */
void quotations_find(
    struct quotations *q, const struct source_line *line, size_t n);

void quotations_free(struct quotations *q);

#endif
