/*
 * show/stacked.h: an alignment one sentence above the other: with marks, for
 * narrow screens; or with words, for mail and for programs that read aloud.
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

/* Left passage i with what it is linked to. */
void stacked_left(const struct stacked *s, size_t i);

/* Right passage i, which is linked to nothing. */
void stacked_own(const struct stacked *s, size_t i);

/*
 * Wrap text behind what the line already has, at columns of it; further lines
 * are indented.
 */
void stacked_text(
    const struct paint *p, struct paint_text *t, size_t at, size_t indent);

#endif
