/*
 * show/terminal.h: what the standard output is shown on.
 */

#ifndef SHOW_TERMINAL_H
#define SHOW_TERMINAL_H

#include <stddef.h>

/*
 * The number of columns: COLUMNS of the environment, else that of the terminal
 * of the standard output, of the standard error or of the session, else 80.
 */
size_t terminal_columns(void);

/* Whether it is a terminal with colours and NO_COLOR is not set. */
int terminal_has_colours(void);

#endif
