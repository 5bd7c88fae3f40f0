/*
 * show/view.h: the view that opens: a digest in sections, the same in all
 * formats: the reports, one line that counts, where they disagree, what several
 * tell, and what each tells alone.
 */

#ifndef SHOW_VIEW_H
#define SHOW_VIEW_H

#include <stddef.h>

#include "show/digest.h"
#include "show/paint.h"
#include "show/view_line.h"

struct view {
	unsigned relations; /* sections that are shown, see relation_set() */
	size_t facts;       /* at most so many in a section; 0: all */
	size_t section;     /* of the page that has all sentences; 0: none */
	struct view_line line;
	const struct digest *digest; /* private from here */
};

/* Write a digest. */
void view_put(struct view *v, const struct digest *d);

#endif
