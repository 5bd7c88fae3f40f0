/*
 * show/stacked.h: an alignment with one sentence above the other: with marks,
 * for narrow screens, or with words, for mail and screen readers.
 */

#ifndef SHOW_STACKED_H
#define SHOW_STACKED_H

#include <stddef.h>

#include "show/alignment.h"
#include "show/highlight.h"
#include "show/paint.h"

struct stacked {
	const struct paint *paint;
	const struct alignment *alignment;
	struct highlight *compare; /* one, for work */
	size_t digits;             /* of the longest number */
	int words;                 /* words in place of marks */
};

void stacked_start(struct stacked *s, const struct paint *p,
    const struct alignment *a, struct highlight *compare, int words);

/* The names of the reports. */
void stacked_names(const struct stacked *s);

/* Write left passage i and its partners. */
void stacked_left(const struct stacked *s, size_t i);

/* Write right passage i, which has no partner. */
void stacked_own(const struct stacked *s, size_t i);

/*
 * Wrap a text after the `at` columns that the line already has; further lines
 * are indented.
 */
void stacked_text(
    const struct paint *p, struct paint_text *t, size_t at, size_t indent);

#endif
