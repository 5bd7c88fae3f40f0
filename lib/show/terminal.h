/*
 * show/terminal.h: what the standard output is shown on.
 */

#ifndef SHOW_TERMINAL_H
#define SHOW_TERMINAL_H

#include <stddef.h>

/*
 * Columns: COLUMNS of the environment, else what the terminal says, else 80.
 */
size_t terminal_columns(void);

/* A terminal that shows colours, to somebody who has not set NO_COLOR? */
int terminal_has_colours(void);

#endif
