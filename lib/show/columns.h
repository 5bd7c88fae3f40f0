/*
 * show/columns.h: an alignment in two columns of equal width: left report,
 * numbers and mark, right report.
 */

#ifndef SHOW_COLUMNS_H
#define SHOW_COLUMNS_H

#include <stddef.h>

#include "show/alignment.h"
#include "show/highlight.h"
#include "show/paint.h"

struct columns {
	const struct paint *paint;
	const struct alignment *alignment;
	struct highlight *compare; /* two of them, for work */
	size_t digits[2];          /* of the longest number of each report */
	size_t width;              /* of each column */
};

void columns_start(struct columns *c, const struct paint *p,
    const struct alignment *a, struct highlight compare[2]);

/* The names of the reports. */
void columns_names(const struct columns *c);

/* Write left passage i and its partners. */
void columns_left(const struct columns *c, size_t i);

/* Write right passage i, which has no partner. */
void columns_own(const struct columns *c, size_t i);

#endif
