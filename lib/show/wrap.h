/*
 * show/wrap.h: text in lines of so many columns of a terminal.
 *
 * Lines end at blanks, and around characters that are two columns wide, which
 * are written without blanks; not before closing or behind opening marks of
 * these.  A word that is longer than a line is cut.  Columns are counted by
 * letter_width(); a combining mark stays with its letter.
 */

#ifndef SHOW_WRAP_H
#define SHOW_WRAP_H

#include <stddef.h>

#include "text/span.h"

/*
 * Take the next line off *rest: 1, with the columns it has; or 0 when only
 * blanks are left.  width is at least 2.  No line has blanks at its ends.
 * Linear in the text, all lines together.
 */
int wrap_next(
    struct span *rest, size_t width, struct span *line, size_t *columns);

#endif
