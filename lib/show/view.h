/*
 * show/view.h: the view that opens: a digest in sections, the same in all
 * formats: the reports, one line that counts, where they disagree, what several
 * tell, and what each tells alone.
 */

#ifndef SHOW_VIEW_H
#define SHOW_VIEW_H

#include "show/digest.h"
#include "show/view_part.h"

/* Write a digest. */
void view_put(struct view *v, const struct digest *d);

#endif
