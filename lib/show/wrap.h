/*
 * show/wrap.h: wrap text at a number of terminal columns.
 *
 * Lines end at blanks, and around characters that are two columns wide, which
 * are written without blanks, but not before closing or after opening marks of
 * these. A word that is longer than a line is cut. Columns are counted by
 * letter_width(); a combining mark stays with its letter.
 */

#ifndef SHOW_WRAP_H
#define SHOW_WRAP_H

#include <stddef.h>

#include "text/span.h"

/*
 * Take the next line off *rest: 1, with its number of columns; or 0 if only
 * blanks are left. width is at least 2. Lines have no blanks at their ends.
 * All lines together take linear time.
 */
int wrap_next(
    struct span *rest, size_t width, struct span *line, size_t *columns);

#endif
